import { expect, test } from 'vitest';
import { isRealDate, periodEnd, periodPrecision } from '@/facts/checks/calendar';

test.each([
  ['2015', '2015-12-31', 'year'],
  ['2014-Q3', '2014-09-30', 'quarter'],
  ['2013-H1', '2013-06-30', 'half'],
  ['2013-H2', '2013-12-31', 'half'],
  ['2015-9M', '2015-09-30', 'nine-months'],
  ['2015-02', '2015-02-28', 'month'],
  ['2016-02', '2016-02-29', 'month'],
  ['2015-02-13', '2015-02-13', 'day'],
])('%s ends on %s and is a %s', (period, end, precision) => {
  expect(periodEnd(period)).toBe(end);
  expect(periodPrecision(period)).toBe(precision);
});

test.each(['2015-Q5', '2015-13', '2015-02-30', 'early 2015', '2015-H3', ''])('%s is no period', (period) => {
  expect(periodEnd(period)).toBeUndefined();
  expect(periodPrecision(period)).toBeUndefined();
});

test('a date is real if the calendar has its month and day', () => {
  expect(['2015', '2015-02', '2016-02-29'].every(isRealDate)).toBe(true);
  expect(['2015-00', '2015-02-29', '15-02-13', '2015-2-3', '2015-02-13T00:00'].some(isRealDate)).toBe(false);
});
