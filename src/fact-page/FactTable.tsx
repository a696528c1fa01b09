import { useMemo, useState } from 'preact/hooks';
import type { FactId } from '@/facts/pack-schema';
import { formatDate } from '@/language/format';
import { Icon } from '@/ui/Icon';
import { SEARCH } from '@/ui/icons';
import { arrangeGroups, nextSorting, type Sorting, type SortKey } from './arrange-rows';
import { FactTableRow } from './FactTableRow';
import { usePage } from './PageContext';
import { SortHead } from './SortHead';
import type { RowGroup } from './table-rows';

interface FactTableProps {
  groups: readonly RowGroup[];
  /** The fact whose details are shown. */
  chosen: FactId | null;
  /** Shows the details of a fact; null hides them. */
  onChoose(fact: FactId | null): void;
  onCopy(fact: FactId, format: 'text' | 'markdown'): void;
}

/** Every fact with date, source and confidence: sorted by its heads, filtered by words, bases apart. */
export function FactTable({ groups, chosen, onChoose, onCopy }: FactTableProps) {
  const { entity, language, texts } = usePage();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [filter, setFilter] = useState('');
  const shown = useMemo(() => arrangeGroups(groups, filter, sorting), [groups, filter, sorting]);
  const sort = (key: SortKey) => setSorting(nextSorting(sorting ?? OPENING, key));
  const count = countRows(shown);
  return (
    <section id="facts" tabIndex={-1}>
      <div class="section-head">
        <h2>{texts.allFacts}</h2>
        <span class="count" role="status">
          {texts.countOf(count, countRows(groups))}
        </span>
        <label class="field is-small">
          <Icon path={SEARCH} />
          <span class="visually-hidden">{texts.filter}</span>
          <input
            type="search"
            placeholder={texts.filter}
            value={filter}
            onInput={({ currentTarget }) => setFilter(currentTarget.value)}
          />
        </label>
      </div>
      {count === 0 ? (
        <p class="note">{texts.noMatch}</p>
      ) : (
        <table class="facts">
          <caption class="visually-hidden">{texts.caption(entity.name[language])}</caption>
          <thead>
            <tr>
              <th scope="col" class="number">
                <span class="visually-hidden">{texts.number}</span>
              </th>
              <th scope="col">{texts.property}</th>
              <th scope="col">{texts.value}</th>
              <SortHead label={texts.asOf} sortKey="asOf" sorting={sorting ?? OPENING} onSort={sort} />
              <SortHead label={texts.source} sortKey="source" sorting={sorting ?? OPENING} onSort={sort} />
              <SortHead
                label={texts.confidenceHead}
                sortKey="confidence"
                sorting={sorting ?? OPENING}
                onSort={sort}
              />
            </tr>
          </thead>
          {shown.map(({ id, title, rows }) => (
            <tbody key={id}>
              {shown.length > 1 && (
                <tr class="group">
                  <th colSpan={6} scope="rowgroup">
                    {title || texts.others}
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <FactTableRow
                  key={row.fact.id}
                  row={row}
                  isChosen={row.fact.id === chosen}
                  onToggle={() => onChoose(row.fact.id === chosen ? null : row.fact.id)}
                  onCopy={(format) => onCopy(row.fact.id, format)}
                />
              ))}
            </tbody>
          ))}
        </table>
      )}
      <ClosingNote />
    </section>
  );
}

/** How the table opens: newest first within its groups. */
const OPENING: Sorting = { key: 'asOf', isDescending: true };

function countRows(groups: readonly RowGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

function ClosingNote() {
  const { index, language, texts } = usePage();
  return (
    <p class="note">
      {texts.explainConfidence} {texts.indexOf(formatDate(index.indexDate, language, { months: 'long' }))}
    </p>
  );
}
