import { foldUmlauts } from './fold-text';
import { splitWords, type Word } from './split-words';

/** Part of a text that a query met: UTF-16 offsets, end exclusive. */
export interface MatchRange {
  start: number;
  end: number;
}

/** Folded words that a query met, each with how many of its letters were typed. */
export type Hits = ReadonlyMap<string, number>;

/** Where a text has what a query met, in order and without overlap: the letters to underline. */
export function matchRanges(text: string, hits: Hits): MatchRange[] {
  return join(
    wordsOf(text).flatMap((word) =>
      word.kind === 'run' ? rangesInRun(word, hits) : rangesInWord(word, text, hits),
    ),
  );
}

/** Texts whose words are remembered: from one letter to the next, most of the results stay. */
const MOST_REMEMBERED = 2_000;
const remembered = new Map<string, readonly Word[]>();

function wordsOf(text: string): readonly Word[] {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size === MOST_REMEMBERED) remembered.clear();
  const words = splitWords(text);
  remembered.set(text, words);
  return words;
}

function rangesInWord({ text: folded, start, end }: Word, text: string, hits: Hits): MatchRange[] {
  const written = text.slice(start, end);
  const letters = hits.get(folded) ?? hits.get(foldUmlauts(written) ?? folded);
  if (letters === undefined || written === '') return [];
  return [{ start, end: Math.min(end, start + letters) }];
}

/** A known word may stand anywhere in a stretch without spaces. Folding keeps the length of such scripts. */
function rangesInRun({ text: folded, start }: Word, hits: Hits): MatchRange[] {
  const ranges: MatchRange[] = [];
  for (const [hit, letters] of hits) {
    for (let at = folded.indexOf(hit); at >= 0; at = folded.indexOf(hit, at + 1)) {
      ranges.push({ start: start + at, end: start + at + letters });
    }
  }
  return ranges;
}

function join(ranges: MatchRange[]): MatchRange[] {
  const joined: MatchRange[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}
