/** What a box of the page does to the text around it. `corpus/GUIDELINES.md`, "HTML", is the law. */

/** Shows nothing of its own: what stands before and after it joins. SVG names are written as the parser writes them. */
const UNSEEN =
  'script,style,noscript,template,wbr,rt,rp,rtc,head,title,desc,metadata,defs,symbol,clipPath,mask,pattern,marker,gloss-card';

/** Breaks the line and is not looked into: code, fields, what the reader edits, and what is replaced by a picture or a frame. */
const UNREAD_TAGS =
  'br,code,pre,kbd,samp,textarea,input,select,option,img,iframe,frame,object,embed,video,audio,canvas,math,meter,progress';
const UNREAD_MARKED =
  '[contenteditable]:not([contenteditable=false i]),[role=textbox i],' +
  '.cm-editor,.CodeMirror,.monaco-editor,.ace_editor,.ProseMirror';

const NEVER_READ = `${UNSEEN},${UNREAD_TAGS},${UNREAD_MARKED}`;

/** Breaks the line although its computed display may be `inline`. */
const BREAKING = 'svg,text,foreignObject';

/** Tags of which the computed display alone does not tell everything. */
const SPECIAL_TAGS = new Set(`${UNSEEN},${UNREAD_TAGS},${BREAKING}`.split(','));

/** Every other display is a box of its own. A float or a flex item is computed to be one, whatever its rule says. */
const JOINING_DISPLAY = /^(inline|contents|ruby(-base.*)?)$/;

/** SVG draws only what stands in its text elements. */
const SVG_TEXT = 'text,text *,foreignObject *';

export type Kind = 'joins' | 'breaks' | 'nothing';

/** What an element of this computed display does to the text before and after it. */
export function kindOf(element: Element, display: string, isSpecial: boolean): Kind {
  if (isSpecial) return element.matches(UNSEEN) ? 'nothing' : 'breaks';
  if (JOINING_DISPLAY.test(display)) return 'joins';
  // Outside of the flat tree the display is an empty string.
  return !display || display === 'none' || display === 'ruby-text' ? 'nothing' : 'breaks';
}

/** Whether the tag, a role or the class of an editor matter, not the computed display alone. */
export function isSpecial(element: Element): boolean {
  // A selector of fifty tags takes microseconds, for each of thousands of paragraphs.
  return SPECIAL_TAGS.has(element.localName) || (element.hasAttributes() && element.matches(UNREAD_MARKED));
}

/** Whether text inside of a special element is left alone. */
export function isNeverRead(element: Element): boolean {
  return element.matches(NEVER_READ);
}

/** The nearest element, itself included, that makes its text be left alone; null if there is none in this tree. */
export function nearestNeverRead(element: Element): Element | null {
  return element.closest(NEVER_READ);
}

/** Whether an element of SVG draws the text right inside of it; others do. */
export function drawsText(element: Element): boolean {
  return !(element instanceof SVGElement) || element.matches(SVG_TEXT);
}
