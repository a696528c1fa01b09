/** What a box of the page does to the text around it. `corpus/GUIDELINES.md`, "HTML", is the law. */

/** Shows nothing of its own: what stands before and after it joins. SVG names are written as the parser writes them. */
const UNSEEN =
  'script,style,noscript,template,wbr,rt,rp,rtc,head,title,desc,metadata,defs,symbol,clipPath,mask,pattern,marker,gloss-card';

/** Breaks the line and is not looked into: code, fields, what the reader edits, and what is replaced by a picture or a frame. */
const UNREAD =
  'br,code,pre,kbd,samp,textarea,input,select,option,img,iframe,frame,object,embed,video,audio,canvas,math,meter,progress,' +
  '[contenteditable]:not([contenteditable=false i]),[role=textbox i],' +
  '.cm-editor,.CodeMirror,.monaco-editor,.ace_editor,.ProseMirror';

const NEVER_READ = `${UNSEEN},${UNREAD}`;

/** Breaks the line although its computed display may be `inline`. */
const BREAKS = `${UNREAD},svg,text,foreignObject`;

/** Every other display is a box of its own. A float or a flex item is computed to be one, whatever its rule says. */
const JOINING_DISPLAY = /^(inline|contents|ruby(-base.*)?)$/;

/** SVG draws only what stands in its text elements. */
const SVG_TEXT = 'text,text *,foreignObject *';

export type Kind = 'joins' | 'breaks' | 'nothing';

/** What an element does to the text before and after it, by its tag and its computed style. */
export function kindOf(element: Element): Kind {
  if (element.matches(UNSEEN)) return 'nothing';
  if (element.matches(BREAKS)) return 'breaks';
  const { display } = getComputedStyle(element);
  if (JOINING_DISPLAY.test(display)) return 'joins';
  // Outside of the flat tree the display is an empty string.
  return !display || display === 'none' || display === 'ruby-text' ? 'nothing' : 'breaks';
}

/** Whether text inside of an element is left alone because of what the element is; ancestors are not asked. */
export function isNeverRead(element: Element): boolean {
  return element.matches(NEVER_READ);
}

/** The nearest element, itself included, that makes its text be left alone; null if there is none in this tree. */
export function nearestNeverRead(element: Element): Element | null {
  return element.closest(NEVER_READ);
}

/** Whether text directly inside of an element is shown. What is merely transparent, clipped or scrolled away is. */
export function showsText(element: Element): boolean {
  if (element.matches('details:not([open])')) return false;
  if (element.namespaceURI?.endsWith('svg') && !element.matches(SVG_TEXT)) return false;
  const { contentVisibility, display, visibility } = getComputedStyle(element);
  // That an element skips its own content, it does not count as its own invisibility.
  if (contentVisibility === 'hidden') return false;
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // An element without a box of its own shows its text in its parent's.
  const parent = element.parentElement;
  return display === 'contents' && visibility === 'visible' && !!parent && showsText(parent);
}
