/** What a UTF-16 unit is to a reader of words. Units of one run stand in one word; different runs never do. */
export const KIND = {
  gap: 1,
  digit: 2,
  letter: 3,
  han: 4,
  katakana: 5,
  hiragana: 6,
  thai: 7,
  mekong: 8,
} as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

/** Scripts written without spaces, by block: first and last unit. Lao, Burmese and Khmer are one kind here. */
const RUN_BLOCKS: readonly (readonly [first: number, last: number, kind: Kind])[] = [
  [0x3400, 0x4dbf, KIND.han],
  [0x4e00, 0x9fff, KIND.han],
  [0xf900, 0xfaff, KIND.han],
  [0x3005, 0x3007, KIND.han],
  [0x30a1, 0x30fa, KIND.katakana],
  [0x30fc, 0x30ff, KIND.katakana],
  [0x31f0, 0x31ff, KIND.katakana],
  [0x3041, 0x309f, KIND.hiragana],
  [0x0e01, 0x0e4f, KIND.thai],
  [0x0e80, 0x0eff, KIND.mekong],
  [0x1000, 0x109f, KIND.mekong],
  [0x1780, 0x17df, KIND.mekong],
];
const DIGIT = /\p{Nd}/u;
/** Surrogates, soft hyphens and joiners stand inside words. */
const LETTER = /[\p{L}\p{M}\ud800-\udfff\u00ad\u200b-\u200f]/u;

/** Asking a regular expression for each letter of each text takes ten times as long as all the rest of the reading. */
const known = new Uint8Array(0x10000);

/** The kind of a UTF-16 unit. */
export function kindOf(unit: number): Kind {
  const kind = known[unit];
  if (kind) return kind as Kind;
  const found = findKind(unit);
  known[unit] = found;
  return found;
}

/** Whether a kind is of a script that is written without spaces. */
export function isRunKind(kind: Kind): boolean {
  return kind >= KIND.han;
}

function findKind(unit: number): Kind {
  const character = String.fromCharCode(unit);
  if (DIGIT.test(character)) return KIND.digit;
  const block = RUN_BLOCKS.find(([first, last]) => unit >= first && unit <= last);
  if (block) return block[2];
  return LETTER.test(character) || (unit >= 0xd800 && unit <= 0xdfff) ? KIND.letter : KIND.gap;
}
