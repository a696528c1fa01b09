import type { RefObject } from 'preact';
import { Icon } from '@/ui/Icon';
import { IconButton } from '@/ui/IconButton';
import { CLOSE, SEARCH } from '@/ui/icons';
import { LIST_ID, optionId } from './result-ids';
import { useWords } from './words';

interface SearchFieldProps {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  /** Rows of the list below; none while nothing is searched. */
  rows: number;
  selected: number;
  onType(query: string): void;
  onKey(event: KeyboardEvent): void;
}

/** The search field, a combobox over the list below it. The focus stays here while arrows move through the rows. */
export function SearchField({ field, query, rows, selected, onType, onKey }: SearchFieldProps) {
  const { texts } = useWords();
  const isOpen = rows > 0;
  return (
    <search class="search">
      <h1 class="visually-hidden">{texts.title}</h1>
      <div class="search-field">
        <Icon path={SEARCH} />
        <input
          ref={field}
          type="text"
          role="combobox"
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          enterKeyHint="search"
          aria-label={texts.searchName}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={LIST_ID}
          aria-activedescendant={isOpen ? optionId(selected) : undefined}
          placeholder={texts.search}
          value={query}
          onInput={(event) => onType(event.currentTarget.value)}
          onKeyDown={onKey}
        />
        {query !== '' && (
          <IconButton
            name={texts.clear}
            icon={CLOSE}
            onClick={() => {
              onType('');
              field.current?.focus();
            }}
          />
        )}
      </div>
    </search>
  );
}
