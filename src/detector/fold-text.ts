import { lateExpression } from './late-expression';
import { NOT_ASCII } from './letters';

/** A text as names are compared with it: one case, one width, no marks, nothing invisible. */
export interface Folded {
  readonly raw: string;
  readonly text: string;
  /** The raw offset at which the character that gave `text[index]` begins. */
  startAt(index: number): number;
  /** The raw offset at which the character that gave `text[index - 1]` ends. */
  endAt(index: number): number;
}

/**
 * All but the characters that lower-casing folds right, one unit for one: ASCII, plain Cyrillic, CJK, kana, Hangul, Thai,
 * Devanagari, Arabic letters, common punctuation, emoji. A text of these alone needs no table of offsets.
 */
const NOT_PLAIN =
  /[^\0-\x7f\xa0-\xa7\xa9\xab\xac\xae\xb0\xb1\xb6\xb7\xbb\xbf\u0401\u0402\u0404-\u040b\u040e-\u044f\u0451\u0452\u0454-\u045b\u045e\u045f\u0490\u0491\u05d0-\u05ea\u060c\u061f\u0621-\u063a\u0641-\u0648\u064a\u0901-\u0928\u092a-\u0930\u0932\u0933\u0935-\u0939\u093e-\u0957\u0964\u0965\u0e01-\u0e32\u0e34-\u0e4e\u2013-\u2016\u2018-\u201f\u2022\u2026\u202f\u20a0-\u20a7\u20a9-\u20bf\u2190-\u2199\u21d0-\u21ff\u3000-\u301f\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\uac00-\ud7a3\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f\u{1f300}-\u{1f5ff}\u{1f600}-\u{1faff}]/u;

/** A base with everything that is drawn onto it: marks, half-width voicing, the later jamo of a syllable. */
const segments = lateExpression(String.raw`[\s\S][\p{M}\u1160-\u11ff\uff9e\uff9f]*`, 'gu');

/** Soft hyphen, tatweel, zero-width and bidi characters, variation selectors. */
const INVISIBLE = /[\xad\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/g;

/** Marks that may come and go: all but those that make another letter of Cyrillic (й, ї), the hamza, and kana voicing. */
const MARKS =
  /[\u0300-\u0305\u0307\u0309-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u093c]|(?<![\u0400-\u04ff])[\u0306\u0308]/g;

/** Letters and signs that no normalisation joins though readers do: each pair's first is folded to its second. */
const PAIRS: Readonly<Record<string, string>> = {
  ı: 'i',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
};

/**
 * Signs that compatibility would turn into letters, digits or other marks: ™, ℠, superscripts, subscripts, ª, º, and
 * the marks that end a clause without a space after them.
 */
const SIGN =
  /[\xaa\xb2\xb3\xb9\xba\u2026\u2070-\u209c\u2100-\u2129\u212c-\u215f\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]/;

/** The zero of each script whose digits compatibility leaves alone. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const FOREIGN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/;

/** More distinct segments than any honest page has; past it the memory starts anew. */
const MEMORY_LIMIT = 4096;
const memory = new Map<string, string>();

/** Folds a text; offsets map back exactly, whatever UTF-16 comes in. */
export function foldText(raw: string): Folded {
  return NOT_ASCII.test(raw) && NOT_PLAIN.test(raw) ? foldSegments(raw) : foldPlain(raw);
}

function itself(index: number): number {
  return index;
}

function foldPlain(raw: string): Folded {
  const text = raw.toLowerCase();
  return { raw, text: text.includes('’') ? text.replaceAll('’', "'") : text, startAt: itself, endAt: itself };
}

function foldSegments(raw: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const match of raw.matchAll(segments())) {
    const segment = match[0];
    const folded = foldSegment(segment);
    const isEven = folded.length === segment.length;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(match.index + (isEven ? unit : 0));
      ends.push(match.index + (isEven ? unit + 1 : segment.length));
    }
    text += folded;
  }
  return {
    raw,
    text,
    startAt: (index) => starts[index] ?? raw.length,
    endAt: (index) => (index > 0 ? (ends[index - 1] ?? raw.length) : 0),
  };
}

function foldSegment(segment: string): string {
  let folded = memory.get(segment);
  if (folded === undefined) {
    folded = SIGN.test(segment) ? segment : normalise(segment);
    if (memory.size >= MEMORY_LIMIT) memory.clear();
    memory.set(segment, folded);
  }
  return folded;
}

function normalise(segment: string): string {
  if (FOREIGN_DIGIT.test(segment)) {
    const code = segment.charCodeAt(0);
    return String(code - (ZEROS.find((zero) => code - zero >= 0 && code - zero < 10) ?? code));
  }
  return foldRoughly(segment)
    .replace(/[’ʼ]/g, "'")
    .replace(/[ıىیک\u2010\u2011\u2212]/g, (sign) => PAIRS[sign] ?? sign);
}

/** One case, one width, no marks, nothing invisible: all of folding that native normalisation can do on a whole text. */
export function foldRoughly(text: string): string {
  return text.normalize('NFKD').replace(INVISIBLE, '').toLowerCase().replace(MARKS, '').normalize('NFC');
}
