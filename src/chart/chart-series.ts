/** Which series a chart draws: amounts that can be compared in one picture, each basis as a line of its own. */

import type { EntityId, Fact, FactIndex } from '@/facts/pack-schema';
import { findProperty } from '@/facts/properties';
import { type Series, seriesReadTogether } from '@/facts/series';

/** A fact that can be drawn. */
export type NumericFact = Fact & { value: number };

export interface ChartLine {
  series: Series;
  /** Oldest first, disputed ones among them. */
  facts: readonly NumericFact[];
  /** The line that goes on to this day; the others are earlier bases. */
  isCurrent: boolean;
}

/** Figures for the same thing that make no line: they stand as marks of their own and are never joined to one. */
export interface OtherCount {
  series: Series;
  facts: readonly NumericFact[];
}

/** A line takes two points; a picture is worth its room from three. */
const MIN_LINE_POINTS = 2;
const MIN_CURRENT_POINTS = 3;

/**
 * The lines of the chart of a property, the current one first: series of one unit, length of period, market and
 * counter that differ in basis alone. Empty if nothing can be drawn: words, ranks, parts, fewer than three points.
 */
export function chartLines(index: FactIndex, entity: EntityId, property: string): ChartLine[] {
  const drawable = seriesReadTogether(index, entity, property).filter(isDrawable).map(toLine);
  const [current, ...others] = drawable.sort(compareLines);
  if (!current || countStated(current) < MIN_CURRENT_POINTS) return [];
  const earlier = others.filter((line) => isComparable(line.series, current.series));
  return [{ ...current, isCurrent: true }, ...earlier.filter((line) => countStated(line) >= MIN_LINE_POINTS)];
}

/** What other counters, or few figures of another basis, say beside the lines: of one unit, market and period. */
export function otherCounts(index: FactIndex, entity: EntityId, lines: readonly ChartLine[]): OtherCount[] {
  const current = lines.find(({ isCurrent }) => isCurrent)?.series;
  if (!current) return [];
  const drawn = new Set(lines.map(({ series }) => series.key));
  return seriesReadTogether(index, entity, current.property)
    .filter((series) => isDrawable(series) && isSameMeasure(series, current) && !drawn.has(series.key))
    .map((series) => ({ series, facts: toLine(series).facts }))
    .filter(({ facts }) => facts.length > 0);
}

/** Those facts that nobody disputes: the ones a line runs through. */
export function statedFacts(facts: readonly NumericFact[]): NumericFact[] {
  return facts.filter((fact) => fact.status !== 'disputed');
}

function isDrawable({ property, region, scope, unit }: Series): boolean {
  const aggregation = findProperty(property)?.aggregation;
  const isShare = aggregation === 'point' && unit === 'percent';
  return (aggregation === 'stock' || aggregation === 'flow' || isShare) && !region && !scope;
}

function toLine(series: Series): ChartLine {
  return { series, facts: series.facts.filter(isNumeric), isCurrent: false };
}

function isNumeric(fact: Fact): fact is NumericFact {
  return typeof fact.value === 'number';
}

function countStated(line: ChartLine): number {
  return statedFacts(line.facts).length;
}

/** Those with points enough first, of them the one that has been kept up the longest. */
function compareLines(a: ChartLine, b: ChartLine): number {
  const hasEnough = (line: ChartLine) => Number(countStated(line) >= MIN_CURRENT_POINTS);
  return (
    hasEnough(b) - hasEnough(a) ||
    Number(b.series.length === 'year') - Number(a.series.length === 'year') ||
    lastYear(b) - lastYear(a) ||
    countStated(b) - countStated(a)
  );
}

function lastYear(line: ChartLine): number {
  return Number(statedFacts(line.facts).at(-1)?.asOf.slice(0, 4) ?? 0);
}

function isComparable(a: Series, b: Series): boolean {
  return isSameMeasure(a, b) && a.measuredBy === b.measuredBy;
}

function isSameMeasure(a: Series, b: Series): boolean {
  return a.unit === b.unit && a.length === b.length && a.market === b.market;
}
