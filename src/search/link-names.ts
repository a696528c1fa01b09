import type { WordMatches } from './match-query';
import type { IndexedName, SearchIndex } from './search-index';
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

/**
 * Links a reading to entities by names in words: of all names of an entity the one counts that the query covers
 * furthest, measured on both sides. "mi band 2 price" covers "Mi Band 2" and three of its own four words.
 */
export function linkNames(matches: readonly WordMatches[], index: SearchIndex): NameLinks {
  const links = new Float32Array(index.entities.length);
  const words = new Map<number, { at: number; quality: number }>();
  matches.forEach(({ terms }, at) => {
    for (const { term, quality } of terms) {
      if (quality > (words.get(term)?.quality ?? 0)) words.set(term, { at, quality });
    }
  });
  const total = matches.reduce((sum, { weight }) => sum + weight, 0);
  index.entities.forEach(({ names }, entity) => {
    if (!matches.some(({ inName }) => (inName[entity] ?? 0) > 0)) return;
    for (const name of names)
      links[entity] = Math.max(links[entity] ?? 0, linkOf(name, words, matches, total, index));
  });
  return links;
}

function linkOf(
  { terms }: IndexedName,
  words: ReadonlyMap<number, { at: number; quality: number }>,
  matches: readonly WordMatches[],
  total: number,
  { nameWeights }: SearchIndex,
): number {
  let name = 0;
  let met = 0;
  const used = new Map<number, number>();
  for (const term of terms) {
    const weight = nameWeights[term] ?? 1;
    const word = words.get(term);
    name += weight;
    if (!word) continue;
    met += weight * word.quality;
    used.set(word.at, Math.max(word.quality, used.get(word.at) ?? 0));
  }
  let query = 0;
  for (const [at, quality] of used) query += quality * (matches[at]?.weight ?? 0);
  return (met / name) * (query / total);
}

/** Links a query to entities whose whole name it is when spaces and signs are left out: `mi-5`, `hyper-os`, `leijun`. */
export function linkJoined(query: string, index: SearchIndex): Map<number, number> {
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
  if (links.size === 0 && typed.length >= MIN_MISSPELT) {
    for (const { term, quality } of joinedNames.alike(typed, 0)) {
      if (hasSameNumber(term)) link(joinedEntities[term], quality);
    }
  }
  return links;
}

/** A number is never a slip of another: it says which generation is meant. */
function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
