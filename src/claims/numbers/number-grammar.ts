/** What a language brings for reading numbers. */
export interface NumberGrammar {
  decimalMark: '.' | ',';
  /** Scale words with their factor, as expressions; matched where digits or number words end. */
  scales: readonly (readonly [expression: string, factor: number])[];
  /** Scales that are glued to digits: 50M, 45bn. */
  gluedScales: readonly (readonly [expression: string, factor: number])[];
  /** Number words as one expression without flags; null where `parseWords` would never be asked. */
  words: string | null;
  /** The value of what `words` matched; null if it is no number. */
  parseWords(words: string): number | null;
}

export const THOUSAND = 1e3;
export const TEN_THOUSAND = 1e4;
export const LAKH = 1e5;
export const MILLION = 1e6;
export const CRORE = 1e7;
export const YI = 1e8;
export const BILLION = 1e9;
export const TRILLION = 1e12;

/** Adds up number words in the usual way: below a hundred is added, hundred and scales multiply what stands before. */
export function addUp(values: readonly number[]): number {
  let total = 0;
  let current = 0;
  for (const value of values) {
    if (value >= THOUSAND) {
      total += Math.max(1, current) * value;
      current = 0;
    } else if (value === 100) current = Math.max(1, current) * 100;
    else current += value;
  }
  return total + current;
}
