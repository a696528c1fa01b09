import Fuse from 'fuse.js/basic';

export interface Likeness {
  /** Place in the list of candidates. */
  at: number;
  /** Above 0, below 1. */
  likeness: number;
}

/** Words shorter than this have no room for a slip: "mi" is not a misspelt "me". */
const MIN_LETTERS = 3;
/** Fuse counts wrong letters by the length of the pattern: a third of them may be wrong. */
const THRESHOLD = 0.34;
/** Two neighbouring letters changed places: the commonest slip, and one slip for the reader though two for Fuse. */
const SWAP_LIKENESS = 0.88;
/** A slip never weighs as much as the word itself. */
const MAX_LIKENESS = 0.9;
/** What one letter more or less costs: Fuse finds a pattern inside longer texts and does not count the rest. */
const LENGTH_COST = 0.06;

/** The candidates that a misspelt word may stand for, with their likeness, best first. */
export function likenessOf(word: string, candidates: readonly string[]): Likeness[] {
  if (word.length < MIN_LETTERS) return [];
  const best = new Map<number, number>();
  const keep = (at: number, likeness: number) => best.set(at, Math.max(likeness, best.get(at) ?? 0));

  const swapped = swapsOf(word);
  candidates.forEach((candidate, at) => {
    if (swapped.has(candidate)) keep(at, SWAP_LIKENESS);
  });
  for (const { refIndex, score = 1 } of searchFuse(word, candidates)) {
    const { length } = candidates[refIndex] ?? '';
    const apart = Math.abs(length - word.length);
    const wrong = score * Math.min(1, word.length / length);
    if (apart <= allowedApart(word)) keep(refIndex, MAX_LIKENESS - wrong - apart * LENGTH_COST);
  }
  return [...best]
    .filter(([, likeness]) => likeness > 0)
    .map(([at, likeness]) => ({ at, likeness }))
    .sort((a, b) => b.likeness - a.likeness);
}

/**
 * Bitap is one-sided: it forgives letters that the typed word lacks or has wrong, within a third of the word. A word
 * of three letters may lack one: "bnd" is "band".
 */
function searchFuse(word: string, candidates: readonly string[]) {
  const fuse = new Fuse([...candidates], {
    includeScore: true,
    ignoreFieldNorm: true,
    threshold: THRESHOLD,
    distance: word.length * 10,
    isCaseSensitive: true,
  });
  return fuse.search(word);
}

function allowedApart(word: string): number {
  return word.length <= 4 ? 1 : 2;
}

function swapsOf(word: string): Set<string> {
  const swaps = new Set<string>();
  for (let at = 0; at + 1 < word.length; at++) {
    swaps.add(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
  }
  return swaps;
}
