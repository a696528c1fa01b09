import { formatNumber, type NumberStyle } from '@/language/format-number';
import type { Language } from '@/language/language';

/** A figure on which the styles differ in every language. */
const SAMPLE = 18_733_500;

/** A large figure in a style, to show what the style does. */
export function numberSample(style: NumberStyle, language: Language): string {
  return formatNumber(SAMPLE, language, style);
}

/** A count with the separators of a language: 5,006. */
export function writeCount(count: number, language: Language): string {
  return formatNumber(count, language, 'exact');
}
