import { Icon } from '@/ui/Icon';
import { DOWNLOAD, SORT } from '@/ui/icons';
import type { Sorting, SortKey } from './arrange-rows';

interface SortHeadProps {
  label: string;
  sortKey: SortKey;
  sorting: Sorting;
  onSort(key: SortKey): void;
}

/** The head of a column that sorts; the one that does says so, and in which direction. */
export function SortHead({ label, sortKey, sorting, onSort }: SortHeadProps) {
  const isSorted = sorting.key === sortKey;
  const direction = sorting.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined}>
      <button type="button" class={isSorted ? `is-${direction}` : ''} onClick={() => onSort(sortKey)}>
        {label}
        <Icon path={isSorted ? DOWNLOAD : SORT} size={12} />
      </button>
    </th>
  );
}
