import type { EntityId, Fact } from '@/facts/pack-schema';
import type { Hits } from './match-ranges';
import { rankDocuments } from './rank-documents';
import { missingWords, type RankedDocument, type Ranking } from './ranking';
import { readQuery } from './read-query';
import type { SearchIndex } from './search-index';

export interface SearchResult {
  entity: EntityId;
  /** Null where the entity itself is the result. */
  fact: Fact | null;
  score: number;
  /** More facts of the same line of figures that fit as well. */
  others: number;
  /** What to underline. */
  hits: Hits;
}

export interface SearchAnswer {
  /** Results that have every word of the query, best first. */
  results: readonly SearchResult[];
  /** Where there are none: the nearest, best first. */
  nearest: readonly SearchResult[];
  /** Words of the query that the first of the nearest lacks. */
  missing: readonly string[];
}

const MAX_RESULTS = 24;
const MAX_NEAREST = 5;
/** Where the entity stands that a question names, if it has no word of the answer: after the best answers. */
const NAMED_ENTITY_PLACE = 3;
const NOTHING: SearchAnswer = { results: [], nearest: [], missing: [] };

/** What the index has for a query, entities and facts mixed. An empty query has no results. */
export function search(query: string, index: SearchIndex): SearchAnswer {
  try {
    return answer(query, index);
  } finally {
    index.scratch.release();
  }
}

function answer(query: string, index: SearchIndex): SearchAnswer {
  const readings = readQuery(query, index);
  if (readings.length === 0) return NOTHING;
  const ranking = rankDocuments(query, readings, index);
  const full = ranking.best('full');
  if (full.length > 0) {
    return { ...NOTHING, results: toResults(withEntity(full, ranking, index), MAX_RESULTS, index) };
  }
  const nearest = ranking.best('any');
  const missing = nearest[0] ? missingWords(nearest[0], index) : [];
  return { ...NOTHING, nearest: toResults(nearest, MAX_NEAREST, index), missing };
}

/** Beside the facts that answer a query stands the entity that it names, even if its own text says nothing of it. */
function withEntity(full: RankedDocument[], ranking: Ranking, index: SearchIndex): RankedDocument[] {
  const first = full[0];
  const entity = first && index.entities[index.documents[first.document]?.entity ?? -1];
  if (!entity || full.some(({ document }) => document === entity.document)) return full;
  const own = ranking.find(entity.document);
  return own ? [...full.slice(0, NAMED_ENTITY_PLACE), own, ...full.slice(NAMED_ENTITY_PLACE)] : full;
}

function toResults(ranked: readonly RankedDocument[], limit: number, index: SearchIndex): SearchResult[] {
  const bySeries = new Map<string, SearchResult>();
  for (const { document, score, matches } of ranked) {
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
