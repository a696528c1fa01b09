import { lateExpression } from './late-expression';

/** Scripts as far as the edges of names differ; everything that is no letter, mark or digit is ''. */
export type Script =
  | ''
  | 'digit'
  | 'latin'
  | 'cyrillic'
  | 'hebrew'
  | 'arabic'
  | 'indic'
  | 'thai'
  | 'hangul'
  | 'katakana'
  | 'han'
  | 'other';

/** Where in Unicode each script begins, by UTF-16 unit. Hiragana counts as `han`: neither separates words. */
const BLOCKS: readonly (readonly [number, Script])[] = [
  [0xac00, 'hangul'],
  [0x3400, 'han'],
  [0x3130, 'hangul'],
  [0x3100, 'han'],
  [0x30a0, 'katakana'],
  [0x2e80, 'han'],
  [0x1e00, 'latin'],
  [0x1200, 'other'],
  [0x1100, 'hangul'],
  [0x0e00, 'thai'],
  [0x0900, 'indic'],
  [0x0600, 'arabic'],
  [0x0590, 'hebrew'],
  [0x0530, 'other'],
  [0x0400, 'cyrillic'],
  [0x0370, 'other'],
  [0x0000, 'latin'],
];

const letter = lateExpression(String.raw`[\p{L}\p{M}]`, 'u');

/** Most texts and names are without any of these, and are spared what only they need. */
export const NOT_ASCII = /[^\0-\x7f]/;

/** The script of the unit at an index of a folded text; '' beyond its ends, which V8 must not be asked for in what it has compiled. */
export function scriptAt(text: string, index: number): Script {
  if (index < 0 || index >= text.length) return '';
  const code = text.charCodeAt(index);
  if (code >= 97 && code <= 122) return 'latin';
  if (code >= 48 && code <= 57) return 'digit';
  if (code < 128 || !letter().test(text.charAt(index))) return '';
  return BLOCKS.find(([start]) => code >= start)?.[1] ?? '';
}

/**
 * The places of a folded text at which a word may begin: all but plain Latin letters after another. One short loop for all who look
 * for words, since what runs seldom has to run without being compiled.
 */
export function wordStarts(text: string, start: number, end: number): number[] {
  const starts: number[] = [];
  let isAfter = start > 0 && isPlainLetter(text.charCodeAt(start - 1));
  for (let index = start; index < end; index++) {
    const isLetter = isPlainLetter(text.charCodeAt(index));
    if (!isLetter || !isAfter) starts.push(index);
    isAfter = isLetter;
  }
  return starts;
}

function isPlainLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** How many letters of a folded text, such as a model number, stand at its end. */
export function lettersAtEnd(text: string): number {
  let first = text.length;
  while (first > 0 && isLetter(scriptAt(text, first - 1))) first--;
  return text.length - first;
}

function isLetter(script: Script): boolean {
  return script !== '' && script !== 'digit';
}

/** Scripts that put no space between words, so that a name may begin and end anywhere. */
export function isUnspaced(script: Script): boolean {
  return script === 'han' || script === 'thai';
}

const SPACE = /\s/;

/** The index after what may stand inside a name at a gap: white space, or one hyphen, middle dot or underscore. */
export function skipGap(text: string, index: number): number {
  if (index >= text.length) return index;
  const code = text.charCodeAt(index);
  if (code === 45 || code === 95 || code === 0xb7 || code === 0x30fb || code === 0x2027) return index + 1;
  let end = index;
  while (end < text.length && isSpaceCode(text.charCodeAt(end))) end++;
  return end;
}

function isSpaceCode(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 160 && SPACE.test(String.fromCharCode(code)));
}
