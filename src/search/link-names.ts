import type { WordMatches } from './match-query';
import type { NameTable } from './name-table';
import type { SearchIndex } from './search-index';
import { joinWords, splitWords } from './split-words';

/** How far a query names each entity: 0 not at all, 1 it is exactly one of the entity's names. */
export type NameLinks = Float32Array;

/** Pinyin typed in one go is a name; its first letters are a habit of some. */
const READING_LINK = 0.97;
const INITIALS_LINK = 0.8;
/** A whole name that is misspelt, or not yet typed to its end. */
const BEGUN_LINK = 0.8;
const MIN_BEGUN = 4;
const MIN_MISSPELT = 4;
/** Two slips in a long name at most: further off are other things, "miband preis" is no "Mi Band Pulse". */
const MIN_MISSPELT_LINK = 0.7;

/**
 * Links a reading to entities by names in words: of all names of an entity the one counts that the query covers
 * furthest, measured on both sides. "mi band 2 price" covers "Mi Band 2" and three of its own four words.
 */
export function linkNames(matches: readonly WordMatches[], index: SearchIndex): NameLinks {
  const { scratch, entities: all } = index;
  const links = scratch.take(all.length);
  const seen = scratch.take(all.length);
  const covering = new Covering(matches, index);
  for (const { entities } of matches) {
    for (const entity of entities) {
      if (seen[entity] === 1) continue;
      seen[entity] = 1;
      links[entity] = covering.bestOf(entity);
    }
  }
  return links;
}

/** How names and the words of one reading cover one another. Arrays, for there are thousands of names. */
class Covering {
  private readonly table: NameTable;
  private readonly nameWeights: readonly number[];
  /** By term: the word that it was matched for, and how well. */
  private readonly word: Float32Array;
  private readonly quality: Float32Array;
  /** By word of the reading: what it weighs, and how well the name at hand meets it. */
  private readonly weights: readonly number[];
  private readonly used: number[];
  private readonly total: number;

  constructor(matches: readonly WordMatches[], { scratch, vocabulary, nameTable, nameWeights }: SearchIndex) {
    this.table = nameTable;
    this.nameWeights = nameWeights;
    this.word = scratch.take(vocabulary.terms.length);
    this.quality = scratch.take(vocabulary.terms.length);
    this.weights = matches.map(({ weight }) => weight);
    this.used = matches.map(() => 0);
    this.total = this.weights.reduce((sum, weight) => sum + weight, 0);
    matches.forEach(({ terms }, at) => {
      for (const { term, quality } of terms) this.note(term, at, quality);
    });
  }

  /** How far the name of an entity that is covered furthest and the reading are the same. */
  bestOf(entity: number): number {
    const { firstNames } = this.table;
    let best = 0;
    for (let name = firstNames[entity] ?? 0; name < (firstNames[entity + 1] ?? 0); name++) {
      const link = this.linkOf(name);
      if (link > best) best = link;
    }
    return best;
  }

  private linkOf(name: number): number {
    const { firstTerms, terms, weights } = this.table;
    let met = 0;
    for (let at = firstTerms[name] ?? 0; at < (firstTerms[name + 1] ?? 0); at++) {
      const term = terms[at] ?? 0;
      const quality = this.quality[term] ?? 0;
      if (quality === 0) continue;
      if (met === 0) this.used.fill(0);
      const word = this.word[term] ?? 0;
      met += (this.nameWeights[term] ?? 1) * quality;
      if (quality > (this.used[word] ?? 0)) this.used[word] = quality;
    }
    if (met === 0) return 0;
    let query = 0;
    for (let at = 0; at < this.used.length; at++) query += (this.weights[at] ?? 0) * (this.used[at] ?? 0);
    return (met / (weights[name] ?? 1)) * (query / this.total);
  }

  private note(term: number, word: number, quality: number): void {
    if (quality <= (this.quality[term] ?? 0)) return;
    this.quality[term] = quality;
    this.word[term] = word;
  }
}

/**
 * Links a query to entities whose whole name it is when spaces and signs are left out: `mi-5`, `hyper-os`, `leijun`.
 * Slips are allowed where the words of the query are not all known as they stand.
 */
export function linkJoined(query: string, allowsSlips: boolean, index: SearchIndex): Map<number, number> {
  const typed = joinWords(splitWords(query));
  const links = new Map<number, number>();
  const link = (entities: readonly number[] | undefined, quality: number) => {
    for (const entity of entities ?? []) links.set(entity, Math.max(quality, links.get(entity) ?? 0));
  };
  const { joinedNames, joinedEntities, readings, initials } = index;
  const exact = joinedNames.find(typed);
  if (exact !== undefined) link(joinedEntities[exact], 1);
  link(readings.get(typed), READING_LINK);
  link(initials.get(typed), INITIALS_LINK);
  const hasSameNumber = (name: number) => digitsOf(joinedNames.terms[name] ?? '') === digitsOf(typed);
  if (links.size === 0 && typed.length >= MIN_BEGUN) {
    for (const name of joinedNames.beginningWith(typed).filter(hasSameNumber))
      link(joinedEntities[name], BEGUN_LINK);
  }
  if (links.size === 0 && allowsSlips && typed.length >= MIN_MISSPELT) {
    for (const { term, quality } of joinedNames.alike(typed, 0)) {
      if (quality >= MIN_MISSPELT_LINK && hasSameNumber(term)) link(joinedEntities[term], quality);
    }
  }
  return links;
}

/** A number is never a slip of another: it says which generation is meant. */
function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
