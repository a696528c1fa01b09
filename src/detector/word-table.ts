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
  /** Whether any word begins with this UTF-16 unit: one look, so that most places of a text cost no more. */
  mayBegin(code: number): boolean;
  /** Every word that begins at `index`, in no order; the number of words counts only by its logarithm. */
  findAt(text: string, index: number): Found[];
}

const SPACE = 32;

/** Builds a table from words without repetition in ascending order of their UTF-16 units. */
export function createWordTable(words: readonly string[], meter: Meter): WordTable {
  const beginnings = new Uint8Array(1 << 16);
  /** By first unit, the index of the first word and the one after the last. */
  const groups = new Map<number, [low: number, high: number]>();
  words.forEach((word, index) => {
    const code = word.charCodeAt(0);
    beginnings[code] = 1;
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
    mayBegin: (code) => beginnings[code] === 1,
    findAt(text, index) {
      const found: Found[] = [];
      const group = groups.get(text.charCodeAt(index));
      if (group) collect(text, index + 1, 1, group[0], group[1], found);
      return found;
    },
  };
}
