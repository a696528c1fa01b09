/** As many characters as a name may have on one side of a border. */
const REACH = 64;

/** The first or last text of a subtree, if its outermost branch ends in one. */
export function edgeText(node: Node, side: 'firstChild' | 'lastChild'): Text | null {
  let leaf = node;
  for (let child = leaf[side]; child; child = leaf[side]) leaf = child;
  return leaf.nodeType === Node.TEXT_NODE ? (leaf as Text) : null;
}

/** What stands around the beginning and around the end of a node, one below the other: a name may cross either. */
export function textAtBorders(node: Node): string {
  const before = textBeside(node, 'previousSibling', 'lastChild');
  const after = textBeside(node, 'nextSibling', 'firstChild');
  const first = edgeText(node, 'firstChild')?.data ?? '';
  const last = edgeText(node, 'lastChild')?.data ?? '';
  if (node.nodeType === Node.TEXT_NODE && first.length <= REACH) return before + first + after;
  return `${before}${first.slice(0, REACH)}\n${last.slice(-REACH)}${after}`;
}

function textBeside(
  node: Node,
  side: 'previousSibling' | 'nextSibling',
  end: 'firstChild' | 'lastChild',
): string {
  let from: Node | null = node;
  while (from && !from[side]) from = from.parentNode;
  const text = (from?.[side] && edgeText(from[side], end)?.data) || '';
  return end === 'lastChild' ? text.slice(-REACH) : text.slice(0, REACH);
}
