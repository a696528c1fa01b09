import { expect, test } from 'vitest';
import { UNITS } from '@/facts/units';
import { formatQuantity, NBSP, type QuantityStyle, withBound } from '@/language/format';
import type { Language } from '@/language/language';

const spaced = (text: string) => text.replaceAll(NBSP, ' ');
const format = (value: number, unit: string, language: Language, style?: QuantityStyle) =>
  spaced(formatQuantity(value, unit, UNITS[unit], language, style));

test.each<[number, string, string, string, string]>([
  [100e6, 'people', '100 M', '100 Mio.', '1 亿'],
  [74.3e9, 'CNY', '74.3 bn CNY', '74,3 Mrd. CNY', '743 亿元'],
  [45e9, 'USD', '45 bn USD', '45 Mrd. USD', '450 亿美元'],
  [2299, 'CNY', '2,299 CNY', '2.299 CNY', '2299 元'],
  [49.99, 'EUR', '49.99 EUR', '49,99 EUR', '49.99 欧元'],
  [14.99, 'USD', '14.99 USD', '14,99 USD', '14.99 美元'],
  [4.4, 'percent', '4.4 %', '4,4 %', '4.4%'],
  [6, 'rank', '6th', 'Platz 6', '第 6'],
  [233, 'mAh', '233 mAh', '233 mAh', '233 mAh'],
  [10400, 'mAh', '10,400 mAh', '10.400 mAh', '10400 mAh'],
  [1.72, 'inch', '1.72 inches', '1,72 Zoll', '1.72 英寸'],
])('%d %s', (value, unit, en, de, zh) => {
  expect(format(value, unit, 'en')).toBe(en);
  expect(format(value, unit, 'de')).toBe(de);
  expect(format(value, unit, 'zh')).toBe(zh);
});

test('counts take their noun where the label does not say it', () => {
  expect(format(347, 'models', 'en', { noun: true })).toBe('347 models');
  expect(format(1, 'days', 'de', { noun: true })).toBe('1 Tag');
  expect(format(168.5e6, 'phones', 'zh', { noun: true })).toBe('1.685 亿部手机');
  expect(format(347, 'models', 'zh', { noun: true })).toBe('347 款机型');
});

test('amounts of money are shortened as asked, prices are not', () => {
  expect(format(66_811_000_000, 'CNY', 'en')).toBe('66.8 bn CNY');
  expect(format(66_811_000_000, 'CNY', 'en', { number: 'full' })).toBe('66.811 bn CNY');
  expect(format(66_811_000_000, 'CNY', 'de', { number: 'exact' })).toBe('66.811.000.000 CNY');
  expect(format(6999, 'INR', 'en', { number: 'exact' })).toBe('6,999 INR');
});

test('the reservation of the source stays', () => {
  expect(format(4, 'percent', 'en', { bound: 'about' })).toBe('about 4 %');
  expect(format(90, 'countries', 'de', { bound: 'over' })).toBe('über 90');
  expect(format(5, 'models', 'zh', { bound: 'under' })).toBe('不到 5');
  expect(format(5, 'years', 'zh', { bound: 'under' })).toBe('不到 5 年');
  expect(withBound('250', undefined, 'en')).toBe('250');
});

test('an unknown unit is left out rather than invented', () => {
  expect(spaced(formatQuantity(5, 'parsecs', undefined, 'en'))).toBe('5');
});
