import { describe, expect, it } from 'vitest';
import { readRanks } from '@/claims/quantities/read-ranks';
import type { Language } from '@/language/language';

const read = (text: string, language: Language) =>
  readRanks(text, text.toLowerCase(), language, []).map(({ value }) => value);

describe('readRanks', () => {
  it.each<[string, Language, number]>([
    ['is number six worldwide', 'en', 6],
    ['the sixth-largest maker', 'en', 6],
    ['came sixth with 61 million', 'en', 6],
    ['in third place', 'en', 3],
    ['No. 4 in the world', 'en', 4],
    ['is a solid third', 'en', 3],
    ['auf Platz 6', 'de', 6],
    ['auf Rang fünf', 'de', 5],
    ['auf dem dritten Platz', 'de', 3],
    ['an vierter Stelle', 'de', 4],
    ['zum drittgrößten Hersteller', 'de', 3],
    ['wurde Dritter.', 'de', 3],
    ['die Nr. 6 am Markt', 'de', 6],
    ['位居全球第三', 'zh', 3],
    ['第六大手机厂商', 'zh', 6],
    ['排名第6', 'zh', 6],
  ])('reads %j in %s', (text, language, place) => {
    expect(read(text, language)).toEqual([place]);
  });

  it.each<[string, Language]>([
    ['a fifth of the phones', 'en'],
    ['for the third time', 'en'],
    ['the second phone made in India', 'en'],
    ['ein Fünftel mehr', 'de'],
    ['im dritten Quartal', 'de'],
    ['第三季度', 'zh'],
    ['第二代手环', 'zh'],
    ['第一次', 'zh'],
  ])('takes %j for no place', (text, language) => {
    expect(read(text, language)).toEqual([]);
  });
});
