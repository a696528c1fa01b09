import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seriesKey } from '@/facts/series';
import { search } from '@/search/search';
import { evaluateSearch, parseCases } from '../../../scripts/search/evaluate-search';
import { facts, index, rowsFor } from './index-of-pack';

const casesOf = (name: string) =>
  parseCases(readFileSync(new URL(`../../search-cases/${name}`, import.meta.url), 'utf8'));

describe('search over the labelled cases', () => {
  // Floors below the measured figures, so that a change of the pack may move a query but no habit can be lost.
  it.each([
    ['queries.jsonl', 283, 0.97, 0.985],
    ['fresh-queries.jsonl', 369, 0.97, 0.985],
  ])('%s: right first and among the first three', (name, count, first, firstThree) => {
    const { queries, p1, p3 } = evaluateSearch(casesOf(name), facts);
    expect(queries).toBe(count);
    expect(p1).toBeGreaterThanOrEqual(first);
    expect(p3).toBeGreaterThanOrEqual(firstThree);
  });
});

describe('search', () => {
  it('has nothing for an empty query', () => {
    for (const query of ['', '   ', '!?']) expect(search(query, index).results).toEqual([]);
  });

  it('answers the same again, whatever was searched in between', () => {
    const queries = ['mi band 2 price', 'xaomi', '小米', 'xq zv', ''];
    const before = queries.map((query) => search(query, index));
    expect(queries.map((query) => search(query, index))).toEqual(before);
  });

  it('puts a fact first that answers, and its entity beside it', () => {
    const { results } = search('mi band 2 price', index);
    expect(results[0]).toMatchObject({ entity: 'mi-band-2', fact: { property: 'price' } });
    expect(results.some(({ entity, fact }) => entity === 'mi-band-2' && fact === null)).toBe(true);
  });

  it('puts the year that was asked for first', () => {
    const { results } = search('xiaomi revenue 2014', index);
    expect(results[0]?.fact).toMatchObject({ property: 'revenue', period: '2014' });
  });

  it('shows a line of figures once, with the newest, and says how many more there are', () => {
    const revenues = search('xiaomi revenue', index).results.filter(
      ({ fact }) => fact?.property === 'revenue',
    );
    expect(revenues[0]?.others).toBeGreaterThan(0);
    const keys = revenues.map(({ entity, fact }) => `${entity} ${fact && seriesKey(fact)}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('shows an entity for its name, not every fact that repeats it', () => {
    const { results } = search('miui', index);
    expect(results[0]).toMatchObject({ entity: 'miui', fact: null });
    expect(results.filter(({ entity, fact }) => entity === 'miui' && fact)).toEqual([]);
  });

  it('never takes one generation for another', () => {
    const { results, nearest, missing } = search('mi band 12 price', index);
    expect(results).toEqual([]);
    expect(missing).toEqual(['12']);
    expect(nearest.length).toBeGreaterThan(0);
    expect(nearest.every(({ entity }) => /band/.test(entity))).toBe(true);
  });

  it('knows the name of the maker in any script', () => {
    expect(rowsFor('сяоми ми бэнд')[0]).toBe('mi-band');
    expect(rowsFor('小米 power bank')[0]).toBe('mi-power-bank');
  });

  it('says what to underline', () => {
    const hits = search('band disp', index).results[0]?.hits;
    expect(hits?.get('band')).toBe(4);
    expect(hits?.get('display')).toBe(4);
  });

  it('takes a pasted page without harm', () => {
    expect(() => search('Xiaomi und MIUI '.repeat(2000), index)).not.toThrow();
  });
});
