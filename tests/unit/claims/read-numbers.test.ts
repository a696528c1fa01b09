import { describe, expect, it } from 'vitest';
import { readNumbers } from '@/claims/numbers/read-numbers';
import type { Language } from '@/language/language';

const read = (text: string, language: Language) =>
  readNumbers(text.toLowerCase(), language).map(({ start, end, value }) => [text.slice(start, end), value]);

describe('readNumbers', () => {
  it.each<[string, Language, string, number]>([
    ['sold 61.12 million phones', 'en', '61.12 million', 61_120_000],
    ['for 2,299 yuan', 'en', '2,299', 2299],
    ['over 8 lakh phones', 'en', '8 lakh', 800_000],
    ['₹6,99,999', 'en', '6,99,999', 699_999],
    ['50M users', 'en', '50M', 50_000_000],
    ['RMB245.9 billion', 'en', '245.9 billion', 245_900_000_000],
    ['a hundred million people', 'en', 'a hundred million', 100_000_000],
    ['sixty-one million', 'en', 'sixty-one million', 61_000_000],
    ['two and a half billion', 'en', 'two and a half billion', 2_500_000_000],
    ['half a billion', 'en', 'half a billion', 500_000_000],
    ['61,12 Mio. Geräte', 'de', '61,12 Mio.', 61_120_000],
    ['von 2.299 Yuan', 'de', '2.299', 2299],
    ['mit 1.4 GB', 'de', '1.4', 1.4],
    ['hundert Millionen', 'de', 'hundert Millionen', 100_000_000],
    ['einundsechzig Millionen', 'de', 'einundsechzig Millionen', 61_000_000],
    ['anderthalb Milliarden', 'de', 'anderthalb Milliarden', 1_500_000_000],
    ['eine halbe Million', 'de', 'eine halbe Million', 500_000],
    ['10 000 Stück', 'de', '10 000', 10_000],
    ['6112万台', 'zh', '6112万', 61_120_000],
    ['1亿2000万', 'zh', '1亿2000万', 120_000_000],
    ['一亿用户', 'zh', '一亿', 100_000_000],
    ['三千五百万', 'zh', '三千五百万', 35_000_000],
    ['5000多万', 'zh', '5000多万', 50_000_000],
  ])('reads %j in %s', (text, language, words, value) => {
    expect(read(text, language)).toEqual([[words, value]]);
  });

  it.each<[string, Language]>([
    ['上亿用户，几千万台，数百万人', 'zh'],
    ['千万别买', 'zh'],
    ['Q3 MT6795', 'en'],
    ['millions of users', 'en'],
    ['Zigmillionen', 'de'],
  ])('finds no number in %j', (text, language) => {
    expect(read(text, language)).toEqual([]);
  });

  it('keeps a year and the amount behind it apart', () => {
    expect(read('2015 15 Millionen', 'de')).toEqual([
      ['2015', 2015],
      ['15 Millionen', 15_000_000],
    ]);
  });
});
