/** Everything that searching takes, loaded after the first frame of the popup. */
import { explainNothing, type Nothing } from '@/search/explain-nothing';
import { type SearchResult, search } from '@/search/search';
import type { SearchIndex } from '@/search/search-index';
import { describeNothing } from './nothing-text';
import { composeResultRow, type RowContext } from './result-row';
import type { SearchOutcome } from './SearchView';

export { growIndex } from './grow-index';

/** The rows for a query, or why there are none and the nearest. */
export function composeOutcome(
  query: string,
  index: SearchIndex,
  isWhole: boolean,
  context: RowContext,
): SearchOutcome {
  const answer = search(query, index);
  const hasResults = answer.results.length > 0;
  // A word of a sentence that is not in yet is not missing.
  const isGrowing = !isWhole && !hasResults;
  const nothing = hasResults || isGrowing ? null : explainNothing(query, answer, index);
  const shown = hasResults ? answer.results : leadWithNewest(answer.nearest, nothing);
  const rows = shown.flatMap((result) => composeResultRow(result, context) ?? []);
  const { texts, language } = context;
  return {
    query,
    rows,
    nothing: nothing && describeNothing(nothing, index.facts, texts, language),
    isGrowing,
  };
}

/** Whoever asks for a generation that is not in yet is nearest to the newest one. */
function leadWithNewest(nearest: readonly SearchResult[], nothing: Nothing | null): SearchResult[] {
  const newest = nothing?.kind === 'generation' ? nothing.newest : null;
  return [...nearest].sort((a, b) => Number(b.entity === newest) - Number(a.entity === newest));
}
