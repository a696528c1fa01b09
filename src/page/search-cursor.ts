import { hasMoreElements } from './element-count';
import { itemAt } from './item-at';
import { isTree } from './shadow-roots';

/** The text of a larger subtree is not asked for at once: so many elements take Chromium about a millisecond. */
const MANY_ELEMENTS = 10_000;
/** Elements of a group of rows, whose text is asked for at the end of a slice too: about a third of a millisecond. */
const GROUP_ELEMENTS = 3000;
/** More siblings are taken to be the rows of a list, all alike, and are tested in groups; of fewer each is asked how large it is. */
const FEW_SIBLINGS = 512;
/** Rows by which the size of all is guessed. */
const SAMPLE = 8;

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
export function cursorAt(node: Node | null): Cursor {
  return { parent: node?.parentNode ?? null, next: node, left: 1, index: 0, groupSize: 0, mayBeLarge: true };
}

/** Some siblings one by one. */
export function cursorFrom(first: Node | null, left = Number.POSITIVE_INFINITY): Cursor {
  return { ...cursorAt(first), left, mayBeLarge: false };
}

/** The children of a node that is large: each may be so too, or, where they are many, groups of them are searched together. */
export function cursorInside(large: Element): Cursor {
  const isList = itemAt(large.children, FEW_SIBLINGS) !== null;
  return { ...cursorFrom(large.firstChild), groupSize: isList ? groupSizeIn(large) : 0, mayBeLarge: !isList };
}

/** So many rows, as large as the first ones, as have their text asked for at once. */
function groupSizeIn({ children }: Element): number {
  let size = 0;
  for (let row = 0; row < SAMPLE; row++)
    size += 1 + (itemAt(children, row)?.getElementsByTagName('*').length ?? 0);
  return Math.ceil((GROUP_ELEMENTS * SAMPLE) / size);
}

export function isLarge(node: Node): boolean {
  return isTree(node) && hasMoreElements(node, MANY_ELEMENTS);
}

/** Whether the page has changed where the search would go on. */
export function isTorn({ parent, next, index, groupSize }: Cursor): boolean {
  return (
    next?.parentNode !== parent || (groupSize > 0 && !!parent && itemAt(parent.childNodes, index) !== next)
  );
}

/** Takes a group off the cursor, from its next node on; gives the last of them. */
export function takeGroup(cursor: Cursor): Node {
  const { parent, next, groupSize } = cursor;
  cursor.index += groupSize;
  cursor.next = parent && itemAt(parent.childNodes, cursor.index);
  return ((cursor.next ? cursor.next.previousSibling : parent?.lastChild) ?? next) as Node;
}
