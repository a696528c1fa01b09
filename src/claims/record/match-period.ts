/** When a record holds, beside the period that a claim names or the date of its page. */
import type { ClaimProperty } from '@/claims/claim';
import type { ClaimRecord } from '@/claims/record/record';
import { daysBetween, lastDayOf } from '@/language/partial-date';

/** What holds at a moment: a record dated inside the named period is of it. Everything else is of exactly its period. */
const HOLDS_AT_A_MOMENT = new Set<ClaimProperty>(['users', 'monthly-active-users', 'valuation', 'price']);
/** CLAIMS.md: at most twelve months, a leap year's day included. */
const MAX_AGE_DAYS = 366;

/** True if the record is of the named period: `2014`, `2014-Q3`, `2013-H1`, `2025-9M`, `2018-12`, a day. */
export function isOfPeriod(record: ClaimRecord, period: string): boolean {
  if (!HOLDS_AT_A_MOMENT.has(record.property)) return record.period === period;
  const range = rangeOf(period);
  return range !== null && record.asOf >= range.first && record.asOf <= range.last;
}

/** First and last day of a period; null for one in words. */
export function rangeOf(period: string): { first: string; last: string } | null {
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(9M)|(\d\d)(?:-(\d\d))?))?$/.exec(period);
  if (!match) return null;
  const [, year, quarter, half, nine, month, day] = match;
  if (day) return { first: period, last: period };
  const [from, to] = month
    ? [Number(month), Number(month)]
    : quarter
      ? [Number(quarter) * 3 - 2, Number(quarter) * 3]
      : half
        ? [Number(half) * 6 - 5, Number(half) * 6]
        : [1, nine ? 9 : 12];
  const name = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  return { first: `${name(from)}-01`, last: lastDayOf(name(to)) };
}

/** True if the record could be known on the page's date; a month is compared with a month, a quarter must have ended. */
export function isNotAfter(record: ClaimRecord, pageDate: string): boolean {
  const pageDay = lastDayOf(pageDate);
  if (record.precision === 'month' || (record.precision === 'day' && pageDate.length < 10)) {
    return record.asOf.slice(0, 7) <= pageDay.slice(0, 7);
  }
  return record.asOf <= pageDay;
}

/** True if the record is at most twelve months older than the page. */
export function isRecent(record: ClaimRecord, pageDate: string): boolean {
  return daysBetween(record.asOf, lastDayOf(pageDate)) <= MAX_AGE_DAYS;
}
