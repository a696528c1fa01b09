import type { Language } from '@/language/language';
import { DE } from './texts/de';
import { EN, type OptionsTexts } from './texts/en';
import { ZH } from './texts/zh';

export type { OptionsTexts };

/** The words of the settings page in every language of the interface. */
export const OPTIONS_TEXTS: Readonly<Record<Language, OptionsTexts>> = { en: EN, de: DE, zh: ZH };
