/** The first or last text of a subtree, if its outermost branch ends in one. */
export function edgeText(node: Node, side: 'firstChild' | 'lastChild'): Text | null {
  let leaf = node;
  for (let child = leaf[side]; child; child = leaf[side]) leaf = child;
  return leaf.nodeType === Node.TEXT_NODE ? (leaf as Text) : null;
}

/** The text of a node with the texts right before and after it in the document. */
export function textWithNeighbours(node: Node): string {
  return textBeside(node, 'previousSibling') + node.textContent + textBeside(node, 'nextSibling');
}

function textBeside(node: Node, side: 'previousSibling' | 'nextSibling'): string {
  let from: Node | null = node;
  while (from && !from[side]) from = from.parentNode;
  const beside = from?.[side];
  return (beside && edgeText(beside, side === 'nextSibling' ? 'firstChild' : 'lastChild')?.data) ?? '';
}
