/**
 * The fact index as it is shipped: rows as columns and each language by itself, because like beside like compresses
 * better (95 to 81 kB), and without ids that follow from their place (4 kB). The build writes it, `loadFacts` reads it.
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
  const places = new Map(Object.keys(index.sources).map((id, place) => [id, String(place)]));
  const placeOf = (source: string) => places.get(source) ?? source;
  const shorten = (fact: Fact, entity: Entity) => ({
    ...fact,
    id: shortId(fact, entity),
    source: placeOf(fact.source),
    ...(fact.alsoReportedBy && { alsoReportedBy: fact.alsoReportedBy.map(placeOf) }),
  });
  const texts: IndexColumns['texts'] = { en: [], de: [], zh: [] };
  const tables = {
    entities: toTable(entities.map((entity) => ({ ...entity, facts: entity.facts.length }))),
    facts: toTable(entities.flatMap((entity) => entity.facts.map((fact) => shorten(fact, entity)))),
    sources: toTable(Object.values(index.sources)),
    conflicts: toTable(Object.entries(index.conflicts).map(([id, conflict]) => ({ id, ...conflict }))),
  };
  return { indexDate, sharedSeries, tables: takeTexts(tables, texts) as IndexColumns['tables'], texts };
}

/**
 * The index that `toColumns` was given, but that the ids of sources are their places, counted from 0. Works on what it is given,
 * which is of no use afterwards.
 */
export function fromColumns({ indexDate, sharedSeries, tables, texts }: IndexColumns): FactIndex {
  putTexts(tables, texts, { next: 0 });
  const facts = toRows(tables.facts) as unknown as Fact[];
  let next = 0;
  const entities = toRows(tables.entities).map((row) => {
    const from = next;
    next += row.facts as number;
    const entity = { ...row, facts: facts.slice(from, next) } as unknown as Entity;
    for (const fact of entity.facts as { id: string; period: string }[]) fact.id = longId(fact, entity);
    return entity;
  });
  return {
    indexDate,
    sharedSeries,
    entities: Object.fromEntries(entities.map((entity) => [entity.id, entity])),
    sources: Object.fromEntries(
      toRows(tables.sources).map((source, place) => [place, source as unknown as Source]),
    ),
    conflicts: byId<Conflict>(toRows(tables.conflicts)),
  };
}

/** What entity and period do not say of an id: the middle of `miui.users.2014-12`. */
function shortId({ id, period }: Fact, entity: Entity): string {
  const [, middle] = id.split('.');
  return middle && id === `${entity.id}.${middle}.${period}` ? middle : id;
}

function longId({ id, period }: { id: string; period: string }, entity: Entity): string {
  return id.includes('.') ? id : `${entity.id}.${id}.${period}`;
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
