import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FactIndex } from '@/facts/pack-schema';
import { explainNothing } from '@/search/explain-nothing';
import { search } from '@/search/search';
import type { SearchIndex } from '@/search/search-index';
import { growIndex } from './grow-index';
import { describeNothing } from './nothing-text';
import { composeResultRow, type RowContext } from './result-row';
import type { SearchOutcome } from './SearchView';

/** The search index of the facts, as soon as it answers; `isWhole` once every sentence is in. */
export function useSearchIndex(facts: FactIndex | null): { index: SearchIndex | null; isWhole: boolean } {
  const [grown, setGrown] = useState<{ index: SearchIndex | null; isWhole: boolean }>({
    index: null,
    isWhole: false,
  });
  useEffect(() => {
    if (!facts) return;
    const controller = new AbortController();
    void growIndex(facts, (index, isWhole) => setGrown({ index, isWhole }), controller.signal);
    return () => controller.abort();
  }, [facts]);
  return grown;
}

/** What the index has for a query, in rows; null while nothing is searched. */
export function useOutcome(
  query: string,
  { index, isWhole }: { index: SearchIndex | null; isWhole: boolean },
  context: RowContext | null,
): SearchOutcome | null {
  return useMemo(() => {
    if (query.trim() === '') return null;
    if (!index || !context) return { query, rows: [], nothing: null, isGrowing: true };
    const answer = search(query, index);
    const hasResults = answer.results.length > 0;
    const rows = (hasResults ? answer.results : answer.nearest).flatMap(
      (result) => composeResultRow(result, context) ?? [],
    );
    // A word of a sentence that is not in yet is not missing.
    const isGrowing = !isWhole && !hasResults;
    const nothing = hasResults || isGrowing ? null : explainNothing(query, answer, index);
    const { texts, language } = context;
    return {
      query,
      rows,
      nothing: nothing && describeNothing(nothing, index.facts, texts, language),
      isGrowing,
    };
  }, [query, index, isWhole, context]);
}
