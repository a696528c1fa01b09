import { describe, expect, test } from 'vitest';
import {
  daysBetween,
  lastDayOf,
  parsePartialDate,
  precisionOf,
  toPartialDate,
} from '@/language/partial-date';

test.each([
  ['2015', { year: 2015 }],
  ['2015-02', { year: 2015, month: 2 }],
  ['2016-02-29', { year: 2016, month: 2, day: 29 }],
])('%s is a date', (text, parts) => {
  expect(parsePartialDate(text)).toEqual(parts);
  expect(toPartialDate(parts)).toBe(text);
});

test.each([
  '',
  '15',
  '2015-13',
  '2015-00',
  '2015-02-29',
  '2015-02-00',
  '2015-2-1',
  '2015-02-13T10:00',
  'soon',
])('"%s" is none', (text) => {
  expect(parsePartialDate(text)).toBeNull();
});

test.each([
  ['2015', 'year', '2015-12-31'],
  ['2015-02', 'month', '2015-02-28'],
  ['2016-02', 'month', '2016-02-29'],
  ['2015-02-13', 'day', '2015-02-13'],
])('%s is precise to the %s and can be as late as %s', (date, precision, last) => {
  expect(precisionOf(date)).toBe(precision);
  expect(lastDayOf(date)).toBe(last);
});

describe('days between', () => {
  test.each([
    ['2015-02-13', '2015-02-13', 0],
    ['2015-02-13', '2015-03-01', 16],
    ['2016-03-01', '2016-02-28', -2],
    ['2014', '2015', 365],
  ])('%s and %s', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});
