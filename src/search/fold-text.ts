/**
 * Makes spellings that readers take for one word into one string: width, case, accents, kana, Arabic letter forms,
 * traditional and simplified characters, digits of any script. What it gives is only ever compared, never shown.
 */
import { HAN_VARIANTS } from './han-variants';

const PLAIN = /^[\x20-\x7e]*$/;
/** Letters that Unicode does not decompose, as the languages that use them write them without their accents. */
const LATIN_FORMS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', þ: 'th', ð: 'd' };
const ARABIC_FORMS = { آ: 'ا', أ: 'ا', إ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ؤ: 'و', ئ: 'ي' };
/** Chandrabindu and anusvara are typed for one another; the sigma at the end of a word is a sigma. */
const OTHER_FORMS = { '\u0901': '\u0902', ς: 'σ' };
const HAN_FORMS = HAN_VARIANTS.split(' ').flatMap(([plain = '', ...others]) =>
  others.map((other) => [other, plain] as const),
);

/** Soft hyphen, zero-width and bidi controls, tatweel, Arabic and Hebrew vowel points, nukta, accents left alone. */
const INVISIBLE =
  /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u093c\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const ACCENTED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const UMLAUT = /[äöüÄÖÜ]/g;
const KATAKANA = /[\u30a1-\u30f6]/;
const KATAKANA_TO_HIRAGANA = 0x60;
/** The zeros of the digits that the languages of the corpus write: Thai, Bengali, Devanagari, Persian, Arabic. */
const FOREIGN_ZEROS = [0x0e50, 0x09e6, 0x0966, 0x06f0, 0x0660];

/** What each character is folded to, found once. */
const folds = new Map<string, string>([
  ...Object.entries(LATIN_FORMS),
  ...Object.entries(ARABIC_FORMS),
  ...Object.entries(OTHER_FORMS),
  ...HAN_FORMS,
]);

/** Gives the form of a text under which its other spellings are found; its length may differ. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text.normalize('NFKC')) folded += folds.get(character) ?? foldCharacter(character);
  return folded;
}

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  const plain = (ACCENTED.test(lower) ? lower.normalize('NFD') : lower).replace(INVISIBLE, '');
  const folded = folds.get(plain) ?? foldDigit(foldKana(plain));
  folds.set(character, folded);
  return folded;
}

function foldKana(character: string): string {
  return KATAKANA.test(character)
    ? String.fromCharCode(character.charCodeAt(0) - KATAKANA_TO_HIRAGANA)
    : character;
}

function foldDigit(character: string): string {
  const code = character.charCodeAt(0);
  const zero = FOREIGN_ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? character : String(code - zero);
}

/** Gives the spelling with `ae oe ue` of a folded word whose original has umlauts, or null without one. */
export function foldUmlauts(original: string): string | null {
  const spelled = original.replace(UMLAUT, (letter) => `${letter.normalize('NFD')[0]}e`);
  return spelled === original ? null : foldText(spelled);
}
