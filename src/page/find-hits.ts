import type { Gate } from '@/detector/gate';
import type { Piece } from './block-text';
import { withRange } from './measuring-range';
import { type Cursor, cursorAt, cursorFrom, cursorInside, isLarge, isTorn, takeGroup } from './search-cursor';
import { detached, type Stretch } from './stretch';
import { TextWalk } from './text-walk';

/** As many characters as a name may have before or after the border between two stretches. */
const OVERLAP = 48;
/** Characters that are tested in one go: some tenths of a millisecond. */
const LONGEST_TEST = 65_536;
/** A longer text node is handed out in windows of this length. */
const WINDOW = 8192;
/** Text nodes that are passed between two chances to pause: about half a millisecond. */
const LONGEST_WALK = 1000;
/** Characters (a stretch counts as a hundred) between two chances to pause. */
const STRIDE = 25_000;
/** A shorter stretch is searched at once, whoever would take it: to keep it costs about as much. */
const SHORT_STRETCH = 32_768;

/** Elements that nobody makes inline: no name crosses their borders. */
const HARD_BORDER = new Set(
  'p,h1,h2,h3,h4,h5,h6,li,ul,ol,dl,dd,dt,tr,td,th,table,tbody,blockquote,section,article'.split(','),
);

/** Hits, and null where the search may be paused. */
export type Hits<Result = void> = Generator<Piece | null, Result, void>;

/** Somebody who takes long stretches that hit, to have them searched later. */
export interface StretchKeeper {
  /** Whether the next one is taken. */
  takes(): boolean;
  keep(stretch: Stretch): void;
}

/**
 * Finds the text nodes of a subtree that may hold a mention or the end of one, in document order: native `textContent` and one
 * test for stretches as large as can be had at once. Only where that hits, text nodes are counted off up to the hit. What comes
 * to the page meanwhile is not found; what stays is.
 */
export function findHits(scope: Node, gate: Gate, keeper?: StretchKeeper): Hits {
  return new HitSearch(scope, gate, keeper).run();
}

/** The same for a stretch that was kept; false if the page has changed in between, so that some may be missing. */
export function findHitsIn(stretch: Stretch, gate: Gate): Hits<boolean> {
  const { first, before } = stretch;
  return searchText(before + textOf(stretch), new TextWalk(first, before.length), gate);
}

class HitSearch {
  readonly #scope: Node;
  readonly #gate: Gate;
  readonly #keeper: StretchKeeper | undefined;
  readonly #cursors: Cursor[];
  readonly #torn = new Set<Node>();
  /** The end of the text before, so that a name across a border is not missed. */
  #tail = '';
  #work = 0;

  constructor(scope: Node, gate: Gate, keeper?: StretchKeeper) {
    this.#scope = scope;
    this.#gate = gate;
    this.#keeper = keeper;
    this.#cursors = [cursorAt(scope)];
  }

  *run(): Hits {
    for (let cursor = this.#cursors.at(-1); cursor; cursor = this.#cursors.at(-1)) {
      if (!cursor.next || cursor.left <= 0) this.#cursors.pop();
      else if (isTorn(cursor)) this.#beginAgain(cursor.parent, cursor.next);
      else yield* this.#searchNext(cursor, cursor.next);
    }
  }

  /** The page changed where the search would go on: that parent is searched from its beginning, once. */
  #beginAgain(parent: Node | null, next: Node): void {
    this.#cursors.pop();
    if (!parent || next === this.#scope || this.#torn.has(parent)) return;
    this.#torn.add(parent);
    this.#cursors.push(isLarge(parent) ? cursorInside(parent as Element) : cursorFrom(parent.firstChild));
  }

  *#searchNext(cursor: Cursor, first: Node): Hits {
    const { parent } = cursor;
    let last = first;
    if (cursor.groupSize > 0) last = takeGroup(cursor);
    else {
      cursor.next = first.nextSibling;
      cursor.left--;
      if (first.nodeType > Node.TEXT_NODE && first !== this.#scope) return;
      if (cursor.mayBeLarge && isLarge(first)) {
        this.#cursors.push(cursorInside(first as Element));
        yield null;
        return;
      }
    }
    const before = isHardBorder(first) ? '' : this.#tail;
    const stretch = { parent, first, last, before, isFromStart: !first.previousSibling };
    const text = before + textOf(stretch);
    if (text.length > SHORT_STRETCH && this.#keeper?.takes()) {
      if (yield* holdsHit(text, this.#gate)) this.#keeper.keep(detached(stretch));
    } else if (!(yield* searchText(text, new TextWalk(first, before.length), this.#gate))) {
      this.#beginAgain(parent, first);
    }
    this.#tail = isHardBorder(last) ? '' : text.slice(-OVERLAP);
    this.#work += text.length + 100;
    if (this.#work < STRIDE) return;
    this.#work = 0;
    yield null;
  }
}

/** Searches the text of nodes that are walked beside it; false if the page has changed in between. */
function* searchText(text: string, walk: TextWalk, gate: Gate): Hits<boolean> {
  let handed = 0;
  for (let start = 0; start < text.length; start += LONGEST_TEST - OVERLAP) {
    const next = gate.hitsIn(text.slice(start, start + LONGEST_TEST));
    for (let at = next(Math.max(0, handed - start)); at >= 0; ) {
      const place = start + at;
      while (walk.end <= place && walk.isOn) {
        if (!walk.advance(place, LONGEST_WALK)) yield null;
      }
      if (!walk.isOn) return false;
      const { node } = walk;
      // In the end of the stretch before, which was searched already.
      if (!node || place < walk.start) at = next(at + 1);
      else {
        const [from, to] = windowAround(node.data, place - walk.start, Math.max(0, handed - walk.start));
        if (text.slice(walk.start + from, walk.start + to) !== node.data.slice(from, to)) return false;
        yield* weighPlace(text, walk, [from, to], gate);
        handed = walk.start + to;
        at = next(handed - start);
      }
    }
    if (text.length > LONGEST_TEST) yield null;
  }
  return true;
}

/** Hands the node out unless what hit is only its text joined with that of another box. */
function* weighPlace(
  text: string,
  { start, node, previous }: TextWalk,
  [from, to]: readonly [number, number],
  { mightMention }: Gate,
): Hits {
  if (mightMention(text.slice(start + from, start + to))) yield pieceOf(node, from, to);
  else if (!mightMention(text.slice(Math.max(0, start + from - OVERLAP), start + to))) yield null;
  else if (!previous || from > 0 || !isBetween(previous, node)) yield pieceOf(node, from, to);
  // The longer of two names hides the shorter one that is there.
  else if (mightMention(text.slice(Math.max(0, start - previous.length - OVERLAP), start)))
    yield previous.length > WINDOW ? null : pieceOf(previous, 0, previous.length);
}

/** Whether the gate hits anywhere in a text. */
function* holdsHit(text: string, { mightMention }: Gate): Generator<null, boolean, void> {
  for (let start = 0; start < text.length; start += LONGEST_TEST - OVERLAP) {
    if (mightMention(text.slice(start, start + LONGEST_TEST))) return true;
    yield null;
  }
  return false;
}

function pieceOf(node: Text | null, from: number, to: number): Piece | null {
  return node?.nodeType === Node.TEXT_NODE ? { node, from, to } : null;
}

function isHardBorder(node: Node): boolean {
  return HARD_BORDER.has((node as Element).localName);
}

/** Whether a border that no name crosses lies between two texts. */
function isBetween(before: Text, after: Text | null): boolean {
  const isHardUpTo = (from: Text | null, other: Text | null) => {
    for (let box = from?.parentElement; box && !box.contains(other); box = box.parentElement)
      if (HARD_BORDER.has(box.localName)) return true;
    return false;
  };
  return isHardUpTo(before, after) || isHardUpTo(after, before);
}

/** The window of a text that holds a place, `first` being where one begins; a short text is one. The same for the same text. */
function windowAround(data: string, place: number, first: number): [from: number, to: number] {
  let from = first;
  let to = windowEnd(data, from);
  for (; to <= place; to = windowEnd(data, from)) from = to;
  return [from, to];
}

/** Where a window that begins at `from` ends: at white space if there is some nearby. */
function windowEnd(data: string, from: number): number {
  const end = from + WINDOW;
  if (end >= data.length) return data.length;
  return end - OVERLAP + Math.max(0, data.slice(end - OVERLAP, end).lastIndexOf(' '));
}

/**
 * The text of a stretch. The ends of the range lie within its nodes: beside them they would be places among the children of
 * the parent, which Chromium counts from its first child.
 */
function textOf({ first, last }: Stretch): string {
  if (first === last) return first.textContent ?? '';
  return withRange((range) => {
    range.setStart(first, 0);
    range.setEnd(last, last.nodeValue?.length ?? last.childNodes.length);
    return range.toString();
  });
}
