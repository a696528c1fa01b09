import { foldText } from './fold-text';

/** One word of a text: its folded form, where it stands (UTF-16 offsets of the text), and what it is made of. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** `run`: a script without spaces, in which a word can begin anywhere. */
  kind: 'letters' | 'number' | 'run';
}

/** Scripts that are written without spaces. Han and kana are runs of their own: they meet where a word ends. */
const RUNS = String.raw`\p{Script=Han}+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+`;
const RUN_LETTER = String.raw`[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const NUMBER = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*`;
const LETTERS = String.raw`(?:(?!${RUN_LETTER})[\p{L}\p{M}\u00ad\u200b-\u200f])+`;
const WORD = new RegExp(`(${NUMBER})|(${RUNS})|(${LETTERS})`, 'gu');

const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;

/** `2,299` and `2.299` are 2299; `1,56` is 1.56: a reader may write either. */
function foldNumber(digits: string): string {
  const folded = foldText(digits);
  return GROUPED.test(folded) ? folded.replace(/[.,]/g, '') : folded.replaceAll(',', '.');
}

/** The words of a text in order. Letters and digits part (`Mi5` is two words), hyphens and other signs separate. */
export function splitWords(raw: string): Word[] {
  const text = raw.normalize('NFKC');
  // Offsets are promised in the raw text. Where the compatibility form is longer or shorter, only the words count.
  const isAligned = text.length === raw.length;
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [found, number, run] = match;
    const folded = number ? foldNumber(number) : foldText(found);
    if (folded === '') continue;
    const start = isAligned ? match.index : 0;
    const end = isAligned ? start + found.length : 0;
    words.push({ text: folded, start, end, kind: number ? 'number' : run ? 'run' : 'letters' });
  }
  return words;
}

/** A text without anything between its words: what joined, spaced and hyphenated spellings share. */
export function joinWords(words: readonly Word[]): string {
  return words.map(({ text }) => text).join('');
}
