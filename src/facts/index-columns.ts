/**
 * The fact index as it is shipped: rows as columns and each language by itself, because like beside like compresses
 * better (95 to 81 kB). The build writes it, `loadFacts` reads it.
 */
import { LANGUAGES, type LocalText } from '@/language/language';
import type { Conflict, Entity, Fact, FactIndex, Source } from './pack-schema';

/** Rows by field; every column is as long as there are rows. */
type Table = Record<string, unknown[]>;

export interface IndexColumns {
  indexDate: string;
  sharedSeries: FactIndex['sharedSeries'];
  /** Of an entity the number of its facts is kept; the facts stand in their order. */
  tables: { entities: Table; facts: Table; sources: Table; conflicts: Table };
  texts: Record<keyof LocalText, string[]>;
}

/** Stands where a row has no such field. No field of a pack is ever false, and no text in it is empty. */
const ABSENT = false;
/** Stands where a text in all languages has been taken out. */
const TEXT_TAKEN = '';

/** The index in columns, as JSON values. */
export function toColumns({ indexDate, sharedSeries, ...index }: FactIndex): IndexColumns {
  const entities = Object.values(index.entities);
  const texts: IndexColumns['texts'] = { en: [], de: [], zh: [] };
  const tables = {
    entities: toTable(entities.map((entity) => ({ ...entity, facts: entity.facts.length }))),
    facts: toTable(entities.flatMap(({ facts }) => facts)),
    sources: toTable(Object.entries(index.sources).map(([id, source]) => ({ id, ...source }))),
    conflicts: toTable(Object.entries(index.conflicts).map(([id, conflict]) => ({ id, ...conflict }))),
  };
  return { indexDate, sharedSeries, tables: takeTexts(tables, texts) as IndexColumns['tables'], texts };
}

/** The index that `toColumns` was given. Works on what it is given, which is of no use afterwards. */
export function fromColumns({ indexDate, sharedSeries, tables, texts }: IndexColumns): FactIndex {
  putTexts(tables, texts, { next: 0 });
  const facts = toRows(tables.facts) as unknown as Fact[];
  let next = 0;
  const entities = toRows(tables.entities).map((row) => {
    const from = next;
    next += row.facts as number;
    return { ...row, facts: facts.slice(from, next) } as unknown as Entity;
  });
  return {
    indexDate,
    sharedSeries,
    entities: Object.fromEntries(entities.map((entity) => [entity.id, entity])),
    sources: byId<Source>(toRows(tables.sources)),
    conflicts: byId<Conflict>(toRows(tables.conflicts)),
  };
}

function toTable(rows: readonly object[]): Table {
  const fields = new Set(rows.flatMap((row) => Object.keys(row)));
  const cell = (row: object, field: string) => (field in row ? row[field as keyof typeof row] : ABSENT);
  return Object.fromEntries([...fields].map((field) => [field, rows.map((row) => cell(row, field))]));
}

function toRows(table: Table): Record<string, unknown>[] {
  const columns = Object.entries(table);
  const rows: Record<string, unknown>[] = Array.from({ length: columns[0]?.[1].length ?? 0 }, () => ({}));
  for (const [field, column] of columns) {
    column.forEach((value, at) => {
      const row = rows[at];
      if (row && value !== ABSENT) row[field] = value;
    });
  }
  return rows;
}

function byId<T>(rows: readonly Record<string, unknown>[]): Record<string, T> {
  return Object.fromEntries(rows.map(({ id, ...row }) => [id, row as T]));
}

/** The value with `TEXT_TAKEN` for every text in all languages, which go to `texts` in the order of the walk. */
function takeTexts(value: unknown, texts: IndexColumns['texts']): unknown {
  if (!isObject(value)) return value;
  if (isLocalText(value)) {
    for (const language of LANGUAGES) texts[language].push(value[language]);
    return TEXT_TAKEN;
  }
  if (Array.isArray(value)) return value.map((each) => takeTexts(each, texts));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, takeTexts(each, texts)]));
}

/** Undoes `takeTexts` by the same walk, in place. */
function putTexts(holder: object, texts: IndexColumns['texts'], place: { next: number }): void {
  const values = holder as Record<string, unknown>;
  for (const key in values) {
    const value = values[key];
    if (value === TEXT_TAKEN) {
      const at = place.next++;
      values[key] = { en: texts.en[at], de: texts.de[at], zh: texts.zh[at] };
    } else if (isObject(value)) putTexts(value, texts, place);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** By its languages alone; of the aliases, which are by language too, each is a list. */
function isLocalText(value: object): value is LocalText {
  const languages = Object.entries(value);
  return (
    languages.length === LANGUAGES.length &&
    LANGUAGES.every((each) => typeof (value as LocalText)[each] === 'string')
  );
}
