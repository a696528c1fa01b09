import type { EntityId, Fact } from '@/facts/pack-schema';
import { compareCodes } from '@/language/compare-codes';
import { matchTerms } from './match-terms';
import { readQuery } from './read-query';
import type { SearchAnswer } from './search';
import type { SearchIndex } from './search-index';

/** Why a query has no result, as far as the index can tell. */
export type Nothing =
  /** A generation that the index does not have; `newest` is the youngest member of the family it knows, with its date. */
  | { kind: 'generation'; number: string; family: EntityId; newest: EntityId; since: Fact | null }
  /** No fact of that year; the index has the property from `first` to `last`. */
  | { kind: 'year'; year: string; entity: EntityId; property: string; first: string; last: string }
  /** Words that stand nowhere in the index. */
  | { kind: 'words'; words: readonly string[] }
  /** Every word is known, but no entry has them all. */
  | { kind: 'together' };

const YEAR = /^(?:19|20)\d{2}$/;
const NUMBER = /^\d/;
/** What says when a product came out, the surest first. */
const BIRTH_PROPERTIES = ['announced-date', 'release-date'];

/** Says why `search` has found nothing. Meant for an answer without results. */
export function explainNothing(query: string, answer: SearchAnswer, index: SearchIndex): Nothing {
  const unknown = unknownWords(query, index).filter((word) => !NUMBER.test(word));
  if (unknown.length > 0) return { kind: 'words', words: unknown };
  const [number, ...others] = answer.missing;
  const nearest = answer.nearest[0];
  if (number && nearest && NUMBER.test(number) && others.length === 0) {
    return (
      (YEAR.test(number)
        ? explainYear(number, answer, index)
        : explainGeneration(number, nearest.entity, index)) ?? TOGETHER
    );
  }
  return TOGETHER;
}

const TOGETHER: Nothing = { kind: 'together' };

function unknownWords(query: string, index: SearchIndex): string[] {
  const [typed] = readQuery(query, index);
  const words = typed?.words.filter((word) => !word.isOptional && word.notions.length === 0) ?? [];
  return words.filter((word) => matchTerms(word, index).length === 0).map(({ text }) => text);
}

function explainYear(year: string, { nearest }: SearchAnswer, { facts }: SearchIndex): Nothing | null {
  const fact = nearest.find((result) => result.fact)?.fact;
  const entity = nearest.find((result) => result.fact)?.entity;
  if (!fact || !entity) return null;
  const years = (facts.entities[entity]?.facts ?? [])
    .filter(({ property }) => property === fact.property)
    .map(({ asOf }) => asOf.slice(0, 4))
    .sort();
  const [first = '', last = first] = [years[0], years.at(-1)];
  return { kind: 'year', year, entity, property: fact.property, first, last };
}

function explainGeneration(number: string, entity: EntityId, { facts }: SearchIndex): Nothing | null {
  const family = facts.entities[entity]?.family;
  if (!family) return null;
  const members = Object.values(facts.entities).filter(
    (member) => member.family === family && member.id !== family,
  );
  const dated = members.map(({ id, facts: own }) => ({ id, since: birthOf(own) }));
  const newest = dated.sort((a, b) => compareCodes(b.since?.asOf ?? '', a.since?.asOf ?? ''))[0];
  return newest ? { kind: 'generation', number, family, newest: newest.id, since: newest.since } : null;
}

function birthOf(facts: readonly Fact[]): Fact | null {
  for (const property of BIRTH_PROPERTIES) {
    const fact = facts.find((candidate) => candidate.property === property);
    if (fact) return fact;
  }
  return null;
}
