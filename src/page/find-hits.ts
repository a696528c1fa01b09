import type { Piece } from './block-text';
import { membersOf, type Span, spanInside, spanOf, takeGroup } from './sibling-spans';

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
 * rest: native `textContent` and one test for groups of siblings, and only where that hits for their parts.
 * Yields null where it may be paused. What comes to the page meanwhile is not found; what stays is.
 */
export function* findHits(scope: Node, mightMention: Test): Hits {
  const range = document.createRange();
  const spans = [spanOf(scope)];
  /** The end of the text before, so that a name across a border is not missed. */
  let tail = '';
  /** Hits come in flocks: after one, the members of the next group are tested without the group. */
  let isDense = false;
  const torn = new Set<Node>();
  let work = 0;
  for (let span = spans.pop(); span; span = spans.pop()) {
    const { first, last, parent } = span;
    const isGroup = first !== last;
    if (first.parentNode !== parent || last.parentNode !== parent) {
      // The page took away where this span began or ended: its parent is searched again, once.
      if (parent?.firstChild && !torn.has(parent)) spans.push(spanInside(parent));
      if (parent) torn.add(parent);
    } else if (span.kind !== 'whole') spans.push(...takeGroup(span));
    else if (isGroup && isDense) {
      isDense = false;
      spans.push(...membersOf(span));
    } else {
      const isHard = !isGroup && HARD_BORDER.test((first as Element).localName);
      const text = (isHard ? '' : tail) + textOf(span, range);
      const isHit = text.length > LONGEST_TEST ? yield* testInParts(text, mightMention) : mightMention(text);
      if (isHit && isGroup) spans.push(...membersOf(span));
      else if (isHit && text.length > SHORT && first.firstChild) spans.push(spanInside(first));
      else {
        if (isHit) yield* hitsIn(first, isHard ? '' : tail, mightMention);
        tail = isHard ? '' : text.slice(-OVERLAP);
      }
      isDense = isHit && !isGroup;
      work += text.length + 100;
    }
    if (work > STRIDE) {
      work = 0;
      yield null;
    }
  }
}

function textOf({ first, last }: Span, range: Range): string {
  if (first === last) return first.textContent ?? '';
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range.toString();
}

function* testInParts(text: string, mightMention: Test): Hits<boolean> {
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
