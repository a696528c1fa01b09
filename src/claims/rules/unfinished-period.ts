/** Figures of a year that is not over are plans, whatever their verb says. */
import type { ClaimProperty } from '@/claims/claim';
import { clauseOf, type Reading } from '@/claims/reading/reading';
import { rangeOf } from '@/claims/record/match-period';
import type { Draft } from '@/claims/rules/draft';
import { daysBetween, lastDayOf } from '@/language/partial-date';

const SUMMED = new Set<ClaimProperty>(['units-shipped', 'wearables-shipped', 'revenue']);
/** Results are told a little early: a year's in December, a quarter's in its last month. */
const EARLY_DAYS = 35;

/** True if the figure is summed over a period that ends well after the page was written and does not say "so far". */
export function isUnfinished(
  reading: Reading,
  { property, quantity }: Draft,
  period: string | undefined,
): boolean {
  if (!SUMMED.has(property) || !period || !reading.pageDate) return false;
  const range = rangeOf(period);
  if (!range || daysBetween(lastDayOf(reading.pageDate), range.last) <= EARLY_DAYS) return false;
  return !reading.cues.has('cumulative', clauseOf(reading, quantity));
}
