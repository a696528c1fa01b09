import { describe, expect, it } from 'vitest';
import { describeNothing } from '@/popup/nothing-text';
import { POPUP_TEXTS } from '@/popup/popup-texts';
import { explainNothing } from '@/search/explain-nothing';
import { search } from '@/search/search';
import { facts, index } from '../search/index-of-pack';

const why = (query: string, language: 'en' | 'de' | 'zh') =>
  describeNothing(explainNothing(query, search(query, index), index), facts, POPUP_TEXTS[language], language);

describe('describeNothing', () => {
  it.each([
    ['xiaomi zzyzxq', 'en', 'The index has nothing about “zzyzxq”.'],
    ['xiaomi zzyzxq', 'de', 'Zu „zzyzxq“ gibt es im Bestand nichts.'],
    ['piston snapdragon', 'en', 'The index knows each of these words, but no entry has all of them.'],
  ] as const)('%s (%s)', (query, language, sentence) => expect(why(query, language)).toBe(sentence));

  it('names the newest generation and its month', () => {
    expect(why('mi band 12 price', 'en')).toMatch(/^The newest in the index is the .*Band 10 of Jun 2025\./);
  });
  it('names the years that there are figures for', () => {
    expect(why('xiaomi revenue 2006', 'en')).toMatch(
      /^Revenue of Xiaomi is in the index for 2012 to 2025, not for 2006\.$/,
    );
  });
  it('fills every place in every language', () => {
    for (const language of ['en', 'de', 'zh'] as const) {
      for (const query of ['mi band 12 price', 'xiaomi revenue 2006', 'xiaomi zzyzxq']) {
        expect(why(query, language)).not.toMatch(/[{}]/);
      }
    }
  });
});
