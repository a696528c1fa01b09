/** The language that a text is written in, among those that claims can be read in. */
import { LANGUAGES, type Language } from '@/language/language';

/** The commonest words, which hardly any sentence goes without. */
const COMMON: Readonly<Record<'en' | 'de', ReadonlySet<string>>> = {
  en: new Set([
    'the',
    'of',
    'and',
    'to',
    'in',
    'is',
    'was',
    'has',
    'for',
    'with',
    'that',
    'it',
    'its',
    'by',
    'from',
  ]),
  de: new Set([
    'der',
    'die',
    'das',
    'und',
    'von',
    'zu',
    'ist',
    'war',
    'hat',
    'für',
    'mit',
    'den',
    'dem',
    'ein',
    'eine',
  ]),
};

/**
 * What the page says, where it says a language; else by script and common words. Null if it is none of ours: a
 * figure that is read by the rules of another language is worse than none.
 */
export function languageOfText(pageLanguage: string, text: string): Language | null {
  const primary = pageLanguage.toLowerCase().split(/[-_]/)[0];
  if (primary) return LANGUAGES.find((language) => language === primary) ?? null;
  if (/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)) return null;
  if (/\p{Script=Han}{2}/u.test(text)) return 'zh';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (common: ReadonlySet<string>) => words.filter((word) => common.has(word)).length;
  const [english, german] = [count(COMMON.en), count(COMMON.de)];
  if (english === german) return null;
  return english > german ? 'en' : 'de';
}
