import { MILLION, type NumberGrammar, TEN_THOUSAND, THOUSAND, YI } from '@/claims/numbers/number-grammar';

const DIGIT_OF: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of Chinese digits: 三千五百, 二十, 一二三; null for an empty text. */
export function parseHan(text: string): number | null {
  if (text === '') return null;
  if (!/[十百千]/.test(text)) return Number([...text].map((letter) => DIGIT_OF[letter] ?? '').join(''));
  let total = 0;
  let digit = 0;
  for (const letter of text) {
    const step = STEPS[letter];
    if (step === undefined) digit = DIGIT_OF[letter] ?? 0;
    else {
      total += (digit || 1) * step;
      digit = 0;
    }
  }
  return total + digit;
}

export const CHINESE_NUMBERS: NumberGrammar = {
  decimalMark: '.',
  scales: [
    ['千', THOUSAND],
    ['[万萬]', TEN_THOUSAND],
    ['百[万萬]', MILLION],
    ['千[万萬]', 10 * MILLION],
    ['[亿億]', YI],
    ['[万萬][亿億]', TEN_THOUSAND * YI],
    ['百[亿億]', 100 * YI],
    ['千[亿億]', 1000 * YI],
  ],
  gluedScales: [],
  // Alone, 一 or 三 are parts of words; with 万 or 亿 they are numbers. 上亿, 数千万, 几百万 are vague, 千万 is "by no means".
  words:
    '(?<![数數几幾上好第十百千半])[一二两兩三四五六七八九十][一二两兩三四五六七八九十百千零〇]*(?=[万萬亿億])',
  parseWords: parseHan,
};
