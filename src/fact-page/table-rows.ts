/** All facts of an entity as the rows of a table: groups keep bases apart, numbers stay with their facts. */
import type { Entity, Fact, FactIndex } from '@/facts/pack-schema';
import { findProperty, groupOf, PROPERTIES } from '@/facts/properties';
import { BASES, COUNTERS, MARKETS, REGIONS, SCOPES } from '@/facts/qualifiers';
import { compareByTime } from '@/facts/series';
import { sharedSeriesOf } from '@/facts/shared-series';
import { formatAsOf, formatValue } from '@/facts/value-text';
import type { Language } from '@/language/language';
import { COMMA } from './texts/punctuation';

export interface FactRow {
  /** Counts from 1 in the order of the table as it opens; the chart refers to it. */
  number: number;
  fact: Fact;
  property: string;
  value: string;
  asOf: string;
  publisher: string;
  /** Everything that the filter looks at, in lower case. */
  searchText: string;
}

export interface RowGroup {
  id: string;
  /** Empty for what belongs to no line of figures. */
  title: string;
  rows: readonly FactRow[];
}

/** Fewer facts make no line of figures. */
const MIN_GROUP = 2;
const OTHERS = '';
/** Units that the label of the property says already. */
const SILENT_UNITS = new Set(['people', 'rank', 'percent']);

/**
 * The groups of the table: a line of figures for each property and basis, the longest first, newest fact first,
 * then everything else. Facts that the pack counts for several entities together are among those of each.
 */
export function groupRows(index: FactIndex, entity: Entity, language: Language): RowGroup[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of factsOf(index, entity)) {
    const key = groupKey(fact);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  const all = [...groups];
  const lines = all.filter(([key, facts]) => key !== OTHERS && facts.length >= MIN_GROUP);
  const rest = all.filter((group) => !lines.includes(group)).flatMap(([, facts]) => facts);
  const ordered = [
    ...lines.sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)),
    ...(rest.length > 0 ? [[OTHERS, rest] as const] : []),
  ];
  let number = 0;
  return ordered.map(([key, facts]) => ({
    id: key,
    title: key === OTHERS ? '' : titleOf(facts[0], language),
    rows: sortFacts(key, facts).map((fact) => toRow(index, fact, language, ++number)),
  }));
}

/** The facts of the entity, and those of others that continue its lines. */
function factsOf(index: FactIndex, entity: Entity): Fact[] {
  const others = sharedSeriesOf(index, entity.id).flatMap(({ property, entities }) =>
    entities
      .filter((id) => id !== entity.id)
      .flatMap((id) => index.entities[id]?.facts.filter((fact) => fact.property === property) ?? []),
  );
  return [...entity.facts, ...others];
}

function groupKey({ property, basis }: Fact): string {
  const known = findProperty(property);
  return known && groupOf(known) === 'series' ? [property, basis].filter(Boolean).join('/') : OTHERS;
}

function titleOf(fact: Fact | undefined, language: Language): string {
  if (!fact) return '';
  const label = findProperty(fact.property)?.label[language] ?? fact.property;
  const basis = fact.basis && BASES[fact.basis]?.[language];
  return basis && !label.toLowerCase().includes(basis.toLowerCase())
    ? label + COMMA[language] + basis
    : label;
}

/** Lines of figures by time; other facts by property, as the list of properties has them. */
function sortFacts(key: string, facts: readonly Fact[]): Fact[] {
  const newestFirst = (a: Fact, b: Fact) => compareByTime(b, a);
  if (key !== OTHERS) return [...facts].sort(newestFirst);
  const order = Object.keys(PROPERTIES);
  return [...facts].sort(
    (a, b) => order.indexOf(a.property) - order.indexOf(b.property) || newestFirst(a, b),
  );
}

function toRow(index: FactIndex, fact: Fact, language: Language, number: number): FactRow {
  const property = describeProperty(fact, language);
  const value = formatValue(fact, language, { number: 'full', noun: !SILENT_UNITS.has(fact.unit ?? '') });
  const asOf = formatAsOf(fact, language, 'day');
  const publisher = index.sources[fact.source]?.publisher ?? fact.source;
  const searchText = [property, value, asOf, publisher, fact.statement[language], fact.period]
    .join(' ')
    .toLowerCase();
  return { number, fact, property, value, asOf, publisher, searchText };
}

/** "Market rank, IDC, China": what is counted, by whom, and of what. The basis heads the group. */
function describeProperty(fact: Fact, language: Language): string {
  const { property, measuredBy, market, region, scope } = fact;
  const parts = [
    findProperty(property)?.label[language] ?? property,
    measuredBy && (COUNTERS[measuredBy]?.[language] ?? measuredBy),
    market && MARKETS[market]?.[language],
    region && REGIONS[region]?.[language],
    scope && SCOPES[scope]?.label[language],
  ];
  return parts.filter(Boolean).join(COMMA[language]);
}
