import { loadFacts } from '@/facts/load-facts';
import { buildSearchIndex } from '@/search/build-index';
import { search } from '@/search/search';

/** The bundled pack, as the popup gets it. */
export const facts = loadFacts();
export const index = buildSearchIndex(facts);

/** Entities of the rows that a query shows, in order. */
export function rowsFor(query: string): string[] {
  const { results, nearest } = search(query, index);
  return (results.length > 0 ? results : nearest).map(({ entity }) => entity);
}
