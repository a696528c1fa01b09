import { type PeriodLength, periodLengthOf } from '../period';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const PART_OF_YEAR = /^(\d{4})-(Q[1-4]|H[12]|9M)$/;

/** The last month of each part of a year that sources report on. */
const LAST_MONTHS: Readonly<Record<string, number>> = {
  Q1: 3,
  Q2: 6,
  Q3: 9,
  Q4: 12,
  H1: 6,
  H2: 12,
  '9M': 9,
};

/** True for `2015`, `2015-02` and `2015-02-13` where the calendar has that month and day. */
export function isRealDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = PARTIAL_DATE.exec(text) ?? [];
  if (!year) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // Engines read 30 February as 2 March, so the day must come back as it was.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** The last day of a period such as `2014`, `2014-Q3`, `2015-9M`, `2015-02`, as an ISO date; undefined if it is none. */
export function periodEnd(period: string): string | undefined {
  const [, partYear, part] = PART_OF_YEAR.exec(period) ?? [];
  const lastMonth = part && LAST_MONTHS[part];
  if (partYear && lastMonth) return lastDay(Number(partYear), lastMonth);
  if (!isRealDate(period)) return undefined;
  const [year = 0, month = 12, day] = period.split('-').map(Number);
  return day === undefined ? lastDay(year, month) : period;
}

/** How much of a date a period states; undefined if it is no period. */
export function periodPrecision(period: string): PeriodLength | undefined {
  return periodEnd(period) === undefined ? undefined : periodLengthOf(period);
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
