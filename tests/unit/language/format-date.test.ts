import { describe, expect, test } from 'vitest';
import { formatAge, formatDate, formatPeriod } from '@/language/format-date';

describe('dates', () => {
  test.each([
    ['2015-02-13', '13 Feb 2015', '13. Feb. 2015', '2015年2月13日'],
    ['2015-02', 'Feb 2015', 'Feb. 2015', '2015年2月'],
    ['2025-09', 'Sep 2025', 'Sep. 2025', '2025年9月'],
    ['2015-05-01', '1 May 2015', '1. Mai 2015', '2015年5月1日'],
    ['2015', '2015', '2015', '2015年'],
    ['late 2024', 'late 2024', 'late 2024', 'late 2024'],
  ])('%s', (date, en, de, zh) => {
    expect(formatDate(date, 'en')).toBe(en);
    expect(formatDate(date, 'de')).toBe(de);
    expect(formatDate(date, 'zh')).toBe(zh);
  });

  test('up to the month in a card, in full words in a sentence', () => {
    expect(formatDate('2015-02-13', 'en', { upTo: 'month' })).toBe('Feb 2015');
    expect(formatDate('2015-02-13', 'zh', { upTo: 'month' })).toBe('2015年2月');
    expect(formatDate('2015-02-13', 'en', { months: 'long' })).toBe('13 February 2015');
    expect(formatDate('2015-03-13', 'de', { months: 'long' })).toBe('13. März 2015');
  });
});

test.each([
  ['2014', '2014', '2014', '2014年'],
  ['2014-Q3', 'Q3 2014', 'Q3 2014', '2014年第三季度'],
  ['2013-H1', 'first half of 2013', '1. Halbjahr 2013', '2013年上半年'],
  ['2013-H2', 'second half of 2013', '2. Halbjahr 2013', '2013年下半年'],
  ['2015-9M', 'Jan–Sep 2015', 'Jan.–Sep. 2015', '2015年1–9月'],
  ['2015-02', 'Feb 2015', 'Feb. 2015', '2015年2月'],
  ['2015-02-13', 'Feb 2015', 'Feb. 2015', '2015年2月'],
])('the period %s', (period, en, de, zh) => {
  expect(formatPeriod(period, 'en')).toBe(en);
  expect(formatPeriod(period, 'de')).toBe(de);
  expect(formatPeriod(period, 'zh')).toBe(zh);
});

test('on the fact page a period of a day has its day', () => {
  expect(formatPeriod('2015-02-13', 'de', 'day')).toBe('13. Feb. 2015');
});

test.each([
  ['2019-12-31', '7 years old', '7 Jahre alt', '7年前'],
  ['2014-12-31', '12 years old', '12 Jahre alt', '12年前'],
  ['2024-11-01', '2 years old', '2 Jahre alt', '2年前'],
])('%s is old in November 2026', (date, en, de, zh) => {
  expect(formatAge(date, '2026-11-22', 'en')).toBe(en);
  expect(formatAge(date, '2026-11-22', 'de')).toBe(de);
  expect(formatAge(date, '2026-11-22', 'zh')).toBe(zh);
});

test.each(['2026-11-22', '2025-09-30', '2024-11-23'])('%s is not', (date) => {
  expect(formatAge(date, '2026-11-22', 'en')).toBeNull();
});
