import { likenessOf } from './likeness';

/** How firmly a term belongs to the index: words of names and labels are guessed at sooner than words of sentences. */
export const STRONG = 2;
export const WEAK = 1;

/** One term that a typed word may stand for; `quality` is 1 for the word itself. */
export interface TermMatch {
  term: number;
  quality: number;
}

/** At most so many terms are compared in full for one word: the most alike by letter pairs come first. */
const CANDIDATES = 48;
/** Share of letter pairs that a term must have in common with a word; a swap within six letters leaves 2 of 5. */
const PAIR_SHARE = 0.25;

/** The terms of an index by number, found by their letters: exactly, by beginning, or by likeness. */
export class Vocabulary {
  readonly terms: string[] = [];
  readonly strength: number[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly byPair = new Map<string, number[]>();
  private sorted: number[] | undefined;

  /** The number of a term, new or known. */
  add(text: string, strength: number): number {
    const known = this.numbers.get(text);
    if (known !== undefined) {
      if (strength > (this.strength[known] ?? 0)) this.strength[known] = strength;
      return known;
    }
    const term = this.terms.push(text) - 1;
    this.numbers.set(text, term);
    this.strength.push(strength);
    this.sorted = undefined;
    for (const pair of pairsOf(text)) pushTo(this.byPair, pair, term);
    return term;
  }

  find(text: string): number | undefined {
    return this.numbers.get(text);
  }

  /** The terms that begin with a text, in alphabetical order, itself left out. */
  beginningWith(text: string): number[] {
    this.sorted ??= this.terms.map((_, term) => term).sort((a, b) => compare(this.text(a), this.text(b)));
    const found: number[] = [];
    for (let at = this.firstFrom(text); at < this.sorted.length; at++) {
      const term = this.sorted[at] ?? 0;
      if (!this.text(term).startsWith(text)) break;
      if (this.text(term) !== text) found.push(term);
    }
    return found;
  }

  /** The terms that a misspelt word may stand for, each with its likeness below 1. */
  alike(word: string, minStrength: number): TermMatch[] {
    const candidates = this.sharingPairs(word, minStrength);
    return likenessOf(
      word,
      candidates.map((term) => this.text(term)),
    ).map(({ at, likeness }) => ({ term: candidates[at] ?? 0, quality: likeness }));
  }

  private text(term: number): string {
    return this.terms[term] ?? '';
  }

  private firstFrom(text: string): number {
    const sorted = this.sorted ?? [];
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.text(sorted[middle] ?? 0) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private sharingPairs(word: string, minStrength: number): number[] {
    const shared = new Map<number, number>();
    const pairs = pairsOf(word);
    for (const pair of pairs) {
      for (const term of this.byPair.get(pair) ?? []) shared.set(term, (shared.get(term) ?? 0) + 1);
    }
    return [...shared]
      .filter(
        ([term, count]) => count >= pairs.size * PAIR_SHARE && (this.strength[term] ?? 0) >= minStrength,
      )
      .sort(([a, countA], [b, countB]) => countB - countA || this.text(a).length - this.text(b).length)
      .slice(0, CANDIDATES)
      .map(([term]) => term);
  }
}

/** The letter pairs of a word with its edges, so that first and last letters count double. */
function pairsOf(text: string): Set<string> {
  const edged = `^${text}$`;
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < edged.length; at++) pairs.add(edged.slice(at, at + 2));
  return pairs;
}

function pushTo(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
