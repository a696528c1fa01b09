import { foldRoughly } from './fold-text';
import type { createWideGate } from './wide-gate';

/** Sources of regular expressions over text: names that are found by a Latin letter, and all others. */
export interface CompiledGate {
  latin: string;
  others: string;
  /** For packs of thousands of names instead: the first letters of each, one a line. */
  heads?: string;
}

/**
 * Letters of other scripts, and what may disguise Latin ones. Most Latin texts have none and need no second test:
 * measured, that costs as much again as the first, and the second several times as much.
 */
const FOREIGN =
  /[\u02b0-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u209f\u2460-\u24ff\u2e80-\u2fdf\u3040-\ud7ff\ud835\ud83b\ud83c\ud87e\uf900-\uffef]/;
/** What the text must be rid of before names in it look like themselves. Plain letters of other scripts are none of it. */
const STRANGE =
  /[\xad\u02b0-\u036f\u0386-\u0390\u03aa-\u03b0\u03ca-\u03ce\u0591-\u05c7\u0610-\u061c\u0640\u064b-\u065f\u0670\u0929\u0931\u0934\u093c\u0958-\u095f\u09be\u09d7\u0b3e-\u0b57\u0bbe\u0bd7\u0cc2-\u0cd6\u0d3e\u0d57\u0e33\u1100-\u11ff\u180e\u1d00-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u209f\u2460-\u24ff\u2e80-\u2fdf\u3099-\u309c\u3130-\u33ff\ud835\ud83b\ud83c\ud87e\uf900-\uffef]/;
const NEVER = '(?!)';

/**
 * Never false for a text that has a name; seldom true for one that has none.
 * @param makeWide for packs of thousands of names; whoever does without lets every text through to somebody who has it
 */
export function createGate(
  gates: readonly CompiledGate[],
  makeWide?: typeof createWideGate,
): (text: string) => boolean {
  const join = (key: keyof CompiledGate) =>
    new RegExp(
      gates
        .map((gate) => gate[key])
        .filter(Boolean)
        .join('|') || NEVER,
    );
  const latin = join('latin');
  const others = join('others');
  const heads = gates.flatMap((gate) => gate.heads?.split('\n') ?? []);
  const wide = heads.length > 0 ? (makeWide?.(heads) ?? (() => true)) : undefined;
  return (text) => {
    if (latin.test(text) || wide?.(text)) return true;
    // Apart, because without it V8 need not look at a text of one byte a letter at all: 8 million characters take no time.
    if (!text.includes('\xad') && !FOREIGN.test(text)) return false;
    if (!STRANGE.test(text)) return others.test(text);
    const plain = foldRoughly(text);
    return latin.test(plain) || others.test(plain);
  };
}
