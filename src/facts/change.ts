/** The change between two figures of one series. */
import type { Fact } from './pack-schema';
import { findProperty } from './properties';
import { seriesKey } from './series';

export type Change =
  /** Later value divided by earlier value. */
  | { kind: 'factor'; factor: number }
  /** Later value minus earlier value, for what cannot be multiplied: percentage points, places. */
  | { kind: 'difference'; difference: number; unit: 'percent' | 'rank' };

/**
 * What became of a figure: a factor for amounts, a difference for shares and ranks. Null for words and dates,
 * for one and the same fact, for an earlier value of zero or less, and for figures of two series: counted in
 * another way, they are not comparable.
 */
export function changeWithin(earlier: Fact, later: Fact): Change | null {
  if (earlier.id === later.id || seriesKey(earlier) !== seriesKey(later)) return null;
  if (typeof earlier.value !== 'number' || typeof later.value !== 'number') return null;
  if (earlier.unit === 'percent' || earlier.unit === 'rank') {
    return { kind: 'difference', difference: later.value - earlier.value, unit: earlier.unit };
  }
  const aggregation = findProperty(earlier.property)?.aggregation;
  const isAmount = aggregation === 'stock' || aggregation === 'flow';
  return isAmount && earlier.value > 0 ? { kind: 'factor', factor: later.value / earlier.value } : null;
}
