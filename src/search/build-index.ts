import type { FactIndex } from '@/facts/pack-schema';
import { buildDictionary } from './dictionary';
import { IndexBuilder } from './index-builder';
import { buildNotions } from './notions';
import { readThesaurus } from './read-thesaurus';
import type { SearchIndex } from './search-index';

/** Terms whose letter pairs are indexed in one step, well under a millisecond of work. */
const PAIRS_AT_ONCE = 200;

/** The search index of a fact index, all at once. */
export function buildSearchIndex(facts: FactIndex): SearchIndex {
  let built: SearchIndex | null = null;
  for (const index of growSearchIndex(facts)) built = index;
  if (!built) throw new Error('No index was built');
  return built;
}

/**
 * Builds the search index in small steps, so that whoever drives it can let the reader type in between. Gives null
 * until names and labels are in, then the index: one and the same, which the following steps fill with sentences.
 */
export function* growSearchIndex(facts: FactIndex): Generator<SearchIndex | null, void, void> {
  const thesaurus = readThesaurus();
  yield null;
  const dictionary = buildDictionary(facts, thesaurus);
  yield null;
  const builder = new IndexBuilder(facts, dictionary, buildNotions(thesaurus, dictionary));
  yield null;
  for (const entity of Object.values(facts.entities)) {
    builder.addEntity(entity);
    yield null;
  }
  const index = builder.toIndex();
  yield index;
  for (const entity of index.entities) {
    builder.addSentences(entity);
    yield index;
  }
  // Last of all: until then, words that stand in sentences alone have to be typed right.
  while (index.vocabulary.indexPairs(PAIRS_AT_ONCE)) yield index;
}
