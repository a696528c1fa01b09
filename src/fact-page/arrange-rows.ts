/** Sorting and filtering the table. Groups stay together: figures of two bases are never mixed. */
import type { Fact } from '@/facts/pack-schema';
import { compareByTime } from '@/facts/series';
import type { FactRow, RowGroup } from './table-rows';

export type SortKey = 'asOf' | 'source' | 'confidence';

export interface Sorting {
  key: SortKey;
  isDescending: boolean;
}

const CONFIDENCES: readonly Fact['confidence'][] = ['low', 'medium', 'high'];

const COMPARE: Readonly<Record<SortKey, (a: FactRow, b: FactRow) => number>> = {
  asOf: (a, b) => compareByTime(a.fact, b.fact),
  source: (a, b) => a.publisher.localeCompare(b.publisher),
  confidence: (a, b) => CONFIDENCES.indexOf(a.fact.confidence) - CONFIDENCES.indexOf(b.fact.confidence),
};

/** What a click on a head makes of the sorting: the other way round, or the new key, newest and surest first. */
export function nextSorting(sorting: Sorting | null, key: SortKey): Sorting {
  if (sorting?.key === key) return { key, isDescending: !sorting.isDescending };
  return { key, isDescending: key !== 'source' };
}

/** The groups with the rows that have every word of the filter, sorted within each group; null keeps their order. */
export function arrangeGroups(
  groups: readonly RowGroup[],
  filter: string,
  sorting: Sorting | null,
): RowGroup[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .map((group) => {
      const rows = group.rows.filter(({ searchText }) => words.every((word) => searchText.includes(word)));
      return { ...group, rows: sorting ? sortRows(rows, sorting) : rows };
    })
    .filter(({ rows }) => rows.length > 0);
}

function sortRows(rows: readonly FactRow[], { key, isDescending }: Sorting): FactRow[] {
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => sign * COMPARE[key](a, b) || a.number - b.number);
}
