import type { Piece } from './block-text';
import { hitsInTexts } from './hits-in-texts';
import { withRange } from './measuring-range';
import { type Cursor, cursorAt, cursorFrom, cursorInside, isLarge, isTorn, takeGroup } from './search-cursor';

/** As many characters as a name may have before or after the border between two stretches. */
const OVERLAP = 48;
/** Characters that are tested in one go: some tenths of a millisecond. */
const LONGEST_TEST = 65_536;
/** In an element with less text than this a hit is looked for node by node. */
const SHORT = 2048;
/** Characters (a node counts as a hundred) between two chances to pause. */
const STRIDE = 25_000;

/** Elements that nobody makes inline: no name crosses their borders. */
const HARD_BORDER = new Set(
  'p,h1,h2,h3,h4,h5,h6,li,ul,ol,dl,dd,dt,tr,td,th,table,tbody,blockquote,section,article'.split(','),
);

/** Hits, and null where the search may be paused. */
export type Hits = Generator<Piece | null, void, void>;

/**
 * Finds the text nodes of a subtree that may hold a mention or part of one, in document order, without visiting the
 * rest: native `textContent` and one test, and only where that hits the same for what is inside. What comes to the
 * page meanwhile is not found; what stays is.
 */
export function findHits(scope: Node, mightMention: (text: string) => boolean): Hits {
  return new HitSearch(scope, mightMention).run();
}

class HitSearch {
  readonly #scope: Node;
  readonly #mightMention: (text: string) => boolean;
  readonly #cursors: Cursor[];
  readonly #torn = new Set<Node>();
  /** The end of the text before, so that a name across a border is not missed. */
  #tail = '';
  /** Hits come in flocks: after one, the members of the next group are tested without the group. */
  #isDense = false;
  #work = 0;

  constructor(scope: Node, mightMention: (text: string) => boolean) {
    this.#scope = scope;
    this.#mightMention = mightMention;
    this.#cursors = [cursorAt(scope)];
  }

  *run(): Hits {
    for (let cursor = this.#cursors.at(-1); cursor; cursor = this.#cursors.at(-1)) {
      if (!cursor.next || cursor.left <= 0) this.#cursors.pop();
      else if (isTorn(cursor)) this.#beginAgain(cursor);
      else if (cursor.groupSize > 0) yield* this.#searchGroup(cursor, cursor.next);
      else yield* this.#searchSiblings(cursor);
    }
  }

  /** The page changed where the search would go on: that parent is searched from its beginning, once. */
  #beginAgain({ parent, next }: Cursor): void {
    this.#cursors.pop();
    if (!parent || next === this.#scope || this.#torn.has(parent)) return;
    this.#torn.add(parent);
    this.#cursors.push(cursorFrom(parent.firstChild));
  }

  *#searchGroup(cursor: Cursor, first: Node): Hits {
    const parent = cursor.parent as Node;
    const [from, to] = takeGroup(cursor);
    const text = this.#isDense ? '' : this.#tail + textBetween(parent, from, to);
    const isHit = this.#isDense || (yield* this.#testInParts(text));
    this.#isDense = false;
    if (isHit) this.#cursors.push(cursorFrom(first, to - from));
    else this.#tail = text.slice(-OVERLAP);
    yield null;
  }

  /** Goes through siblings until one has to be searched inside, which comes first. A loop of few steps: it sees every row of a list. */
  *#searchSiblings(cursor: Cursor): Hits {
    const { parent } = cursor;
    let name = '';
    let isHard = false;
    for (let node = cursor.next; node && cursor.left > 0 && node.parentNode === parent; node = cursor.next) {
      cursor.next = node.nextSibling;
      cursor.left--;
      if (node.nodeType > Node.TEXT_NODE && node !== this.#scope) continue;
      if (cursor.mayBeLarge && isLarge(node)) {
        this.#cursors.push(cursorInside(node as Element));
        return;
      }
      const { localName } = node as Element;
      if (localName !== name) isHard = HARD_BORDER.has(localName);
      name = localName;
      const before = isHard ? '' : this.#tail;
      const text = before + node.textContent;
      if (text.length > LONGEST_TEST ? yield* this.#testInParts(text) : this.#mightMention(text)) {
        this.#isDense = true;
        if (text.length > SHORT && node.firstChild) {
          this.#tail = before;
          this.#cursors.push(cursorFrom(node.firstChild));
          return;
        }
        yield* hitsInTexts(node, before, this.#mightMention);
      }
      this.#tail = isHard ? '' : text.slice(-OVERLAP);
      this.#work += text.length + 100;
      if (this.#work < STRIDE) continue;
      this.#work = 0;
      yield null;
    }
  }

  *#testInParts(text: string): Generator<null, boolean, void> {
    for (let from = 0; from < text.length; from += LONGEST_TEST - OVERLAP) {
      if (this.#mightMention(text.slice(from, from + LONGEST_TEST))) return true;
      yield null;
    }
    return false;
  }
}

function textBetween(parent: Node, from: number, to: number): string {
  return withRange((range) => {
    range.setStart(parent, from);
    range.setEnd(parent, to);
    return range.toString();
  });
}
