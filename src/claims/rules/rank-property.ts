/** Whether a place is one among makers, by units, in a market. */
import type { ClaimProperty } from '@/claims/claim';
import type { Quantity } from '@/claims/quantities/quantity';
import type { Reading } from '@/claims/reading/reading';
import { namesCounter } from '@/claims/rules/read-counter';

/** `market-rank` if the sentence, or the one before it, speaks of makers and markets and of no other ranking. */
export function chooseRankProperty(
  reading: Reading,
  quantity: Quantity,
  before: Reading | null,
): ClaimProperty | null {
  if (hasCue(reading, 'other-ranking')) return null;
  if (hasMarket(reading)) return 'market-rank';
  return before && !quantity.isBareOrdinal && hasMarket(before) && !hasCue(before, 'other-ranking')
    ? 'market-rank'
    : null;
}

function hasMarket(reading: Reading): boolean {
  const makers = reading.actors.filter(({ kind, family }) => kind === 'rival' || family === 'xiaomi');
  return hasCue(reading, 'market') || makers.length > 1 || namesCounter(reading);
}

function hasCue(reading: Reading, id: 'market' | 'other-ranking'): boolean {
  return reading.cues.has(id, { start: 0, end: reading.text.length });
}
