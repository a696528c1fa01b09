import type { PageMention } from './page-blocks';

/** Compares mentions by where they begin on the page; those in a shadow root stand where its host stands. */
export function inDocumentOrder({ pieces: [a] }: PageMention, { pieces: [b] }: PageMention): number {
  return compareNodes(a.node, b.node) || a.from - b.from;
}

/** Compares nodes by their place on the page; 0 where none comes before the other. */
export function compareNodes(a: Node, b: Node): number {
  if (a === b) return 0;
  const position = a.compareDocumentPosition(b);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED)) {
    return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
  const [outerA, outerB] = [hostOf(a), hostOf(b)];
  return outerA === a && outerB === b ? 0 : compareNodes(outerA, outerB);
}

function hostOf(node: Node): Node {
  return (node.getRootNode() as ShadowRoot).host ?? node;
}
