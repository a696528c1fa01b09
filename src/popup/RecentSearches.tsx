import { useWords } from './words';

interface RecentSearchesProps {
  recent: readonly string[];
  onSearch(query: string): void;
  onForget(): void;
}

/** The last searches, in one line under the empty field. */
export function RecentSearches({ recent, onSearch, onForget }: RecentSearchesProps) {
  const { texts } = useWords();
  if (recent.length === 0) return null;
  return (
    <nav class="recent" aria-label={texts.recentName}>
      <span>{texts.recent}</span>
      <div>
        {recent.map((query) => (
          <button key={query} type="button" class="link" onClick={() => onSearch(query)}>
            {query}
          </button>
        ))}
      </div>
      <button type="button" class="quiet" aria-label={texts.forgetName} onClick={onForget}>
        {texts.forget}
      </button>
    </nav>
  );
}
