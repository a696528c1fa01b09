/** Everything that searching takes, loaded after the first frame of the popup. */
import { explainNothing } from '@/search/explain-nothing';
import { search } from '@/search/search';
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
  const shown = hasResults ? answer.results : answer.nearest;
  const rows = shown.flatMap((result) => composeResultRow(result, context) ?? []);
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
}
