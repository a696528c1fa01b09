import { describe, expect, test } from 'vitest';
import { type Change, changeWithin } from '@/facts/change';
import { formatChange } from '@/facts/change-text';
import { NBSP } from '@/language/format';
import { makeFact } from './make-facts';

const users = (value: number | string, period: string, more = {}) =>
  makeFact(`firm.users.${period}`, value, period, { unit: 'people', ...more });
const share = (value: number, period: string) =>
  makeFact(`firm.market-share.${period}`, value, period, { unit: 'percent' });

test('amounts change by a factor, shares and ranks by a difference', () => {
  expect(changeWithin(users(100, '2015'), users(740, '2025'))).toEqual({ kind: 'factor', factor: 7.4 });
  expect(changeWithin(share(5, '2014'), share(14, '2024'))).toEqual({
    kind: 'difference',
    difference: 9,
    unit: 'percent',
  });
});

test.each([
  ['itself', users(1, '2015'), users(1, '2015')],
  ['another basis', users(1, '2015', { basis: 'announced' }), users(2, '2016', { basis: 'registered' })],
  ['a beginning of zero', users(0, '2015'), users(2, '2016')],
  ['words', users('some', '2015'), users(2, '2016')],
  [
    'a price',
    makeFact('firm.price.2015', 9, '2015', { unit: 'EUR' }),
    makeFact('firm.price.2016', 8, '2016', { unit: 'EUR' }),
  ],
])('there is no change from %s', (_, earlier, later) => {
  expect(changeWithin(earlier, later)).toBeNull();
});

describe('in words', () => {
  test.each<[Change, string, string, string]>([
    [{ kind: 'factor', factor: 7.417 }, '×7.4', '7,4-fach', '×7.4'],
    [{ kind: 'factor', factor: 23.4 }, '×23', '23-fach', '×23'],
    [{ kind: 'factor', factor: 1.354 }, '+35 %', '+35 %', '+35%'],
    [{ kind: 'factor', factor: 0.79 }, '−21 %', '−21 %', '−21%'],
    [{ kind: 'difference', difference: 9.2, unit: 'percent' }, '+9.2 points', '+9,2 Punkte', '+9.2 个百分点'],
    [
      { kind: 'difference', difference: -1.5, unit: 'percent' },
      '−1.5 points',
      '−1,5 Punkte',
      '−1.5 个百分点',
    ],
    [{ kind: 'difference', difference: -3, unit: 'rank' }, '3 places up', '3 Plätze höher', '上升 3 位'],
    [{ kind: 'difference', difference: 1, unit: 'rank' }, '1 place down', '1 Platz tiefer', '下降 1 位'],
    [{ kind: 'difference', difference: 0, unit: 'rank' }, 'same place', 'gleicher Platz', '名次不变'],
  ])('%o', (change, en, de, zh) => {
    expect(formatChange(change, 'en').replaceAll(NBSP, ' ')).toBe(en);
    expect(formatChange(change, 'de').replaceAll(NBSP, ' ')).toBe(de);
    expect(formatChange(change, 'zh').replaceAll(NBSP, ' ')).toBe(zh);
  });
});
