import { type BlockText, joinPieces, type Piece } from './block-text';
import { type Direction, flatChild, flatParent, flatSibling } from './flat-tree';
import { isNeverRead, type Kind, kindOf, nearestNeverRead, showsText } from './rendered-kind';

/** A line of inline boxes is read so far in each direction, in characters: three times a long paragraph. */
const LONGEST_READING = 8192;
/** Of a neighbour that goes beyond, so much is read with the block: more than any name. */
const GLIMPSE = 256;

/** A stretch of text that no box interrupts. */
export interface Block extends BlockText {
  /** What was read, in order. */
  pieces: readonly Piece[];
  /** The box that it stands in; for text right in a shadow root its host. */
  box: Element;
}

/** Answers of the style engine, kept for one reading: as long as nothing can change. */
interface Reading {
  kindOf(element: Element): Kind;
  showsText(element: Element): boolean;
}

/** The box that a node stands in, over all that has none of its own. */
export function boxAround(node: Node, kind = kindOf): Element {
  let box = flatParent(node);
  while (box && kind(box) === 'joins') box = flatParent(box);
  return box ?? document.documentElement;
}

/** Whether the text of a node is to be looked into: `hidden` if it only waits to be drawn. */
export function readability(node: Text): 'readable' | 'hidden' | 'never' {
  const parent = flatParent(node);
  if (!parent || isLeftAlone(node, parent)) return 'never';
  return showsText(parent) ? 'readable' : 'hidden';
}

function isLeftAlone(node: Text, parent: Element): boolean {
  // One native question where the drawn tree is the document's, step by step where shadow trees are between.
  if (parent === node.parentNode && parent.getRootNode() === document)
    return nearestNeverRead(parent) !== null;
  for (let above: Element | null = parent; above; above = flatParent(above)) {
    if (isNeverRead(above)) return true;
  }
  return false;
}

/** Reads the block that a piece of readable text stands in: what is before and after it up to the next break. */
export function readBlock(start: Piece): Block {
  const reading = { kindOf: remember(kindOf), showsText: remember(showsText) };
  const { node, from, to } = start;
  const before = from === 0 ? gather(node, -1, reading) : [];
  const after = to === node.length ? gather(node, 1, reading) : [];
  const pieces = [...before.reverse(), start, ...after];
  return { ...joinPieces(pieces, keepsSpace), pieces, box: boxAround(node, reading.kindOf) };
}

function gather(start: Text, direction: Direction, reading: Reading): Piece[] {
  const pieces: Piece[] = [];
  let left = LONGEST_READING;
  let node = nextText(start, direction, reading);
  for (; node && node.length <= left; node = nextText(node, direction, reading)) {
    pieces.push({ node, from: 0, to: node.length });
    left -= node.length;
  }
  if (node) {
    const { length } = node;
    const glimpse = Math.min(GLIMPSE, length);
    pieces.push(
      direction > 0 ? { node, from: 0, to: glimpse } : { node, from: length - glimpse, to: length },
    );
  }
  return pieces;
}

/** The next shown text of the same line of inline boxes; null where a box breaks it. */
function nextText(from: Node, direction: Direction, reading: Reading): Text | null {
  let node: Node | null = from;
  for (;;) {
    let next: Node | null = flatSibling(node, direction);
    while (!next) {
      node = flatParent(node);
      if (!node || reading.kindOf(node as Element) !== 'joins') return null;
      next = flatSibling(node, direction);
    }
    // Down to the nearest leaf of what comes next.
    for (node = next; node.nodeType === Node.ELEMENT_NODE; ) {
      const kind = reading.kindOf(node as Element);
      if (kind === 'breaks') return null;
      const child: Node | null = kind === 'joins' ? flatChild(node, direction) : null;
      if (!child) break;
      node = child;
    }
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const parent = flatParent(node);
    if (parent && reading.showsText(parent)) return node as Text;
  }
}

function keepsSpace(node: Text): boolean {
  const parent = flatParent(node);
  return !!parent && /pre|break/.test(getComputedStyle(parent).whiteSpace);
}

function remember<T>(ask: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, T>();
  return (element) => {
    let answer = known.get(element);
    if (answer === undefined) {
      answer = ask(element);
      known.set(element, answer);
    }
    return answer;
  };
}
