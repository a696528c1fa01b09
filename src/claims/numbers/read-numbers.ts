/** Every number of a text, in order. */

import { CHINESE_NUMBERS } from '@/claims/numbers/chinese-numbers';
import { ENGLISH_NUMBERS } from '@/claims/numbers/english-numbers';
import { GERMAN_NUMBERS } from '@/claims/numbers/german-numbers';
import type { NumberGrammar } from '@/claims/numbers/number-grammar';
import type { NumberToken } from '@/claims/numbers/number-token';
import { digitsSource, parseDigits } from '@/claims/numbers/read-digits';
import { LETTERS } from '@/claims/words/word-list';
import type { Language } from '@/language/language';

interface Reader {
  grammar: NumberGrammar;
  /** Digits, or number words. */
  opening: RegExp;
  /** A scale word where a number ends; sticky. One expression per factor, the longest words first. */
  scales: readonly (readonly [RegExp, number])[];
}

interface Scale {
  end: number;
  factor: number;
}

const GRAMMARS: Readonly<Record<Language, NumberGrammar>> = {
  en: ENGLISH_NUMBERS,
  de: GERMAN_NUMBERS,
  zh: CHINESE_NUMBERS,
};
const readers = new Map<Language, Reader>();

function readerOf(language: Language): Reader {
  let reader = readers.get(language);
  if (!reader) {
    const grammar = GRAMMARS[language];
    const isSpaced = language !== 'zh';
    const edge = isSpaced ? `(?![${LETTERS}])` : '';
    const before = isSpaced ? `(?<![${LETTERS}])` : '';
    // 5000多万: "and more" stands inside the number.
    const gap = isSpaced ? '[ \\u00a0\\u202f-]{1,2}' : '[ \\u00a0]?[多余餘]?';
    const words = grammar.words ? `|(?<words>${before}${grammar.words}${edge})` : '';
    const sticky = (source: string) => new RegExp(source, 'y');
    reader = {
      grammar,
      opening: new RegExp(`(?<digits>${digitsSource(isSpaced)})${words}`, 'g'),
      scales: [
        ...grammar.scales.map(([word, factor]) => [sticky(`${gap}(?:${word})${edge}`), factor] as const),
        ...grammar.gluedScales.map(([word, factor]) => [sticky(`(?:${word})${edge}`), factor] as const),
      ],
    };
    readers.set(language, reader);
  }
  return reader;
}

/** Numbers of a text in lower case, in digits and words, with their scale words; ranges, units and modifiers are read around them. */
export function readNumbers(text: string, language: Language): NumberToken[] {
  const reader = readerOf(language);
  const tokens: NumberToken[] = [];
  reader.opening.lastIndex = 0;
  for (let match = reader.opening.exec(text); match; match = reader.opening.exec(text)) {
    const token = readOne(text, match, reader);
    if (!token) continue;
    const previous = tokens.at(-1);
    // 1亿2000万 is one number: a smaller scale directly after a larger.
    if (previous?.end === token.start && token.isScaled && token.scale < previous.scale)
      join(previous, token);
    else tokens.push(token);
    reader.opening.lastIndex = Math.max(token.end, match.index + 1);
  }
  return tokens;
}

function readOne(text: string, match: RegExpExecArray, reader: Reader): NumberToken | null {
  const { digits, words = '' } = match.groups ?? {};
  const bare = digits
    ? parseDigits(digits, reader.grammar.decimalMark)
    : reader.grammar.parseWords(words.replace(/[\s\u00a0]+/g, ' '));
  if (bare === null || !Number.isFinite(bare)) return null;
  const { end, factor } = readScale(text, match.index + match[0].length, reader);
  return {
    start: match.index,
    end,
    value: round(bare * factor),
    isScaled: factor > 1 || (!digits && bare >= 1000),
    isInWords: !digits,
    scale: factor,
    isPlain: digits !== undefined && /^\d+$/.test(digits) && factor === 1,
  };
}

/** Scale words where a number ends, at most two: "8 lakh crore", "hundert Millionen". */
function readScale(text: string, from: number, { scales }: Reader): Scale {
  const first = longestScale(text, from, scales);
  if (!first) return { end: from, factor: 1 };
  const second = longestScale(text, first.end, scales);
  return second ? { end: second.end, factor: first.factor * second.factor } : first;
}

function longestScale(text: string, at: number, scales: Reader['scales']): Scale | null {
  let best: Scale | null = null;
  for (const [expression, factor] of scales) {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match && match[0] !== '' && at + match[0].length > (best?.end ?? at)) {
      best = { end: at + match[0].length, factor };
    }
  }
  return best;
}

function join(previous: NumberToken, token: NumberToken): void {
  previous.end = token.end;
  previous.value += token.value;
  previous.isPlain = false;
}

/** 61.12 × 10⁶ is 61119999.99… in binary. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
