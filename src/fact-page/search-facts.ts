/** The search of the popup, for the head of the fact page. */
import { KINDS } from '@/card/compose/compose-words';
import type { EntityId, FactId, FactIndex } from '@/facts/pack-schema';
import { findProperty } from '@/facts/properties';
import { formatAsOf, formatValue } from '@/facts/value-text';
import type { Language } from '@/language/language';
import { buildSearchIndex } from '@/search/build-index';
import { search } from '@/search/search';
import type { SearchIndex } from '@/search/search-index';
import { COMMA } from './texts/punctuation';

export interface PageResult {
  key: string;
  entity: EntityId;
  fact: FactId | null;
  name: string;
  /** The kind of an entity; label, value and date of a fact. */
  detail: string;
}

const MAX_RESULTS = 8;

let built: { facts: FactIndex; index: SearchIndex } | undefined;

/** The best results, entities and facts mixed; those nearest where nothing fits. Builds its index on first need. */
export function searchFacts(query: string, facts: FactIndex, language: Language): PageResult[] {
  if (query.trim() === '') return [];
  if (built?.facts !== facts) built = { facts, index: buildSearchIndex(facts) };
  const { results, nearest } = search(query, built.index);
  return [...results, ...nearest].slice(0, MAX_RESULTS).flatMap(({ entity: id, fact }): PageResult[] => {
    const entity = facts.entities[id];
    if (!entity) return [];
    const name = entity.name[language];
    if (!fact) return [{ key: id, entity: id, fact: null, name, detail: KINDS[entity.kind][language] }];
    const label = findProperty(fact.property)?.label[language] ?? fact.property;
    const parts = [label, formatValue(fact, language), formatAsOf(fact, language, 'month')];
    return [{ key: fact.id, entity: id, fact: fact.id, name, detail: parts.join(COMMA[language]) }];
  });
}
