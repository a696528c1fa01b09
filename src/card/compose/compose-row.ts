/** One row of the card: what held when the page was written beside what is known now. */
import { chartLines } from '@/chart/chart-series';
import { drawSparkline, type Sparkline } from '@/chart/sparkline';
import { formatChange } from '@/facts/change-text';
import { chooseThenNow, type Reading, type ThenNow } from '@/facts/choose-reading';
import type { EntityId, Fact } from '@/facts/pack-schema';
import { findProperty } from '@/facts/properties';
import { COUNTERS, MARKETS } from '@/facts/qualifiers';
import { type Series, seriesReadTogether } from '@/facts/series';
import { formatAsOf } from '@/facts/value-text';
import type { Row, Side, Value } from '../card-content';
import { fill } from '../card-words';
import type { RowPlan } from '../row-plans';
import { type ComposeContext, comparedDate } from './compose-context';
import { composeDifference } from './compose-difference';
import { composeBasis, composeValue } from './compose-value';
import { COMMA, NO_NEWER, NO_OLDER, NONE_YET, NOT_COMPARABLE, SINCE } from './compose-words';

/** A row with the facts that it was made of. */
export interface ComposedRow {
  row: Row;
  plan: RowPlan;
  held: Fact | null;
  latest: Fact;
}

/**
 * The row of a plan, from the facts of one entity; null if it has none. `laterEntity` is the generation that
 * today's value is of, where then and now are two products of one line.
 */
export function composeRow(
  plan: RowPlan,
  context: ComposeContext,
  entity: EntityId = context.entity.id,
  laterEntity: EntityId = entity,
): ComposedRow | null {
  const pageDate = comparedDate(context);
  const readings = chooseThenNow(context.index, readSeries(plan, context, laterEntity), pageDate);
  if (laterEntity !== entity) {
    readings.held = chooseThenNow(context.index, readSeries(plan, context, entity), pageDate).held;
    readings.change = null;
  }
  return readings.latest && composeReadings(plan, readings, readings.latest, context);
}

function readSeries(plan: RowPlan, { index }: ComposeContext, entity: EntityId): Series[] {
  const keys = new Set<string>();
  const series = plan.properties.flatMap((property) => seriesReadTogether(index, entity, property));
  return series.filter((each) => {
    const isNew = !keys.has(each.key);
    keys.add(each.key);
    const isWanted = (!plan.unit || each.unit === plan.unit) && (!plan.market || each.market === plan.market);
    return isNew && isWanted;
  });
}

/** A row from readings that were chosen already. */
export function composeReadings(
  plan: RowPlan,
  { held, change }: ThenNow,
  latest: Reading,
  context: ComposeContext,
): ComposedRow {
  const { language } = context;
  const isCompared = comparedDate(context) !== null;
  const isUnchanged = isCompared && held?.fact.id === latest.fact.id;
  const isSame = isUnchanged && !canChange(latest.fact);
  const heldValue = held && composeReading(held, latest, plan, context, false);
  const latestValue = composeReading(latest, isCompared ? held : null, plan, context, true);
  if (held && change) {
    const words = { change: formatChange(change, language), date: formatAsOf(held.fact, language, 'month') };
    latestValue.basis = join([latestValue.basis, fill(SINCE[language], words)], context);
  }
  const heldSide: Side = heldValue ?? (isOnce(latest.fact) ? NONE_YET : NO_OLDER)[language];
  const row: Row = {
    label: labelOf(plan, latest, context),
    held: isCompared && !isSame ? heldSide : null,
    latest: isUnchanged && !isSame ? NO_NEWER[language] : latestValue,
    isSame,
    chart: composeChart(plan, latest, held, context),
    claims: [],
  };
  return { row, plan, held: held?.fact ?? null, latest: latest.fact };
}

function composeReading(
  reading: Reading,
  other: Reading | null,
  plan: RowPlan,
  context: ComposeContext,
  isLatest: boolean,
): Value {
  const { language } = context;
  const { fact, differing } = reading;
  const basis = composeBasis(fact, context, impliedBases(reading, other, plan, context));
  const isOtherBasis = isLatest && other !== null && isCountedOtherwise(fact, other.fact);
  return {
    ...composeValue(fact, context, isLatest),
    basis: join([basis, isOtherBasis ? NOT_COMPARABLE[language] : ''], context),
    difference: composeDifference(fact, differing, context),
  };
}

/** What need not be said: the market that the label names, and the maker's own count where no other is beside it. */
function impliedBases(
  { fact }: Reading,
  other: Reading | null,
  { market }: RowPlan,
  { language }: ComposeContext,
): string[] {
  const implied = market ? [MARKETS[market]?.[language] ?? ''] : [];
  const isMakers = (each: Fact) => each.measuredBy === undefined || each.measuredBy === 'Xiaomi';
  if (isMakers(fact) && (!other || isMakers(other.fact))) implied.push(COUNTERS.Xiaomi?.[language] ?? '');
  return implied;
}

function isCountedOtherwise(a: Fact, b: Fact): boolean {
  return a.property === b.property && a.basis !== b.basis && typeof a.value === 'number';
}

/** A rank or share in one country is not one in the world. */
function labelOf(plan: RowPlan, { fact }: Reading, { language }: ComposeContext): string {
  const isNarrower = plan.market !== undefined && fact.region !== undefined;
  return ((isNarrower && findProperty(fact.property)?.label) || plan.label)[language];
}

/** Properties of the list of attributes that nevertheless go on changing. */
const CHANGING = ['version', 'supported-devices', 'team-size', 'status', 'led-by', 'members', 'shareholding'];

/** Whether a newer value could be expected: figures that run on do, the display of a phone does not. */
function canChange({ property }: Fact): boolean {
  const aggregation = findProperty(property)?.aggregation ?? 'attribute';
  return CHANGING.includes(property) || (aggregation !== 'attribute' && aggregation !== 'event');
}

/** Things that happen once: before, there was none. */
function isOnce({ property }: Fact): boolean {
  return findProperty(property)?.aggregation === 'event' || property === 'successor';
}

/** The chart of a row, if the values that the row shows are points of it. */
function composeChart(
  plan: RowPlan,
  latest: Reading,
  held: Reading | null,
  context: ComposeContext,
): Sparkline | null {
  const { index, language, entity } = context;
  const lines = chartLines(index, entity.id, latest.fact.property);
  if (!lines.some(({ facts }) => facts.some(({ id }) => id === latest.fact.id))) return null;
  return drawSparkline({
    lines,
    title: `${entity.name[language]}${COMMA[language]}${plan.label[language]}`,
    pageDate: comparedDate(context),
    held: held?.fact ?? null,
    language,
  });
}

function join(parts: readonly string[], { language }: ComposeContext): string {
  return parts.filter(Boolean).join(COMMA[language]);
}
