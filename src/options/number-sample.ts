import { formatNumber, type NumberStyle } from '@/language/format-number';
import type { Language } from '@/language/language';

/** Phones sold in 2014: a figure on which the styles differ. */
const SAMPLE = 61_120_000;

/** A large figure in a style, to show what the style does. */
export function numberSample(style: NumberStyle, language: Language): string {
  return formatNumber(SAMPLE, language, style);
}
