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
/** Texts in disguise are searched in stretches of so many characters, each with the end of the one before it. */
const STRETCH = 512;
const OVERLAP = 48;

/** Offset of a unit of the first place from `from` on where something like a name ends, as far as it is compared; -1 if there is none. */
export type NextHit = (from: number) => number;

export interface Gate {
  /** Never false for a text that has a name; seldom true for one that has none. */
  mightMention(text: string): boolean;
  /**
   * Where in a text it might mention something, to be asked with growing offsets. In texts that have to be folded a place may be
   * anywhere near: what stands there is to be tested by itself.
   */
  hitsIn(text: string): NextHit;
}

/**
 * The test for a set of names.
 * @param makeWide for packs of thousands of names; whoever does without lets every text through to somebody who has it
 */
export function createGate(gates: readonly CompiledGate[], makeWide?: typeof createWideGate): Gate {
  const join = (key: keyof CompiledGate) =>
    new RegExp(
      gates
        .map((gate) => gate[key])
        .filter(Boolean)
        .join('|') || NEVER,
      'g',
    );
  const latin = join('latin');
  const others = join('others');
  const heads = gates.flatMap((gate) => gate.heads?.split('\n') ?? []);
  const wide = heads.length > 0 ? (makeWide?.(heads) ?? firstUnit) : undefined;

  function mightMention(text: string): boolean {
    if (holds(latin, text) || (wide && wide(text, 0) >= 0)) return true;
    // Apart, because without it V8 need not look at a text of one byte a letter at all: 8 million characters take no time.
    if (!isForeign(text)) return false;
    if (!STRANGE.test(text)) return holds(others, text);
    const plain = foldRoughly(text);
    return holds(latin, plain) || holds(others, plain);
  }

  return {
    mightMention,
    hitsIn(text) {
      const next = [matchesOf(latin, text)];
      if (wide) next.push(remembered((from) => wide(text, from)));
      if (isForeign(text)) {
        const isStrange = STRANGE.test(text);
        if (!isStrange) next.push(matchesOf(others, text));
        else if (mightMention(text)) next.push(stretchesOf(text, mightMention));
      }
      return next.length === 1 && next[0] ? next[0] : nearest(next);
    },
  };
}

function firstUnit(text: string, from: number): number {
  return from < text.length ? from : -1;
}

function holds(expression: RegExp, text: string): boolean {
  expression.lastIndex = 0;
  return expression.test(text);
}

function isForeign(text: string): boolean {
  return text.includes('\xad') || FOREIGN.test(text);
}

/** Where matches end. What was found ahead is kept, so that of two expressions neither reads a text more than once. */
function matchesOf(expression: RegExp, text: string): NextHit {
  return remembered((from) => {
    expression.lastIndex = from;
    return expression.test(text) ? expression.lastIndex - 1 : -1;
  });
}

/** Searches again only once the last hit lies behind: else each hit of one search would be paid for by all others. */
function remembered(next: NextHit): NextHit {
  let last: number | undefined;
  return (from) => {
    if (last === undefined || (last >= 0 && last < from)) last = next(from);
    return last;
  };
}

/** The same for text that offsets cannot be told of once it is folded: every place of a stretch that hits. */
function stretchesOf(text: string, mightMention: (text: string) => boolean): NextHit {
  let known = -1;
  let isHit = false;
  return (from) => {
    for (let start = from - (from % STRETCH); start < text.length; start += STRETCH) {
      if (start !== known) isHit = mightMention(text.slice(Math.max(0, start - OVERLAP), start + STRETCH));
      known = start;
      if (isHit) return Math.max(from, start);
    }
    return -1;
  };
}

function nearest(all: readonly NextHit[]): NextHit {
  return (from) => {
    let first = -1;
    for (const next of all) {
      const at = next(from);
      if (at >= 0 && (first < 0 || at < first)) first = at;
    }
    return first;
  };
}
