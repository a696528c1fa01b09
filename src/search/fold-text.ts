/**
 * Makes spellings that readers take for one word into one string: width, case, accents, kana, Arabic letter forms,
 * traditional and simplified characters, digits of any script. What it gives is only ever compared, never shown.
 */
import { HAN_VARIANTS } from './han-variants';

const PLAIN = /^[\x20-\x7e]*$/;
/** Letters that Unicode does not decompose, as the languages that use them write them without their accents. */
const LATIN_FORMS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};
const ARABIC_FORMS: Record<string, string> = {
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
};
const SINGLE_FORMS = new Map(Object.entries({ ...LATIN_FORMS, ...ARABIC_FORMS, '\u0901': '\u0902' }));
const HAN_FORMS = new Map(
  HAN_VARIANTS.split(' ').flatMap(([plain = '', ...others]) => others.map((other) => [other, plain])),
);

/** Soft hyphen, zero-width and bidi controls, tatweel, Arabic and Hebrew vowel points, nukta. */
const INVISIBLE =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\u0640\u064b-\u065f\u0670\u0591-\u05c7\u093c]/g;
const ACCENTED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]\p{Mn}*/gu;
const KATAKANA = /[\u30a1-\u30f6]/g;
const KATAKANA_TO_HIRAGANA = 0x60;
/** The zeros of the digits that the languages of the corpus write: Arabic, Persian, Devanagari, Bengali, Thai. */
const FOREIGN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;
const FOREIGN_ZEROS = [0x0e50, 0x09e6, 0x0966, 0x06f0, 0x0660];

function digitOf(character: string): string {
  const code = character.charCodeAt(0);
  return String(code - (FOREIGN_ZEROS.find((zero) => zero <= code) ?? code));
}

function foldLetters(text: string): string {
  let folded = '';
  for (const character of text)
    folded += SINGLE_FORMS.get(character) ?? HAN_FORMS.get(character) ?? character;
  return folded;
}

/** Gives the form of a text under which its other spellings are found; its length may differ. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(ACCENTED, (letter) => letter.normalize('NFD').replace(/\p{Mn}/gu, ''))
    .replace(FOREIGN_DIGIT, digitOf)
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA));
  return foldLetters(plain);
}

/** Gives the spelling with `ae oe ue` of a folded word whose original has umlauts, or null without one. */
export function foldUmlauts(original: string): string | null {
  const spelled = original.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD')[0]}e`);
  return spelled === original ? null : foldText(spelled);
}
