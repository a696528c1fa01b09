/** Numbers in digits, with the separators of a language. */
import { LETTERS } from '@/claims/words/word-list';

/**
 * Digits with separators: 61, 2,299, 2.299, 61.12, 61,12, 2 299, 6,99,999. Digits that a letter follows are left to the
 * readers of scales (50M) and units (16GB).
 */
const GROUPED = "\\d{1,3}(?:[.,\\u00a0\\u202f'’ ]\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?";
const INDIAN = '\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)';
const PLAIN = '\\d+(?:[.,]\\d+)?';

/** Digits as an expression without flags. What is glued to letters, a dot or a slash before it is no number. */
export function digitsSource(isSpaced: boolean): string {
  const letters = isSpaced ? LETTERS : 'a-z0-9';
  // Codes are glued to their amount: RMB245.9 billion, Rs6,999.
  return `(?<=(?<![a-z])(?:rmb|cny|usd|eur|gbp|inr|hkd|rs\\.?)|(?<![${letters}_.,/]))(?:${GROUPED}|${INDIAN}|${PLAIN})`;
}

/** The value of digits in a language whose decimal mark is given; the other mark groups thousands. */
export function parseDigits(digits: string, decimalMark: '.' | ','): number {
  const plain = digits.replace(/[\u00a0\u202f'’ ]/g, '');
  const marks = plain.replace(/\d/g, '');
  if (marks === '') return Number(plain);
  return Number(isDecimal(plain, marks, decimalMark) ? toDecimal(plain) : plain.replace(/[.,]/g, ''));
}

/**
 * The last mark is decimal if it is the language's own and stands once, or if what follows cannot be a group of
 * thousands: "1.4 GB" in German, "4,4" in English.
 */
function isDecimal(plain: string, marks: string, decimalMark: string): boolean {
  const last = marks.at(-1) ?? '';
  const tail = plain.slice(plain.lastIndexOf(last) + 1);
  const isAlone = marks.indexOf(last) === marks.length - 1;
  if (!isAlone) return false;
  return last === decimalMark || tail.length !== 3 || marks.length > 1;
}

function toDecimal(plain: string): string {
  const at = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  return `${plain.slice(0, at).replace(/[.,]/g, '')}.${plain.slice(at + 1)}`;
}
