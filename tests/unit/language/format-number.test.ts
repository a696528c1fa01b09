import { describe, expect, test } from 'vitest';
import { formatNumber, formatPercent, formatPlainMoney, formatRank, NBSP } from '@/language/format-number';
import type { Language } from '@/language/language';

/** Tables are written with plain spaces; what keeps a number on its line is a no-break space. */
const joined = (text: string) => text.replaceAll(' ', NBSP);

describe('short numbers, as a card has room for', () => {
  test.each<[number, string, string, string]>([
    [0, '0', '0', '0'],
    [347, '347', '347', '347'],
    [2299, '2,299', '2.299', '2299'],
    [8000, '8,000', '8.000', '8000'],
    [17_800, '17,800', '17.800', '1.78 万'],
    [61_120_000, '61.1 M', '61,1 Mio.', '6112 万'],
    [100_000_000, '100 M', '100 Mio.', '1 亿'],
    [168_500_000, '168.5 M', '168,5 Mio.', '1.685 亿'],
    [741_700_000, '741.7 M', '741,7 Mio.', '7.417 亿'],
    [1_175_000_000, '1.175 bn', '1,175 Mrd.', '11.8 亿'],
    [3_600_000_000, '3.6 bn', '3,6 Mrd.', '36 亿'],
    [74_300_000_000, '74.3 bn', '74,3 Mrd.', '743 亿'],
    [365_900_000_000, '365.9 bn', '365,9 Mrd.', '3659 亿'],
    [1_200_000_000_000, '1.2 tn', '1,2 Bio.', '1.2 万亿'],
  ])('%d', (value, en, de, zh) => {
    expect(formatNumber(value, 'en')).toBe(joined(en));
    expect(formatNumber(value, 'de')).toBe(joined(de));
    expect(formatNumber(value, 'zh')).toBe(joined(zh));
  });
});

test('what rounds up to the next scale word takes it', () => {
  expect(formatNumber(999_960_000, 'en')).toBe(joined('1 bn'));
  expect(formatNumber(99_999_999, 'zh')).toBe(joined('1 亿'));
  expect(formatNumber(999_940_000, 'en')).toBe(joined('999.9 M'));
});

test.each<[Language, string, string]>([
  ['en', '61.12 M', '61,120,000'],
  ['de', '61,12 Mio.', '61.120.000'],
  ['zh', '6112 万', '61,120,000'],
])('in %s, full numbers lose no digit and exact ones are written out', (language, full, exact) => {
  expect(formatNumber(61_120_000, language, 'full')).toBe(joined(full));
  expect(formatNumber(61_120_000, language, 'exact')).toBe(exact);
});

test('a minus is a minus, no hyphen', () => {
  expect(formatNumber(-2.5, 'en')).toBe('−2.5');
  expect(formatPercent(-2, 'de')).toBe(joined('−2 %'));
});

test.each<[number, string, string, string]>([
  [4, '4 %', '4 %', '4%'],
  [5.25, '5.25 %', '5,25 %', '5.25%'],
  [951.8, '951.8 %', '951,8 %', '951.8%'],
])('%d percent', (value, en, de, zh) => {
  expect(formatPercent(value, 'en')).toBe(joined(en));
  expect(formatPercent(value, 'de')).toBe(joined(de));
  expect(formatPercent(value, 'zh')).toBe(zh);
});

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [102, '102nd'],
])('place %d', (place, en) => {
  expect(formatRank(place, 'en')).toBe(en);
  expect(formatRank(place, 'de')).toBe(`Platz${NBSP}${place}`);
  expect(formatRank(place, 'zh')).toBe(`第${NBSP}${place}`);
});

test.each([
  [49.99, '49.99', '49,99', '49.99'],
  [9.9, '9.90', '9,90', '9.90'],
  [799, '799', '799', '799'],
  [2299, '2,299', '2.299', '2299'],
])('a price of %d keeps its cents or has none', (value, en, de, zh) => {
  expect(formatPlainMoney(value, 'en')).toBe(en);
  expect(formatPlainMoney(value, 'de')).toBe(de);
  expect(formatPlainMoney(value, 'zh')).toBe(zh);
});
