import type { QueryWord } from './read-query';
import type { SearchIndex } from './search-index';
import { STRONG, type TermMatch, WEAK } from './vocabulary';

/** A beginning is worth more the more of the word it is: from 0.55 to 0.95. */
const BEGINNING = { least: 0.55, range: 0.4 };
/** A beginning in the middle of a query is rarer than an ending that was typed wrong. */
const CLOSED_BEGINNING_COST = 0.1;
/** An ending more than the known word has: "nutzern", "Xiaomis", 샤오미의. */
const ENDING = { quality: 0.84, cost: 0.04, mostLetters: 3, leastStem: 4, leastStemOfSyllables: 2 };
/** "201" on the way to 2014: worth little, because other numbers begin so too. */
const NUMBER_BEGINNING = 0.5;
const MIN_NUMBER_BEGINNING = 2;
/** The name in another script: 小米 in "小米 power bank" stands for "Xiaomi". */
const SAME_NAME = 0.9;
/** Where a word or a beginning was found, a slip is the less likely reading. */
const SLIP_BESIDE_MATCH = 0.85;
/** From so many letters on, a word may be a misspelling of a word that only stands in sentences. */
const MIN_LETTERS_FOR_WEAK = 5;
const SYLLABLES = /\p{Script=Hangul}/u;

/** The terms of the index that a typed word may stand for, each with the best quality found. */
export function matchTerms(word: QueryWord, index: SearchIndex): TermMatch[] {
  const best = new Map<number, number>();
  const keep = (term: number, quality: number) => best.set(term, Math.max(quality, best.get(term) ?? 0));
  const { vocabulary } = index;

  const exact = vocabulary.find(word.text);
  if (exact !== undefined) keep(exact, 1);
  const isCertain = exact !== undefined && (isNamed(exact, index) || word.notions.length > 0);
  for (const { term, quality } of matchBeginnings(word, isCertain, index)) keep(term, quality);
  if (word.kind === 'number') return toMatches(best);
  if (exact !== undefined) for (const same of index.sameNames[exact] ?? []) keep(same, SAME_NAME);

  if (!isCertain) {
    const share = best.size > 0 ? SLIP_BESIDE_MATCH : 1;
    for (const { term, quality } of matchEndings(word, index)) keep(term, quality);
    for (const { term, quality } of matchSlips(word, index)) keep(term, quality * share);
  }
  return toMatches(best);
}

function isNamed(term: number, { nameEntities }: SearchIndex): boolean {
  return nameEntities[term] !== undefined;
}

function matchSlips(word: QueryWord, { vocabulary }: SearchIndex): TermMatch[] {
  if (word.kind !== 'letters') return [];
  const isLong = word.text.length >= MIN_LETTERS_FOR_WEAK;
  return vocabulary.alike(word.text, isLong ? WEAK : STRONG);
}

function matchBeginnings(word: QueryWord, isCertain: boolean, index: SearchIndex): TermMatch[] {
  const { text, kind, isOpen } = word;
  if (!isOpen && (isCertain || text.length < 3)) return [];
  if (kind === 'number') return isOpen ? matchNumberBeginnings(text, index) : [];
  const { vocabulary, nameEntities } = index;
  return vocabulary.beginningWith(text).flatMap((term) => {
    // One letter begins too much: only names are offered then, and only firm words for two.
    if (text.length === 1 && !nameEntities[term]) return [];
    if (text.length === 2 && vocabulary.strength[term] !== STRONG) return [];
    const share = text.length / (vocabulary.terms[term]?.length ?? 1);
    const quality = BEGINNING.least + BEGINNING.range * share - (isOpen ? 0 : CLOSED_BEGINNING_COST);
    return [{ term, quality }];
  });
}

function matchNumberBeginnings(text: string, { vocabulary, nameEntities }: SearchIndex): TermMatch[] {
  const isUnknown = vocabulary.find(text) === undefined && text.length >= MIN_NUMBER_BEGINNING;
  return vocabulary
    .beginningWith(text)
    .filter((term) => isUnknown || nameEntities[term])
    .map((term) => ({ term, quality: NUMBER_BEGINNING }));
}

function matchEndings({ text, kind }: QueryWord, { vocabulary }: SearchIndex): TermMatch[] {
  if (kind !== 'letters') return [];
  const leastStem = SYLLABLES.test(text) ? ENDING.leastStemOfSyllables : ENDING.leastStem;
  for (let letters = 1; letters <= ENDING.mostLetters && text.length - letters >= leastStem; letters++) {
    const term = vocabulary.find(text.slice(0, -letters));
    if (term !== undefined) return [{ term, quality: ENDING.quality - ENDING.cost * letters }];
  }
  return [];
}

function toMatches(best: ReadonlyMap<number, number>): TermMatch[] {
  return [...best].map(([term, quality]) => ({ term, quality }));
}
