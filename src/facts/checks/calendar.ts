import type { Fact } from '../pack-schema';

type Precision = Fact['precision'];

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const PART_OF_YEAR = /^(\d{4})-(Q[1-4]|H[12]|9M)$/;

/** The last month and the precision of each part of a year that sources report on. */
const PARTS: Readonly<Record<string, readonly [lastMonth: number, precision: Precision]>> = {
  Q1: [3, 'quarter'],
  Q2: [6, 'quarter'],
  Q3: [9, 'quarter'],
  Q4: [12, 'quarter'],
  H1: [6, 'half'],
  H2: [12, 'half'],
  '9M': [9, 'nine-months'],
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
  const [, year, part] = PART_OF_YEAR.exec(period) ?? [];
  const lastMonth = part && PARTS[part]?.[0];
  if (year && lastMonth) return lastDay(Number(year), lastMonth);
  if (!isRealDate(period)) return undefined;
  const [y = 0, month = 12, day] = period.split('-').map(Number);
  return day === undefined ? lastDay(y, month) : period;
}

/** How much of a date a period states; undefined if it is no period. */
export function periodPrecision(period: string): Precision | undefined {
  const part = PART_OF_YEAR.exec(period)?.[2];
  if (part) return PARTS[part]?.[1];
  if (!isRealDate(period)) return undefined;
  return (['year', 'month', 'day'] as const)[period.split('-').length - 1];
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
