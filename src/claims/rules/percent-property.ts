/** Whether a percentage is a share of a market. */
import type { ClaimProperty } from '@/claims/claim';
import type { Quantity } from '@/claims/quantities/quantity';
import type { Reading } from '@/claims/reading/reading';
import type { Draft } from '@/claims/rules/draft';
import { nearestCue } from '@/claims/rules/nearest-cue';
import { namesCounter } from '@/claims/rules/read-counter';

/** A share in a parallel clause may be this far from its noun; beyond, another noun is likelier. */
const ELISION_REACH = 90;

/** Several makers with several percentages, and no word of what these are of: their shares. */
function isRace(reading: Reading): boolean {
  const makers = reading.actors.filter(({ kind, family }) => kind === 'rival' || family === 'xiaomi');
  const percentages = reading.quantities.filter(({ kind }) => kind === 'percent');
  return makers.length > 1 && percentages.length > 0;
}

/** `market-share` if the nearest word says so, or where it is left out in a list of shares or beside a place. */
export function choosePercentProperty(
  reading: Reading,
  quantity: Quantity,
  earlier: readonly Draft[],
): ClaimProperty | null {
  if (quantity.value > 100) return null;
  const near = nearestCue(reading, quantity, ['share', 'other-percent'], 'clause');
  if (near) return near.id === 'share' ? 'market-share' : null;
  const sibling = earlier.filter(({ property }) => property === 'market-share').at(-1);
  if (sibling) return 'market-share';
  const far = nearestCue(reading, quantity, ['share', 'other-percent'], 'sentence');
  if (far) return far.id === 'share' && far.distance <= ELISION_REACH ? 'market-share' : null;
  const isCounted = namesCounter(reading) || reading.quantities.some(({ kind }) => kind === 'rank');
  return isCounted || isRace(reading) ? 'market-share' : null;
}
