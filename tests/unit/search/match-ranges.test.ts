import { describe, expect, it } from 'vitest';
import { matchRanges } from '@/search/match-ranges';

const marked = (text: string, hits: Record<string, number>) =>
  matchRanges(text, new Map(Object.entries(hits))).map(({ start, end }) => text.slice(start, end));

describe('matchRanges', () => {
  it('marks the letters that were typed', () => {
    expect(marked('Smart Band 10 Display', { band: 4, display: 4 })).toEqual(['Band', 'Disp']);
  });
  it('marks a misspelt word whole', () => expect(marked('Xiaomi', { xiaomi: 6 })).toEqual(['Xiaomi']));
  it('finds words inside Chinese text', () =>
    expect(marked('小米手環 2 价格', { 手环: 2, 价格: 2 })).toEqual(['手環', '价格']));
  it('knows both spellings of umlauts', () => {
    expect(marked('Piston-Kopfhörer', { kopfhoerer: 10 })).toEqual(['Kopfhörer']);
  });
  it('joins what touches', () => expect(marked('小米手环', { 小米: 2, 手环: 2 })).toEqual(['小米手环']));
  it('marks nothing in other texts', () => expect(marked('Redmi', { xiaomi: 6 })).toEqual([]));
});
