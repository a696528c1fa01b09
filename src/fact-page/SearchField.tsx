import { useId, useMemo, useState } from 'preact/hooks';
import type { FactId, FactIndex } from '@/facts/pack-schema';
import type { Language } from '@/language/language';
import { Icon } from '@/ui/Icon';
import { SEARCH } from '@/ui/icons';
import type { FactPageTexts } from './fact-page-texts';
import { searchFacts } from './search-facts';

interface SearchFieldProps {
  index: FactIndex;
  language: Language;
  texts: FactPageTexts;
  linkTo(entity: string, fact?: FactId): string;
}

/** Search over the whole index; choosing a result goes to its page. */
export function SearchField({ index, language, texts, linkTo }: SearchFieldProps) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const results = useMemo(
    () => (isOpen ? searchFacts(query, index, language) : []),
    [isOpen, query, index, language],
  );
  const isShown = isOpen && query.trim() !== '';
  const go = (number: number) => {
    const result = results[number];
    if (result) location.assign(linkTo(result.entity, result.fact ?? undefined));
  };
  const steer = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && results.length > 0) {
      event.preventDefault();
      setActive((active + step + results.length) % results.length);
    } else if (event.key === 'Enter') go(active);
    else if (event.key === 'Escape') setOpen(false);
  };
  return (
    <div class="search">
      <label class="field">
        <Icon path={SEARCH} />
        <span class="visually-hidden">{texts.search}</span>
        <input
          type="text"
          role="combobox"
          autoComplete="off"
          aria-expanded={isShown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isShown && results.length > 0 ? `${listId}-${active}` : ''}
          placeholder={texts.search}
          value={query}
          onInput={({ currentTarget }) => {
            setQuery(currentTarget.value);
            setActive(0);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={steer}
        />
      </label>
      <div id={listId} class="results" role="listbox" aria-label={texts.search} hidden={!isShown}>
        {isShown &&
          results.map(({ key, name, detail }, number) => (
            <div
              key={key}
              id={`${listId}-${number}`}
              role="option"
              tabIndex={-1}
              aria-selected={number === active}
              // The field loses the focus before a click arrives.
              onPointerDown={(event) => {
                event.preventDefault();
                go(number);
              }}
            >
              <b>{name}</b> <span>{detail}</span>
            </div>
          ))}
        {isShown && results.length === 0 && (
          <div role="option" tabIndex={-1} aria-selected="false" aria-disabled="true">
            {texts.noResult}
          </div>
        )}
      </div>
    </div>
  );
}
