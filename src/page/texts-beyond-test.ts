import { drawn } from './drawn-element';
import { hasMoreElements } from './element-count';
import { flatChild, flatParent, flatSibling } from './flat-tree';

/** What stands in the text of the page but is not drawn, so that words on its two sides join. What classes hide is not told by a selector. */
const INTERRUPTING = 'ruby,script,style,template,noscript,[hidden],[style*=display],[style*=visibility]';
/** Elements. In a smaller subtree every style is asked for, which takes some tenths of a millisecond. */
const SMALL = 200;
/** In a subtree larger than this only ruby is looked for, which takes a third of the time. */
const MANY = 20_000;

/**
 * Texts that may be part of a name although no test of a `textContent` says so: words with something between their parts that
 * is not drawn, as the readings of ruby, and texts of a shadow root, which join with what is slotted. In a small subtree all
 * of them, in a large one those that a selector tells of. Yields undefined where it may be paused.
 */
export function* textsBeyondTest(
  root: Element | ShadowRoot,
  mightMention: (text: string) => boolean,
): Generator<Text | undefined, void, void> {
  const isSmall = !hasMoreElements(root, SMALL);
  const scopes = new Set<Element | ShadowRoot>(isSmall ? [root] : []);
  if (!isSmall) {
    const selector = hasMoreElements(root, MANY) ? 'ruby' : INTERRUPTING;
    for (const { parentElement } of root.querySelectorAll(selector))
      if (parentElement) scopes.add(parentElement);
  }
  for (const scope of scopes) {
    const texts: Text[] = [];
    if (scope !== root && hasMoreElements(scope, SMALL)) continue;
    if (mightMention(drawnText(scope, texts))) yield* texts;
    else yield;
  }
}

/** What is drawn of a subtree, as one text; adds its text nodes to the list. */
function drawnText(scope: Node, texts: Text[]): string {
  let text = '';
  for (let child = flatChild(scope, 1); child; child = flatSibling(child, 1)) {
    if (child.nodeType === Node.TEXT_NODE) {
      const parent = flatParent(child);
      if (!parent || !drawn(parent).showsText) continue;
      texts.push(child as Text);
      text += (child as Text).data;
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      const { kind, isLeftAlone } = drawn(child as Element);
      const inside = kind === 'nothing' || isLeftAlone ? '' : drawnText(child, texts);
      text += kind === 'breaks' ? `\n${inside}\n` : inside;
    }
  }
  return text;
}
