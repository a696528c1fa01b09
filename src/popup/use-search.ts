import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FactIndex } from '@/facts/pack-schema';
import type { SearchIndex } from '@/search/search-index';
import type { RowContext } from './result-row';
import type { SearchOutcome } from './SearchView';

/** The code that searches, and what it searches. It is no part of the popup's first frame. */
export interface Searcher {
  code: typeof import('./searching');
  index: SearchIndex;
  /** Whether every sentence is in. */
  isWhole: boolean;
}

/** The searcher of the facts, as soon as it answers by names and labels; null before. */
export function useSearcher(facts: FactIndex | null): Searcher | null {
  const [searcher, setSearcher] = useState<Searcher | null>(null);
  useEffect(() => {
    if (!facts) return;
    const controller = new AbortController();
    void import('./searching').then((code) =>
      code.growIndex(facts, (index, isWhole) => setSearcher({ code, index, isWhole }), controller.signal),
    );
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
    return searcher.code.composeOutcome(query, searcher.index, searcher.isWhole, context);
  }, [query, searcher, context]);
}
