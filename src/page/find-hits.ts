import type { Piece } from './block-text';
import { cursorAt, cursorFrom, cursorInside, isLarge, takeGroup } from './search-cursor';

type Test = (text: string) => boolean;
type Hits<T = void> = Generator<Piece | null, T, void>;

/** As many characters as a name may have before or after the border between two stretches. */
const OVERLAP = 48;
/** Characters that are tested in one go: some tenths of a millisecond. */
const LONGEST_TEST = 65_536;
/** In an element with less text than this a hit is looked for node by node. */
const SHORT = 2048;
/** A longer text node is handed out in windows of this length. */
const WINDOW = 8192;
/** Characters (a node counts as a hundred) between two chances to pause. */
const STRIDE = 25_000;

/** Elements that nobody makes inline: no name crosses their borders. */
const HARD_BORDER = /^(p|h[1-6]|li|ul|ol|dl|dd|dt|t[rdh]|table|tbody|blockquote|section|article)$/;

/**
 * Finds the text nodes of a subtree that may hold a mention or part of one, in document order, without visiting the
 * rest: native `textContent` and one test, and only where that hits the same for what is inside.
 * Yields null where it may be paused. What comes to the page meanwhile is not found; what stays is.
 */
export function* findHits(scope: Node, mightMention: Test): Hits {
  const range = document.createRange();
  const cursors = [cursorAt(scope)];
  const torn = new Set<Node>();
  /** The end of the text before, so that a name across a border is not missed. */
  let tail = '';
  /** Hits come in flocks: after one, the members of the next group are tested without the group. */
  let isDense = false;
  let work = 0;
  for (let cursor = cursors.at(-1); cursor; cursor = cursors.at(-1)) {
    const { parent, next: node } = cursor;
    if (work > STRIDE) {
      work = 0;
      yield null;
    } else if (!node || cursor.left <= 0) cursors.pop();
    else if (node.parentNode !== parent) {
      // The page took away where the search would go on: this parent is searched from its beginning, once.
      cursors.pop();
      if (parent && !torn.has(parent)) cursors.push(cursorFrom(parent.firstChild));
      if (parent) torn.add(parent);
    } else if (cursor.groupSize > 0) {
      const [from, to] = takeGroup(cursor);
      const text = isDense ? '' : tail + textBetween(parent as Node, from, to, range);
      work += text.length;
      if (isDense || (yield* test(text, mightMention))) cursors.push(cursorFrom(node, to - from));
      else tail = text.slice(-OVERLAP);
      isDense = false;
    } else {
      cursor.next = node.nextSibling;
      cursor.left--;
      if (node.nodeType > Node.TEXT_NODE && node !== scope) continue;
      if (cursor.mayBeLarge && isLarge(node)) {
        cursors.push(cursorInside(node as Element));
        continue;
      }
      if (HARD_BORDER.test((node as Element).localName)) tail = '';
      const text = tail + node.textContent;
      work += text.length + 100;
      if (!(yield* test(text, mightMention))) tail = text.slice(-OVERLAP);
      else if (text.length > SHORT && node.firstChild) cursors.push(cursorFrom(node.firstChild));
      else {
        isDense = true;
        yield* hitsIn(node, tail, mightMention);
        tail = text.slice(-OVERLAP);
      }
    }
  }
}

function textBetween(parent: Node, from: number, to: number, range: Range): string {
  range.setStart(parent, from);
  range.setEnd(parent, to);
  return range.toString();
}

function* test(text: string, mightMention: Test): Hits<boolean> {
  if (text.length <= LONGEST_TEST) return mightMention(text);
  for (let from = 0; from < text.length; from += LONGEST_TEST - OVERLAP) {
    if (mightMention(text.slice(from, from + LONGEST_TEST))) return true;
    yield null;
  }
  return false;
}

/** The texts of a small subtree, or of one node, that hit together with what stands before them. */
function* hitsIn(scope: Node, before: string, mightMention: Test): Hits {
  let tail = before;
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (
    let node = scope.nodeType === Node.TEXT_NODE ? scope : walker.nextNode();
    node;
    node = walker.nextNode()
  ) {
    const { data } = node as Text;
    for (let from = 0, to = 0; from < data.length; from = to) {
      to = windowEnd(data, from);
      const text = tail + data.slice(from, to);
      if (mightMention(text)) yield { node: node as Text, from, to };
      tail = text.slice(-OVERLAP);
    }
  }
}

/** Where a window that begins at `from` ends: at white space if there is some nearby. The same for the same text. */
function windowEnd(data: string, from: number): number {
  const end = from + WINDOW;
  if (end >= data.length) return data.length;
  return end - OVERLAP + Math.max(0, data.slice(end - OVERLAP, end).lastIndexOf(' '));
}
