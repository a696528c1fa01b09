import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FactIndex } from '@/facts/pack-schema';
import type { SearchIndex } from '@/search/search-index';
import type { RowContext } from './result-row';
import type { SearchOutcome } from './SearchView';

/** Composes what the index has for a query. It is no part of the popup's first frame. */
export type Searcher = (query: string, context: RowContext) => SearchOutcome;

/** The searcher of the facts, as soon as it answers by names and labels; null before. */
export function useSearcher(facts: FactIndex | null): Searcher | null {
  const [searcher, setSearcher] = useState<Searcher | null>(null);
  useEffect(() => {
    if (!facts) return;
    const controller = new AbortController();
    void import('./searching').then(({ composeOutcome, growIndex }) => {
      const onGrown = (index: SearchIndex, isWhole: boolean) => {
        const grown: Searcher = (query, context) => composeOutcome(query, index, isWhole, context);
        setSearcher(() => grown);
      };
      return growIndex(facts, onGrown, controller.signal);
    });
    return () => controller.abort();
  }, [facts]);
  return searcher;
}

/** What the index has for a query, in rows; null while nothing is searched. */
export function useOutcome(
  query: string,
  searcher: Searcher | null,
  context: RowContext | null,
): SearchOutcome | null {
  return useMemo(() => {
    if (query.trim() === '') return null;
    if (!searcher || !context) return { query, rows: [], nothing: null, isGrowing: true };
    return searcher(query, context);
  }, [query, searcher, context]);
}
