import { type BlockText, joinPieces, type Piece } from './block-text';
import { drawn } from './drawn-element';
import { type Direction, flatChild, flatParent, flatSibling } from './flat-tree';

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

/** Whether the text of a node is to be looked into: `hidden` if it only waits to be drawn. */
export function readability(node: Text): 'readable' | 'hidden' | 'never' {
  const parent = flatParent(node);
  if (!parent || document.designMode === 'on') return 'never';
  const { isLeftAlone, showsText } = drawn(parent);
  if (isLeftAlone) return 'never';
  return showsText ? 'readable' : 'hidden';
}

/** The outermost element around a text that is not drawn, which will come into view with it; else what it stands in. */
export function hiddenBox(node: Text): Element {
  let box = flatParent(node) ?? document.documentElement;
  for (let above = flatParent(box); above && !drawn(above).isOpen; above = flatParent(above)) box = above;
  return box;
}

/** Reads the block that a piece of readable text stands in: what is before it and after it up to the next break. */
export function readBlock(start: Piece): Block {
  const { node, from, to } = start;
  const before = from === 0 ? gather(node, -1) : [];
  const after = to === node.length ? gather(node, 1) : [];
  const pieces = [...before.reverse(), start, ...after];
  return { ...joinPieces(pieces, keepsSpace), pieces, box: boxAround(node) };
}

function boxAround(node: Text): Element {
  let box = flatParent(node);
  while (box && drawn(box).kind === 'joins') box = flatParent(box);
  return box ?? document.documentElement;
}

function gather(start: Text, direction: Direction): Piece[] {
  const pieces: Piece[] = [];
  let left = LONGEST_READING;
  let node = nextText(start, direction);
  for (; node && node.length <= left; node = nextText(node, direction)) {
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
function nextText(from: Node, direction: Direction): Text | null {
  let node: Node | null = from;
  for (;;) {
    let next: Node | null = flatSibling(node, direction);
    while (!next) {
      node = flatParent(node);
      if (!node || drawn(node as Element).kind !== 'joins') return null;
      next = flatSibling(node, direction);
    }
    // Down to the nearest leaf of what comes next.
    for (node = next; node.nodeType === Node.ELEMENT_NODE; ) {
      const { kind } = drawn(node as Element);
      if (kind === 'breaks') return null;
      const child: Node | null = kind === 'joins' ? flatChild(node, direction) : null;
      if (!child) break;
      node = child;
    }
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const parent = flatParent(node);
    if (parent && drawn(parent).showsText) return node as Text;
  }
}

function keepsSpace(node: Text): boolean {
  const parent = flatParent(node);
  return !!parent && /pre|break/.test(getComputedStyle(parent).whiteSpace);
}
