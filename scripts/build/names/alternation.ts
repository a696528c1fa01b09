import { foldText } from '../../../src/detector/fold-text';

/** One level of lists, so that a YAML file can group words by line. */
export type WordLists = readonly (string | readonly string[])[];

export function listWords(lists: WordLists): string[] {
  return lists.flat();
}

/** A name or variant as the detector compares it: folded, every gap one space. */
export function foldName(name: string): string {
  return foldText(name.trim()).text.replace(/\s+/g, ' ');
}

/** Source of a regular expression that matches any of the words in folded text, longest first; a space is a gap. */
export function alternation(words: readonly string[]): string {
  const sources = words.map(foldName).sort((one, other) => other.length - one.length);
  return sources
    .map((word) => word.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&').replaceAll(' ', '[\\s_-]*'))
    .join('|');
}
