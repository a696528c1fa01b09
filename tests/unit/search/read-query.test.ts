import { describe, expect, it } from 'vitest';
import { readQuery } from '@/search/read-query';
import { index } from './index-of-pack';

const readingsOf = (query: string) =>
  readQuery(query, index).map(({ words }) => words.map(({ text }) => text));

describe('readQuery', () => {
  it('leaves out what says nothing', () =>
    expect(readingsOf('wer hat xiaomi gegründet ')[0]).toEqual(['xiaomi', 'gegrundet']));
  it('keeps it where it is all there is', () => expect(readingsOf('wer hat ')[0]).toEqual(['wer', 'hat']));
  it('parts words that run together', () =>
    expect(readingsOf('xiaomiumsatz')).toContainEqual(['xiaomi', 'umsatz']));
  it('joins words that make a name', () => expect(readingsOf('mi ui')).toContainEqual(['miui']));
  it('parts Chinese into known words', () =>
    expect(readingsOf('小米手环价格')[0]).toEqual(['小米', '手环', '价格']));
  it('knows the last word as open until it is closed', () => {
    expect(readQuery('mi ban', index)[0]?.words.at(-1)?.isOpen).toBe(true);
    expect(readQuery('mi ban ', index)[0]?.words.at(-1)?.isOpen).toBe(false);
  });
  it('knows what a phrase stands for', () => {
    const price = readQuery('how much', index)[0]?.words[0]?.notions ?? [];
    expect(price.length).toBeGreaterThan(0);
    expect(index.notions.byProperty.get('price')).toEqual(expect.arrayContaining([price[0]]));
  });
});
