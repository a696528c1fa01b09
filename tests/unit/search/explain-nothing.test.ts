import { describe, expect, it } from 'vitest';
import { explainNothing } from '@/search/explain-nothing';
import { search } from '@/search/search';
import { index } from './index-of-pack';

const explain = (query: string) => explainNothing(query, search(query, index), index);

describe('explainNothing', () => {
  it('names words that stand nowhere', () => {
    expect(explain('xiaomi zzyzxq')).toEqual({ kind: 'words', words: ['zzyzxq'] });
  });
  it('names the newest generation it knows', () => {
    expect(explain('mi bnad 12 price')).toMatchObject({
      kind: 'generation',
      number: '12',
      family: 'mi-band',
      newest: 'smart-band-10',
    });
  });
  it('says from when to when it has figures', () => {
    expect(explain('xiaomi revenue 2006')).toMatchObject({
      kind: 'year',
      year: '2006',
      entity: 'xiaomi',
      property: 'revenue',
      first: '2012',
    });
  });
  it('says when words are known but never together', () => {
    expect(explain('piston snapdragon').kind).toBe('together');
  });
});
