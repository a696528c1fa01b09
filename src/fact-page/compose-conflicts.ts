/** Where sources differ about an entity, with the rows of the table that disagree. */
import type { Conflict, FactIndex } from '@/facts/pack-schema';
import type { FactRow } from './table-rows';

export interface ConflictNote {
  id: string;
  conflict: Conflict;
  /** Rows that take part, in the order of the table. */
  rows: readonly FactRow[];
}

/** The conflicts that the rows take part in, in the order of the table. */
export function composeConflicts(index: FactIndex, rows: readonly FactRow[]): ConflictNote[] {
  const byConflict = new Map<string, FactRow[]>();
  for (const row of rows) {
    const id = row.fact.conflict;
    if (id) byConflict.set(id, [...(byConflict.get(id) ?? []), row]);
  }
  return [...byConflict].flatMap(([id, taking]) => {
    const conflict = index.conflicts[id];
    return conflict ? [{ id, conflict, rows: taking }] : [];
  });
}
