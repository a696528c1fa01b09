/** The text of a larger subtree is not asked for at once: so many elements take Chromium about a millisecond. */
const MANY_ELEMENTS = 10_000;
/** More siblings are taken to be the rows of a list, all alike, and are tested in groups; of fewer each is asked how large it is. */
const FEW_SIBLINGS = 512;

/** Siblings that are still to be searched. */
export interface Cursor {
  readonly parent: Node | null;
  next: Node | null;
  /** How many from `next` on. */
  left: number;
  /** Place of `next` among its siblings, where they are searched in groups. */
  index: number;
  /** How many make a group; 0 where they are searched one by one. */
  groupSize: number;
  /** Each of them may be large itself. */
  mayBeLarge: boolean;
}

/** One node by itself. */
export function cursorAt(node: Node): Cursor {
  return { parent: node.parentNode, next: node, left: 1, index: 0, groupSize: 0, mayBeLarge: true };
}

/** Some siblings one by one. */
export function cursorFrom(first: Node | null, left = Number.POSITIVE_INFINITY): Cursor {
  return { ...cursorAt(first as Node), left, mayBeLarge: false };
}

/** The children of a node that is large: each may be so too, or, where they are many, groups of them are searched together. */
export function cursorInside(large: Element): Cursor {
  const { firstChild, childElementCount } = large;
  const isList = childElementCount > FEW_SIBLINGS;
  const groupSize = isList ? Math.ceil((MANY_ELEMENTS * childElementCount) / sizeOf(large)) : 0;
  return { ...cursorFrom(firstChild), groupSize, mayBeLarge: !isList };
}

export function isLarge(node: Node): boolean {
  return sizeOf(node) > MANY_ELEMENTS;
}

/** Takes a group off the cursor: its place among its siblings, end exclusive. */
export function takeGroup(cursor: Cursor): readonly [from: number, to: number] {
  const from = cursor.index;
  const to = from + cursor.groupSize;
  const siblings = (cursor.parent as Node).childNodes;
  cursor.index = to;
  cursor.next = siblings[to] ?? null;
  return [from, Math.min(to, siblings.length)];
}

function sizeOf(node: Node): number {
  if (!node.firstChild) return 0;
  return node.nodeType === Node.ELEMENT_NODE
    ? (node as Element).getElementsByTagName('*').length
    : (node as ShadowRoot).querySelectorAll('*').length;
}
