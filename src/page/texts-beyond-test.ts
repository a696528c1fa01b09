import { flatChild, flatSibling } from './flat-tree';

/** What stands between the bases of ruby, and what is no text at all. */
const BETWEEN = 'rt,rp,style,script';

/**
 * Texts that may be part of a name although no test of a `textContent` says so: bases of ruby, between which their
 * readings stand, and the own texts of a shadow root, which join with what is slotted. Yields undefined where it may be paused.
 */
export function* textsBeyondTest(
  root: ParentNode & Node,
  mightMention: (text: string) => boolean,
): Generator<Text | undefined, void, void> {
  const scopes = new Set<Node>();
  for (const { parentNode } of root.querySelectorAll('ruby')) if (parentNode) scopes.add(parentNode);
  if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && root.querySelector('slot')) scopes.add(root);
  for (const scope of scopes) {
    const texts = drawnTexts(scope);
    if (mightMention(texts.map(({ data }) => data).join(''))) yield* texts;
    else yield;
  }
}

function drawnTexts(scope: Node, texts: Text[] = []): Text[] {
  for (let child = flatChild(scope, 1); child; child = flatSibling(child, 1)) {
    if (child.nodeType === Node.TEXT_NODE) texts.push(child as Text);
    else if (child.nodeType === Node.ELEMENT_NODE && !(child as Element).matches(BETWEEN)) {
      drawnTexts(child, texts);
    }
  }
  return texts;
}
