import type { Language } from '@/language/language';
import { DE } from './texts/de';
import { EN, type PopupTexts } from './texts/en';
import { ZH } from './texts/zh';

export type { PopupTexts };

/** The words of the popup in every language of the interface. */
export const POPUP_TEXTS: Readonly<Record<Language, PopupTexts>> = { en: EN, de: DE, zh: ZH };
