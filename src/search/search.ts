import type { EntityId, Fact } from '@/facts/pack-schema';
import { type RankedDocument, rankDocuments } from './rank-documents';
import { readQuery } from './read-query';
import type { SearchIndex } from './search-index';

export interface SearchResult {
  entity: EntityId;
  /** Null where the entity itself is the result. */
  fact: Fact | null;
  score: number;
  /** More facts of the same line of figures that fit as well. */
  others: number;
  /** Folded words, each with how many of its letters were typed: what to underline. */
  hits: ReadonlyMap<string, number>;
}

export interface SearchAnswer {
  /** Results that have every word of the query, best first. */
  results: readonly SearchResult[];
  /** Where there are none: the nearest, best first. */
  nearest: readonly SearchResult[];
  /** Words of the query that the nearest lack. */
  missing: readonly string[];
}

const MAX_RESULTS = 24;
const MAX_NEAREST = 5;
/** Results far below the first are noise. */
const SCORE_SHARE = 0.45;

/** What the index has for a query, entities and facts mixed. An empty query has no results. */
export function search(query: string, index: SearchIndex): SearchAnswer {
  const readings = readQuery(query, index);
  if (readings.length === 0) return { results: [], nearest: [], missing: [] };
  const ranked = [...rankDocuments(query, readings, index).values()].sort((a, b) => b.score - a.score);
  const full = ranked.filter(({ missing }) => missing.length === 0);
  if (full.length > 0)
    return {
      results: toResults(withEntity(full, ranked, index), MAX_RESULTS, index),
      nearest: [],
      missing: [],
    };
  return { results: [], nearest: toResults(ranked, MAX_NEAREST, index), missing: ranked[0]?.missing ?? [] };
}

/** Beside the facts that answer a query stands the entity that it names, even if its own text says nothing of it. */
function withEntity(
  full: RankedDocument[],
  ranked: RankedDocument[],
  { documents }: SearchIndex,
): RankedDocument[] {
  const first = full[0];
  const entity = first && documents[first.document]?.entity;
  const own = ranked.find(
    ({ document }) => documents[document]?.entity === entity && !documents[document]?.fact,
  );
  if (!own || full.includes(own)) return full;
  return [...full.slice(0, 3), own, ...full.slice(3)];
}

function toResults(ranked: RankedDocument[], limit: number, index: SearchIndex): SearchResult[] {
  const least = (ranked[0]?.score ?? 0) * SCORE_SHARE;
  const bySeries = new Map<string, SearchResult>();
  for (const { document, score, matches } of ranked) {
    if (score < least) continue;
    const { entity = 0, fact = null, series = '' } = index.documents[document] ?? {};
    const known = bySeries.get(series);
    if (known) known.others++;
    else if (bySeries.size < limit) {
      const id = index.entities[entity]?.entity.id ?? '';
      bySeries.set(series, { entity: id, fact, score, others: 0, hits: hitsOf(matches, index) });
    }
  }
  return [...bySeries.values()];
}

function hitsOf(matches: RankedDocument['matches'], { vocabulary }: SearchIndex): Map<string, number> {
  const hits = new Map<string, number>();
  for (const { word, terms } of matches) {
    for (const { term } of terms) {
      const text = vocabulary.terms[term] ?? '';
      hits.set(text, text.startsWith(word.text) ? word.text.length : text.length);
    }
  }
  return hits;
}
