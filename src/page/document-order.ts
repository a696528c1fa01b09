import type { PageMention } from './page-blocks';

/**
 * Compares mentions by where they begin on the page; those in a shadow root stand where its host stands. The one found
 * first is asked whether the other follows: in a long list the browser looks for it from the other one back, which is
 * short if it does follow, and goes to the beginning of the list if it does not.
 */
export function inDocumentOrder(a: PageMention, b: PageMention): number {
  if (a.id > b.id) return -inDocumentOrder(b, a);
  const [[first], [second]] = [a.pieces, b.pieces];
  return compareNodes(first.node, second.node) || first.from - second.from;
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
