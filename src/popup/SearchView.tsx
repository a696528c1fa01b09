import { fillIn } from '@/language/fill-in';
import { ResultList } from './ResultList';
import type { ResultRow } from './result-row';
import { useWords } from './words';

/** What stands under the field while something is searched. */
export interface SearchOutcome {
  query: string;
  rows: readonly ResultRow[];
  /** Why there is no result; the rows are the nearest then. Null where there are results. */
  nothing: string | null;
  /** Whether the index is still being read, so that more may come. */
  isGrowing: boolean;
}

interface SearchViewProps {
  outcome: SearchOutcome;
  selected: number;
  onSelect(row: number): void;
  onOpen(row: number): void;
}

/** The results, or that there are none, why, and the nearest. */
export function SearchView({ outcome, ...list }: SearchViewProps) {
  const { texts } = useWords();
  const { query, rows, nothing, isGrowing } = outcome;
  if (nothing === null) {
    const { length } = rows;
    const count = length === 1 ? texts.resultOne : fillIn(texts.resultMany, { count: String(length) });
    return (
      <>
        <p class="result-count" role="status">
          {isGrowing && length === 0 ? texts.indexing : count}
        </p>
        <ResultList name={texts.results} rows={rows} {...list} />
      </>
    );
  }
  return (
    <>
      <div class="message" role="status">
        <h2>{fillIn(texts.nothingFor, { query })}</h2>
        <p>{nothing}</p>
      </div>
      {rows.length > 0 && (
        <>
          <h3 class="list-title">{texts.nearest}</h3>
          <ResultList name={texts.nearestResults} rows={rows} {...list} />
        </>
      )}
    </>
  );
}
