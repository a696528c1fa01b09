/** Where sources differ about an entity, with the rows of the table that disagree. */
import type { Conflict, FactIndex } from '@/facts/pack-schema';
import type { FactRow } from './table-rows';

export interface ConflictNote {
  id: string;
  conflict: Conflict;
  /** Rows that take part, in the order of the table. */
  rows: readonly FactRow[];
}

/** The conflicts that the rows take part in, in the order of the pack, which has the weightiest first. */
export function composeConflicts(index: FactIndex, allRows: readonly FactRow[]): ConflictNote[] {
  const byConflict = new Map<string, FactRow[]>();
  for (const row of allRows) {
    const id = row.fact.conflict;
    if (id) byConflict.set(id, [...(byConflict.get(id) ?? []), row]);
  }
  return Object.entries(index.conflicts).flatMap(([id, conflict]) => {
    const rows = byConflict.get(id);
    return rows ? [{ id, conflict, rows }] : [];
  });
}
