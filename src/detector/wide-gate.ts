import { foldText } from './fold-text';
import { lateExpression } from './late-expression';

/** Bits for each word: one look in so many is wrong by chance. */
const BITS_PER_NAME = 512;
/** What a character folds to, where that is no single unit. */
const SEPARATOR = 0;
const NOTHING = 1;
/** More than one unit, half of a pair, part of a syllable: here the gate gives in. */
const RIDDLE = 2;
const UNKNOWN = 3;
/** So many letters are looked up first. */
const FIRST = 3;

/** From here on, scripts write words onto one another: a name may begin at any letter. */
const FIRST_JOINED = 0x590;
const letter = lateExpression(String.raw`[\p{L}\p{M}\p{Nd}]`, 'u');
const RIDDLES = /[\u1100-\u11ff\u3099\u309a\uff9e\uff9f\ud835\ud83b\ud83c\ud87e]/;
/** Enclosed letters are the only ones among the pairs that begin with this half; the others are emoji. */
const ENCLOSING = 0xd83c;
const isEnclosed = (half: number) => half >= 0xdd30 && half <= 0xdd49;

/**
 * The gate for packs of thousands of names, for which an alternation is a thousand times too slow: wherever a word begins, its
 * first letters are hashed and looked up in a bitmap. The cost does not depend on the number of names, but is several times that of
 * the expressions for a small pack.
 * @param heads the first letters of the names, folded, without gaps
 * @returns the offset at which the first head that begins at `from` or after it ends; -1 if there is none
 */
export function createWideGate(heads: readonly string[]): (text: string, from: number) => number {
  const longest = Math.max(0, ...heads.map(({ length }) => length));
  const isLength = new Uint8Array(longest + 1);
  for (const { length } of heads) isLength[length] = 1;
  const whole = createBitmap(heads);
  // Most words are turned away by their first letters, which are few enough to stay in the cache.
  const first = createBitmap(heads.map((head) => head.slice(0, FIRST)));
  const table = new Uint16Array(1 << 16).fill(UNKNOWN);
  const fold = (code: number) => {
    let folded = table[code] as number;
    if (folded === UNKNOWN) {
      folded = foldUnit(code);
      table[code] = folded;
    }
    return folded;
  };

  /** Where a head that begins here ends; -1 if none does. */
  function endOfHead(text: string, start: number): number {
    let hash = 0;
    let letters = 0;
    for (let index = start; letters < longest && index < text.length; index++) {
      const code = fold(text.charCodeAt(index));
      if (code === RIDDLE && isRiddle(text, index)) return index;
      if (code <= RIDDLE) continue;
      hash = (Math.imul(hash, 31) + code) | 0;
      letters++;
      if (letters === FIRST && !first(hash)) return -1;
      if (isLength[letters] === 1 && whole(hash)) return index;
    }
    return -1;
  }

  return (text, from) => {
    let before = SEPARATOR;
    for (let index = from; index < text.length; index++) {
      const code = fold(text.charCodeAt(index));
      if (code === NOTHING) continue;
      if (code === RIDDLE && isRiddle(text, index)) return index;
      const isLetter = code > RIDDLE;
      const isStart = isLetter && (code >= FIRST_JOINED || before === SEPARATOR || before >= FIRST_JOINED);
      const end = isStart ? endOfHead(text, index) : -1;
      if (end >= 0) return end;
      before = isLetter ? code : SEPARATOR;
    }
    return -1;
  };
}

/** Whether a hash is that of one of the words, now and then of another. */
function createBitmap(words: readonly string[]): (hash: number) => boolean {
  const distinct = new Set(words);
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, distinct.size * BITS_PER_NAME)));
  const bits = new Uint8Array(size >> 3);
  for (const word of distinct) {
    const bit = bitOf(hashOf(word), size);
    bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return (hash) => {
    const bit = bitOf(hash, size);
    return ((bits[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
  };
}

function hashOf(head: string): number {
  let hash = 0;
  for (let index = 0; index < head.length; index++) hash = (Math.imul(hash, 31) + head.charCodeAt(index)) | 0;
  return hash;
}

function bitOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1);
}

/** The half of a pair that encloses letters begins many emoji too. */
function isRiddle(text: string, index: number): boolean {
  return text.charCodeAt(index) !== ENCLOSING || isEnclosed(text.charCodeAt(index + 1));
}

function foldUnit(unit: number): number {
  const raw = String.fromCharCode(unit);
  if (RIDDLES.test(raw)) return RIDDLE;
  const { text } = foldText(raw);
  if (text.length !== 1) return text === '' ? NOTHING : RIDDLE;
  return letter().test(text) ? text.charCodeAt(0) : SEPARATOR;
}
