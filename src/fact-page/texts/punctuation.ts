import type { LocalText } from '@/language/language';

/** Between the parts of a description. */
export const COMMA: LocalText = { en: ', ', de: ', ', zh: '，' };
