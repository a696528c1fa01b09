/**
 * Series: the facts of one entity and property that may be read as one line, in order of time.
 * What is counted in another way, by somebody else, of another part or over another length is another series.
 */
import type { EntityId, Fact, FactIndex } from './pack-schema';
import { type PeriodLength, periodLengthOf } from './period';
import { findProperty } from './properties';
import { SCOPES } from './qualifiers';
import { sharedSeriesOf } from './shared-series';

export interface Series {
  /** The same for two facts exactly if they belong to one series of the same property. */
  key: string;
  property: string;
  unit?: string;
  basis?: string;
  /** Who counted; absent for the maker's own figures and where one count is the only one. */
  measuredBy?: string;
  market?: string;
  region?: string;
  /** The part, model or variant that it is of. */
  scope?: string;
  /** For what is summed or ranked over a period; absent for what holds at a moment. */
  length?: PeriodLength;
  /** Oldest first, disputed facts among them. Never empty. */
  facts: readonly Fact[];
}

/** Sources often leave it unsaid that a figure is the maker's own; said or unsaid, it is one count. */
const MAKERS_OWN = 'Xiaomi';

/**
 * Properties that readers take for one thing, counted or worded in two ways: one row and one chart, two lines.
 * Everything else is read alone.
 */
const READ_TOGETHER: readonly (readonly string[])[] = [
  ['users', 'monthly-active-users'],
  ['version', 'last-version'],
];

/** The properties that share a row and a chart with this one, itself among them. */
export function propertiesReadWith(property: string): readonly string[] {
  return READ_TOGETHER.find((together) => together.includes(property)) ?? [property];
}

/**
 * Every series of an entity and property, the longest first. Where the pack reads entities as one line (MIUI and
 * its successor), the facts of all of them are one series. An unknown entity or property has none.
 */
export function seriesOf(index: FactIndex, entity: EntityId, property: string): Series[] {
  const byKey = new Map<string, Fact[]>();
  for (const fact of factsCountedFor(index, entity, property)) {
    const key = seriesKey(fact);
    const facts = byKey.get(key);
    if (facts) facts.push(fact);
    else byKey.set(key, [fact]);
  }
  const series = [...byKey].map(([key, facts]) => toSeries(key, facts.sort(compareByTime)));
  return series.sort((a, b) => b.facts.length - a.facts.length || (a.key < b.key ? -1 : 1));
}

/** The series of everything that is read together with a property: users and monthly active users. */
export function seriesReadTogether(index: FactIndex, entity: EntityId, property: string): Series[] {
  return propertiesReadWith(property).flatMap((each) => seriesOf(index, entity, each));
}

/** Orders facts by the end of their period; of one day, the one stated more precisely comes last. */
export function compareByTime(a: Fact, b: Fact): number {
  if (a.asOf !== b.asOf) return a.asOf < b.asOf ? -1 : 1;
  return PRECISIONS.indexOf(a.precision) - PRECISIONS.indexOf(b.precision) || (a.id < b.id ? -1 : 1);
}

const PRECISIONS: readonly Fact['precision'][] = ['year', 'half', 'quarter', 'month', 'day'];

/** What a fact must share with another to stand in one series with it. */
export function seriesKey(fact: Fact): string {
  const { property, unit, basis, measuredBy, market, region, scope, length } = qualifiersOf(fact);
  return [property, unit, basis, measuredBy, market, region, scope, length]
    .map((part) => part ?? '')
    .join('|');
}

function factsCountedFor(index: FactIndex, entity: EntityId, property: string): Fact[] {
  const shared = sharedSeriesOf(index, entity).find((together) => together.property === property);
  const entities = shared?.entities ?? [entity];
  return entities
    .flatMap((id) => index.entities[id]?.facts ?? [])
    .filter((fact) => fact.property === property);
}

function toSeries(key: string, facts: readonly Fact[]): Series {
  const [first] = facts;
  if (!first) throw new Error(`Series ${key} has no fact`);
  return { key, ...qualifiersOf(first), facts };
}

function qualifiersOf(fact: Fact): Omit<Series, 'key' | 'facts'> {
  const { property, unit, basis, measuredBy, market, region, scope } = fact;
  const aggregation = findProperty(property)?.aggregation;
  const isOfPeriod = aggregation === 'flow' || aggregation === 'point';
  return {
    property,
    ...(unit && { unit }),
    ...(basis && { basis }),
    ...(measuredBy && measuredBy !== MAKERS_OWN && { measuredBy }),
    ...(market && { market }),
    ...(region && { region }),
    // A scope that only says what the figure spans parts no series: MIUI goes on as MIUI and HyperOS.
    ...(scope && SCOPES[scope]?.kind !== 'whole' && { scope }),
    ...(isOfPeriod && { length: periodLengthOf(fact.period) }),
  };
}
