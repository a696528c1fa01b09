import { isRunKind, KIND, type Kind, kindOf } from './character-kinds';
import { foldText } from './fold-text';

/** One word of a text: its folded form, where it stands (UTF-16 offsets of the text), and what it is made of. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** `run`: a script without spaces, in which a word can begin anywhere. */
  kind: 'letters' | 'number' | 'run';
}

/** Texts that their compatibility form can be longer or shorter than have other characters than these. */
const IS_COMPOSED = /^[\x20-\x7e\u00c0-\u024f\u0400-\u04ff\u3041-\u30ff\u4e00-\u9fff]*$/;
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;

/** The words of a text in order. Letters and digits part (`Mi5` is two words), hyphens and other signs separate. */
export function splitWords(raw: string): Word[] {
  const text = IS_COMPOSED.test(raw) ? raw : raw.normalize('NFKC');
  // Offsets are promised in the raw text. Where the compatibility form is longer or shorter, only the words count.
  const isAligned = text.length === raw.length;
  const words: Word[] = [];
  for (let start = 0; start < text.length; ) {
    const kind = kindOf(text.charCodeAt(start));
    const end = endOfWord(text, start, kind);
    const word = kind === KIND.gap ? '' : foldWord(text.slice(start, end), kind);
    if (word !== '') {
      words.push({
        text: word,
        start: isAligned ? start : 0,
        end: isAligned ? end : 0,
        kind: wordKind(kind),
      });
    }
    start = end;
  }
  return words;
}

/** A text without anything between its words: what joined, spaced and hyphenated spellings share. */
export function joinWords(words: readonly Word[]): string {
  return words.map(({ text }) => text).join('');
}

function endOfWord(text: string, start: number, kind: Kind): number {
  let end = start + 1;
  while (end < text.length && (kindOf(text.charCodeAt(end)) === kind || isInsideNumber(text, end, kind)))
    end++;
  return end;
}

/** `1,56`, `2.299` and `3.0.3` are one number each. */
function isInsideNumber(text: string, at: number, kind: Kind): boolean {
  const sign = text[at];
  return (
    kind === KIND.digit && (sign === '.' || sign === ',') && kindOf(text.charCodeAt(at + 1)) === KIND.digit
  );
}

function foldWord(text: string, kind: Kind): string {
  return kind === KIND.digit ? foldNumber(text) : foldText(text);
}

/** `2,299` and `2.299` are 2299; `1,56` is 1.56: a reader may write either. */
function foldNumber(digits: string): string {
  const folded = foldText(digits);
  return GROUPED.test(folded) ? folded.replace(/[.,]/g, '') : folded.replaceAll(',', '.');
}

function wordKind(kind: Kind): Word['kind'] {
  if (kind === KIND.digit) return 'number';
  return isRunKind(kind) ? 'run' : 'letters';
}
