import type { LocalText } from '@/language/language';

/** Between a label and its value. */
export const COLON: LocalText = { en: ': ', de: ': ', zh: '：' };

/** Between the parts of a description. */
export const COMMA: LocalText = { en: ', ', de: ', ', zh: '，' };
