/**
 * Texts that have to be read without a test, because the test of a `textContent` cannot see what they are part of: the bases of
 * ruby, between which the readings stand, and the own texts of a shadow root, which join with what is slotted.
 */
export function* textsBeyondTest(root: ParentNode & Node): Generator<Text, void, void> {
  for (const ruby of root.querySelectorAll('ruby')) {
    const base = edgeText(ruby, 'firstChild');
    if (base) yield base;
  }
  if (root.nodeType !== Node.DOCUMENT_FRAGMENT_NODE || !root.querySelector('slot')) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (/\S/.test(text.data)) yield text;
  }
}

/** The first or last text of a subtree, if its outermost branch ends in one. */
export function edgeText(node: Node, side: 'firstChild' | 'lastChild'): Text | null {
  let leaf = node;
  for (let child = leaf[side]; child; child = leaf[side]) leaf = child;
  return leaf.nodeType === Node.TEXT_NODE ? (leaf as Text) : null;
}
