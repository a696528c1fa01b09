import { expect, test } from 'vitest';
import { describeBasis, formatAsOf, formatValue } from '@/facts/value-text';
import { NBSP } from '@/language/format';
import { makeFact } from './make-facts';

const spaced = (text: string) => text.replaceAll(NBSP, ' ');

test('values are numbers with units, dates, or words', () => {
  const users = makeFact('firm.users.2015-02-13', 1e8, '2015-02-13', { unit: 'people', bound: 'over' });
  expect(spaced(formatValue(users, 'de'))).toBe('über 100 Mio.');
  expect(formatValue(makeFact('firm.founded.2010-04-06', '2010-04-06', '2010-04-06'), 'en')).toBe(
    '6 Apr 2010',
  );
  expect(formatValue(makeFact('firm.version.2015-02', 'MIUI 6', '2015-02'), 'zh')).toBe('MIUI 6');
  const words = { en: 'top four', de: 'unter den ersten vier', zh: '前四' };
  expect(formatValue(makeFact('firm.market-rank.2015', words, '2015', { unit: 'rank' }), 'de')).toBe(
    words.de,
  );
});

test('basis, counter, market and region are said in that order', () => {
  const fact = makeFact('firm.market-rank.2014', 6, '2014', {
    unit: 'rank',
    measuredBy: 'IDC',
    market: 'smartphones',
    region: 'china',
    basis: 'cited-by-press',
  });
  expect(describeBasis(fact, 'en')).toEqual(['as cited by the press', 'IDC', 'smartphones', 'China']);
  expect(describeBasis(makeFact('firm.users.2014', 6, '2014'), 'en')).toEqual([]);
});

test.each([
  ['2015-02-13', 'Feb 2015', '13 Feb 2015'],
  ['2015-02', 'Feb 2015', 'Feb 2015'],
  ['2014-Q3', 'Q3 2014', 'Q3 2014'],
  ['2014', '2014', '2014'],
])('as of %s', (period, inCard, onPage) => {
  const fact = makeFact('firm.users.x', 1, period);
  expect(formatAsOf(fact, 'en', 'month')).toBe(inCard);
  expect(formatAsOf(fact, 'en', 'day')).toBe(onPage);
});

test('a target that was set on a day is of that day, whatever it is about', () => {
  const target = makeFact('firm.target.2015-01-04', 1e8, '2015', { asOf: '2015-01-04', precision: 'day' });
  expect(formatAsOf(target, 'en', 'day')).toBe('4 Jan 2015');
});
