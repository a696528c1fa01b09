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

/** Beginnings of up to so many letters are kept; longer ones are looked for among these. */
const START = 2;

/** The terms of an index by number, found by their letters: exactly, by beginning, or by likeness. */
export class Vocabulary {
  readonly terms: string[] = [];
  readonly strength: number[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly byPair = new Map<number, number[]>();
  /** By their first letter and by their first two. */
  private readonly byStart = new Map<string, number[]>();

  /** Terms whose letter pairs are not indexed yet. */
  private waiting: number[] = [];

  /** The number of a term, new or known. Firm words can be misspelt at once, others after `indexPairs`. */
  add(text: string, strength: number): number {
    const known = this.numbers.get(text);
    if (known !== undefined) {
      if (strength > (this.strength[known] ?? 0)) this.strength[known] = strength;
      return known;
    }
    const term = this.terms.push(text) - 1;
    this.numbers.set(text, term);
    this.strength.push(strength);
    for (let letters = 1; letters <= START; letters++) pushOnce(this.byStart, text.slice(0, letters), term);
    if (strength === STRONG) this.addPairs(term);
    else if (canBeMisspelt(text)) this.waiting.push(term);
    return term;
  }

  /** Indexes the letter pairs of up to `count` more terms; false when none is left. */
  indexPairs(count: number): boolean {
    for (const term of this.waiting.splice(0, count)) this.addPairs(term);
    return this.waiting.length > 0;
  }

  find(text: string): number | undefined {
    return this.numbers.get(text);
  }

  /** The terms that begin with a text, itself left out. */
  beginningWith(text: string): number[] {
    const start = text.slice(0, START);
    return (this.byStart.get(start) ?? []).filter(
      (term) => this.text(term) !== text && this.text(term).startsWith(text),
    );
  }

  /** The terms that a misspelt word may stand for, each with its likeness below 1. */
  alike(word: string, minStrength: number): TermMatch[] {
    const candidates = this.sharingPairs(word, minStrength);
    return likenessOf(
      word,
      candidates.map((term) => this.text(term)),
    ).map(({ at, likeness }) => ({ term: candidates[at] ?? 0, quality: likeness }));
  }

  private addPairs(term: number): void {
    const text = this.text(term);
    if (canBeMisspelt(text)) for (const pair of pairsOf(text)) pushOnce(this.byPair, pair, term);
  }

  private text(term: number): string {
    return this.terms[term] ?? '';
  }

  private sharingPairs(word: string, minStrength: number): number[] {
    const shared = new Map<number, number>();
    const pairs = new Set(pairsOf(word));
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

/** Chinese characters, kana and the like are picked from a list, not spelt; numbers are never taken for others. */
function canBeMisspelt(text: string): boolean {
  return !/^[\d\u0e00-\u109f\u1780-\u17ff\u3000-\u9fff]/.test(text);
}

/** The letter pairs of a word with its edges, each as one number. */
function pairsOf(text: string): number[] {
  const pairs: number[] = [];
  let before = EDGE;
  for (let at = 0; at <= text.length; at++) {
    const letter = at < text.length ? text.charCodeAt(at) : EDGE;
    pairs.push(before * UNITS + letter);
    before = letter;
  }
  return pairs;
}

const EDGE = 0;
const UNITS = 0x10000;

/** A term is added all at once, so a second pair of the same term finds it last in the list. */
function pushOnce<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list[list.length - 1] !== value) list.push(value);
}
