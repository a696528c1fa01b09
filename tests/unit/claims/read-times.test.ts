import { describe, expect, it } from 'vitest';
import { readTimes } from '@/claims/times/read-times';
import { shiftYears, toDate, toPeriod } from '@/claims/times/resolve-time';
import type { Language } from '@/language/language';

const PAGE = '2015-02-13';
const partsOf = (text: string, language: Language) =>
  readTimes(text.toLowerCase(), language, [])[0]?.parts ?? {};

describe('toPeriod', () => {
  it.each<[string, Language, string | null]>([
    ['in the third quarter of 2014', 'en', '2014-Q3'],
    ['in the third quarter', 'en', '2014-Q3'],
    ['in Q2', 'en', '2014-Q2'],
    ['last quarter', 'en', '2014-Q4'],
    ['between October and December', 'en', '2014-Q4'],
    ['in the first half of 2013', 'en', '2013-H1'],
    ['in the first nine months of 2025', 'en', '2025-9M'],
    ['at the end of 2014', 'en', '2014-12'],
    ['last year', 'en', '2014'],
    ['in December', 'en', '2014-12'],
    ['mid 2015', 'en', '2015'],
    ['im vierten Quartal 2014', 'de', '2014-Q4'],
    ['im Weihnachtsquartal', 'de', '2014-Q4'],
    ['im ersten Halbjahr 2013', 'de', '2013-H1'],
    ['in den ersten neun Monaten 2025', 'de', '2025-9M'],
    ['im vergangenen Jahr', 'de', '2014'],
    ['im gesamten Jahr', 'de', '2014'],
    ['Ende 2014', 'de', '2014-12'],
    ['am 24. Februar 2016', 'de', '2016-02-24'],
    ['去年三季度', 'zh', '2014-Q3'],
    ['2015年上半年', 'zh', '2015-H1'],
    ['前三季度', 'zh', '2014-9M'],
    ['2014年底', 'zh', '2014-12'],
    ['去年', 'zh', '2014'],
    ['五年前', 'zh', '2010'],
  ])('reads %j in %s', (text, language, period) => {
    expect(toPeriod(partsOf(text, language), PAGE)).toBe(period);
  });

  it('leaves open what the page would decide and does not', () => {
    expect(toPeriod(partsOf('last year', 'en'), null)).toBeNull();
    expect(toPeriod(partsOf('in Q2', 'en'), null)).toBeNull();
    expect(toPeriod(partsOf('in 2014', 'en'), null)).toBe('2014');
  });

  it('shifts a period by years and keeps its place in them', () => {
    expect(shiftYears('2014-Q3', -1)).toBe('2013-Q3');
    expect(shiftYears('2017', -1)).toBe('2016');
  });
});

describe('toDate', () => {
  it.each<[string, Language, string | null]>([
    ['on 6 April 2010', 'en', '2010-04-06'],
    ['on April 6, 2010', 'en', '2010-04-06'],
    ['on Tuesday, 11 June 2019', 'en', '2019-06-11'],
    ['in summer 2014', 'en', '2014'],
    ['on 24 February', 'en', '2015-02-24'],
    ['on 24 November', 'en', '2014-11-24'],
    ['im Januar 2015', 'de', '2015-01'],
    ['06.04.2010', 'de', '2010-04-06'],
    ['10月17日', 'zh', '2014-10-17'],
    ['2016年3月', 'zh', '2016-03'],
    ['in the third quarter of 2014', 'en', null],
    ['last year', 'en', null],
  ])('reads %j in %s', (text, language, date) => {
    expect(toDate(partsOf(text, language), PAGE)).toBe(date);
  });

  it('takes no amount for a year', () => {
    expect(readTimes('1999元', 'zh', [])).toEqual([]);
    expect(readTimes('$2015', 'en', [])).toEqual([]);
  });
});
