import { skipGap } from './letters';
import type { Meter } from './meter';

/** One word found in a text. */
export interface Found {
  /** Its place in the table. */
  word: number;
  end: number;
}

/** Finds words of a fixed set at a place of a text. A space in a word stands for a gap that may be empty. */
export interface WordTable {
  /** Whether any word may begin here, by its first two UTF-16 units: two looks, so that most places of a text cost no more. */
  mayBegin(text: string, index: number): boolean;
  /** Every word that begins at `index`, in no order; the number of words counts only by its logarithm. */
  findAt(text: string, index: number): Found[];
}

const SPACE = 32;

/** What is known of a first unit: no word begins with it, some do with certain next ones, or with any. */
const [NONE, SOME, ANY] = [0, 1, 2];
const UNITS = 1 << 16;

/** Builds a table from words without repetition in ascending order of their UTF-16 units. */
export function createWordTable(words: readonly string[], meter: Meter): WordTable {
  const firsts = new Uint8Array(UNITS);
  const pairs = new Uint8Array(UNITS);
  /** By first unit, the index of the first word and the one after the last. */
  const groups = new Map<number, [low: number, high: number]>();
  words.forEach((word, index) => {
    const code = word.charCodeAt(0);
    // A gap may be empty or not.
    if (word.length === 1 || word.charCodeAt(1) === SPACE) firsts[code] = ANY;
    else if (firsts[code] === NONE) firsts[code] = SOME;
    pairs[placeOf(word, 0)] = 1;
    const group = groups.get(code);
    if (group) group[1] = index + 1;
    else groups.set(code, [index, index + 1]);
  });

  /** Among words `low` to `high`, which share their first `depth` units: the first whose next unit is at least `code`. */
  function firstFrom(code: number, depth: number, low: number, high: number): number {
    while (low < high) {
      meter.steps++;
      const middle = (low + high) >> 1;
      if ((words[middle] as string).charCodeAt(depth) < code) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function collect(
    text: string,
    index: number,
    depth: number,
    low: number,
    high: number,
    found: Found[],
  ): void {
    while (low < high) {
      if (words[low]?.length === depth) found.push({ word: low++, end: index });
      if (index >= text.length) return;
      const gap = firstFrom(SPACE + 1, depth, low, high);
      if (gap > low) collect(text, skipGap(text, index), depth + 1, low, gap, found);
      const code = text.charCodeAt(index);
      low = firstFrom(code, depth, gap, high);
      high = firstFrom(code + 1, depth, low, high);
      index++;
      depth++;
    }
  }

  return {
    mayBegin(text, index) {
      const first = firsts[text.charCodeAt(index)];
      return first === SOME ? pairs[placeOf(text, index)] === 1 : first === ANY;
    },
    findAt(text, index) {
      const found: Found[] = [];
      const group = groups.get(text.charCodeAt(index));
      if (group) collect(text, index + 1, 1, group[0], group[1], found);
      return found;
    },
  };
}

/** The place of two units among all pairs, which some of them share. */
function placeOf(text: string, index: number): number {
  const next = index + 1 < text.length ? text.charCodeAt(index + 1) : 0;
  return (Math.imul(text.charCodeAt(index), 31) ^ next) & (UNITS - 1);
}
