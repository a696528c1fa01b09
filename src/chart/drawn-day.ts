import { periodLengthOf } from '@/facts/period';
import { findProperty } from '@/facts/properties';
import type { NumericFact } from './chart-series';
import { dayNumber } from './day-number';

/** Half of each period, in days. */
const HALF_LENGTH = { day: 0, month: 15, quarter: 46, half: 91, 'nine-months': 137, year: 182 } as const;

/**
 * Where a fact stands on the axis of time, in days since 1970: what holds at a moment on its day, what was counted
 * over a period in its middle, since its end would look like the next year.
 */
export function drawnDay(fact: NumericFact): number {
  const day = dayNumber(fact.asOf);
  const aggregation = findProperty(fact.property)?.aggregation;
  return aggregation === 'stock' ? day : day - HALF_LENGTH[periodLengthOf(fact.period)];
}
