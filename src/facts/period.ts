/** The period that a figure is of, as the pack writes it: `2014`, `2014-Q3`, `2013-H1`, `2015-9M`, `2015-02`, a day. */

/** From the shortest to the longest. */
const PERIOD_LENGTHS = ['day', 'month', 'quarter', 'half', 'nine-months', 'year'] as const;
export type PeriodLength = (typeof PERIOD_LENGTHS)[number];

const PATTERNS: readonly (readonly [PeriodLength, RegExp])[] = [
  ['year', /^\d{4}$/],
  ['nine-months', /^\d{4}-9M$/],
  ['half', /^\d{4}-H[12]$/],
  ['quarter', /^\d{4}-Q[1-4]$/],
  ['month', /^\d{4}-\d{2}$/],
];

/** How long the period is; a period in words or a whole date counts as a day. */
export function periodLengthOf(period: string): PeriodLength {
  return PATTERNS.find(([, pattern]) => pattern.test(period))?.[0] ?? 'day';
}

/** Orders period lengths, the longest first. */
export function compareLengths(a: PeriodLength, b: PeriodLength): number {
  return PERIOD_LENGTHS.indexOf(b) - PERIOD_LENGTHS.indexOf(a);
}
