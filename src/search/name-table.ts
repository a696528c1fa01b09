import type { IndexedEntity } from './search-index';

/** The names of all entities in one row of terms: a query for "xiaomi" goes through thousands of names at every letter. */
export interface NameTable {
  /** By entity: its first name; its last is the one before the next entity's first. */
  firstNames: Int32Array;
  /** By name: its first term; its last is the one before the next name's first. */
  firstTerms: Int32Array;
  terms: Int32Array;
  /** By name: what its terms weigh together. */
  weights: Float32Array;
}

/** Puts the names of all entities into a table. */
export function buildNameTable(
  entities: readonly IndexedEntity[],
  weightOf: (term: number) => number,
): NameTable {
  const names = entities.flatMap((entity) => entity.names);
  return {
    firstNames: startsOf(entities.map((entity) => entity.names.length)),
    firstTerms: startsOf(names.map(({ terms }) => terms.length)),
    terms: Int32Array.from(names.flatMap(({ terms }) => terms)),
    weights: Float32Array.from(names, ({ terms }) => terms.reduce((sum, term) => sum + weightOf(term), 0)),
  };
}

/** Where each of these begins when they stand one after the other, and where the last one ends. */
function startsOf(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    starts[at + 1] = (starts[at] ?? 0) + length;
  });
  return starts;
}
