import type { WordMatches } from './match-query';
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
  const links = new Float32Array(index.entities.length);
  const covering = new Covering(matches, index);
  index.entities.forEach(({ names }, entity) => {
    if (!matches.some(({ inName }) => (inName[entity] ?? 0) > 0)) return;
    for (const { terms } of names) links[entity] = Math.max(links[entity] ?? 0, covering.linkOf(terms));
  });
  return links;
}

/** How names and the words of one reading cover one another. Arrays, for there are thousands of names. */
class Covering {
  /** By term: the word that it was matched for, and how well. */
  private readonly word: Uint8Array;
  private readonly quality: Float32Array;
  private readonly used: Float32Array;
  private readonly total: number;

  constructor(
    private readonly matches: readonly WordMatches[],
    private readonly index: SearchIndex,
  ) {
    const { length } = index.vocabulary.terms;
    this.word = new Uint8Array(length);
    this.quality = new Float32Array(length);
    this.used = new Float32Array(matches.length);
    this.total = matches.reduce((sum, { weight }) => sum + weight, 0);
    matches.forEach(({ terms }, at) => {
      for (const { term, quality } of terms) this.note(term, at, quality);
    });
  }

  linkOf(terms: readonly number[]): number {
    let name = 0;
    let met = 0;
    this.used.fill(0);
    for (const term of terms) {
      const weight = this.index.nameWeights[term] ?? 1;
      const quality = this.quality[term] ?? 0;
      const word = this.word[term] ?? 0;
      name += weight;
      met += weight * quality;
      if (quality > (this.used[word] ?? 0)) this.used[word] = quality;
    }
    if (met === 0) return 0;
    const query = this.matches.reduce((sum, { weight }, at) => sum + weight * (this.used[at] ?? 0), 0);
    return (met / name) * (query / this.total);
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
