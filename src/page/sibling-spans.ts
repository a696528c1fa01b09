/** The text of a subtree that is larger is not asked for in one go: this many elements take Chromium about a millisecond. */
const MANY_ELEMENTS = 4000;
/** Siblings whose text is tested together: few enough that a hit leaves little to search. */
const GROUP = 48;
/** Of so many siblings each is asked whether it is large itself; more are taken to be the rows of a list. */
const FEW_SIBLINGS = 512;

/** Neighbours in one parent. The text of a `whole` span is asked for at once; of others group by group. */
export interface Span {
  first: Node;
  last: Node;
  /** As it was when the span was made. */
  parent: Node | null;
  kind: 'whole' | 'mixed' | 'rows';
}

/** A subtree as a span: its children if it is too large to be asked for its text at once. */
export function spanOf(node: Node): Span {
  return isLarge(node) ? spanInside(node) : whole(node, node);
}

/** All children of a node that has some. */
export function spanInside(parent: Node): Span {
  const { firstChild, lastChild } = parent as { firstChild: Node; lastChild: Node };
  const isFew = (parent as Element).childElementCount <= FEW_SIBLINGS;
  return { first: firstChild, last: lastChild, parent, kind: isFew ? 'mixed' : 'rows' };
}

/** Takes the first group off a span that is not whole: what is to be read first comes last, as on a stack. */
export function takeGroup(span: Span): Span[] {
  const { first, last, kind } = span;
  let node = first;
  for (let count = 1; ; count++) {
    const next = node === last ? null : node.nextSibling;
    const rest = next ? [{ ...span, first: next }] : [];
    if (kind === 'mixed' && isLarge(node)) {
      const before = node === first ? [] : [whole(first, node.previousSibling as Node)];
      return [...rest, spanInside(node), ...before];
    }
    if (!next || count === GROUP) return [...rest, whole(first, node)];
    node = next;
  }
}

/** Each element and text of a whole span by itself, in the order of a stack. */
export function membersOf({ first, last }: Span): Span[] {
  const members: Span[] = [];
  for (let node: Node | null = last; node; node = node === first ? null : node.previousSibling) {
    if (node.nodeType <= Node.TEXT_NODE) members.push(whole(node, node));
  }
  return members;
}

function whole(first: Node, last: Node): Span {
  return { first, last, parent: first.parentNode, kind: 'whole' };
}

function isLarge(node: Node): boolean {
  if (!node.firstChild) return false;
  const { length } =
    node.nodeType === Node.ELEMENT_NODE
      ? (node as Element).getElementsByTagName('*')
      : (node as ShadowRoot).querySelectorAll('*');
  return length > MANY_ELEMENTS;
}
