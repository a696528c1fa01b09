import { describe, expect, test } from 'vitest';
import { seriesOf } from '@/facts/series';
import { factNow, factThen, isNotAfter } from '@/facts/then-now';
import { makeFact, makeIndex } from './make-facts';

describe('whether a fact was so when the page was written', () => {
  test.each<[string, string, string, boolean]>([
    ['2015-02-13', '2015-02-13', 'the same day', true],
    ['2015-02-14', '2015-02-13', 'the day after', false],
    ['2015-02-13', '2015-02', 'the month of the page', true],
    ['2015-03-01', '2015-02', 'the month after', false],
    ['2015-02', '2015-02-01', 'the month that the page is in', true],
    ['2015-03', '2015-02-28', 'the next month', false],
    ['2015-11-30', '2015', 'the year of the page', true],
    ['2016-01-01', '2015', 'the year after', false],
    ['2014', '2014-12-31', 'a year on its last day', true],
    ['2014', '2014-12-30', 'a year that has not ended', false],
    ['2014', '2014-12', 'a year that ends with the month of the page', false],
    ['2014', '2014', 'the year of the page itself', false],
    ['2014', '2015', 'the year before', true],
    ['2014-Q3', '2014-09-29', 'a quarter that has not ended', false],
    ['2014-Q3', '2014-10', 'a quarter that has', true],
    ['2014-Q3', '2014', 'a quarter within the year of the page', true],
    ['2013-H1', '2013-06', 'a half that ends with the month', false],
    ['2013-H1', '2013-07-16', 'a half that has ended', true],
  ])('a fact of %s for a page of %s: %s', (period, pageDate, _, isSo) => {
    expect(isNotAfter(makeFact('firm.users.x', 1, period), pageDate)).toBe(isSo);
  });
});

const series = (facts: Parameters<typeof makeIndex>[0]) => {
  const [first] = seriesOf(makeIndex(facts), 'firm', 'users');
  if (!first) throw new Error('No series');
  return first;
};
const users = (value: number, period: string, more = {}) =>
  makeFact(`firm.users.${period.toLowerCase()}`, value, period, { unit: 'people', ...more });

test('then is the latest not after the page, now the latest of all', () => {
  const line = series([users(50, '2014-05'), users(100, '2015-02-13'), users(300, '2017-12')]);
  expect(factThen(line, '2015-02-13')?.value).toBe(100);
  expect(factThen(line, '2015-02')?.value).toBe(100);
  expect(factThen(line, '2015-02-12')?.value).toBe(50);
  expect(factThen(line, '2014-04')).toBeNull();
  expect(factNow(line)?.value).toBe(300);
});

test('a disputed fact is not chosen over a stated one', () => {
  const line = series([users(100, '2015-02-13'), users(200, '2016-05', { status: 'disputed' })]);
  expect(factThen(line, '2016-06')?.value).toBe(100);
  expect(factNow(line)?.value).toBe(100);
  const onlyDisputed = series([users(200, '2016-05', { status: 'disputed' })]);
  expect(factNow(onlyDisputed)?.value).toBe(200);
});

test('the module is no promise: a dynamic import yields it', async () => {
  expect(Object.keys(await import('@/facts/then-now'))).not.toContain('then');
});
