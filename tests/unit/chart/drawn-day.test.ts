import { expect, test } from 'vitest';
import type { NumericFact } from '@/chart/chart-series';
import { dayNumber } from '@/chart/day-number';
import { drawnDay } from '@/chart/drawn-day';
import { makeFact } from '../facts/make-facts';

test('a day is its number, a month or year its middle', () => {
  expect(dayNumber('1970-01-02')).toBe(1);
  expect(dayNumber('2015-02')).toBe(dayNumber('2015-02-15'));
  expect(dayNumber('2015')).toBe(dayNumber('2015-07-01'));
  expect(dayNumber('soon')).toBeNaN();
});

test('what was counted over a year stands within that year, what held on a day on its day', () => {
  const year = makeFact('firm.revenue.2014', 1, '2014', { unit: 'CNY' }) as NumericFact;
  expect(drawnDay(year)).toBe(dayNumber('2014-07-02'));
  const users = makeFact('firm.users.2014', 1, '2014', { unit: 'people' }) as NumericFact;
  expect(drawnDay(users)).toBe(dayNumber('2014-12-31'));
});
