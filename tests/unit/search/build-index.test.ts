import { describe, expect, it } from 'vitest';
import { buildSearchIndex, growSearchIndex } from '@/search/build-index';
import { search } from '@/search/search';
import { generateLargeIndex } from '../../../scripts/search/generate-large-index';
import { facts, index } from './index-of-pack';

describe('growSearchIndex', () => {
  it('answers by names and labels before the sentences are in', () => {
    const early = growSearchIndex(facts).find((step) => step !== null);
    if (!early) throw new Error('no index');
    expect(search('xaomi', early).results[0]?.entity).toBe('xiaomi');
    expect(search('mi band 2 price', early).results[0]).toMatchObject({ entity: 'mi-band-2' });
    expect(search('barcelona', early).results).toEqual([]);
  });

  it('works in as many steps as there are entities, twice', () => {
    const steps = [...growSearchIndex(facts)];
    expect(steps.length).toBeGreaterThanOrEqual(2 * Object.keys(facts.entities).length);
    const last = steps.at(-1);
    expect(last && search('barcelona', last).results.length).toBeGreaterThan(0);
  });

  it('gives each entity and each fact one document', () => {
    const count = Object.values(facts.entities).reduce((sum, entity) => sum + 1 + entity.facts.length, 0);
    expect(index.documents.length).toBe(count);
  });
});

describe('a pack of 10,000 facts', () => {
  it('still finds what was in the small one', { timeout: 60_000 }, () => {
    const large = generateLargeIndex(facts, 10_000);
    const count = Object.values(large.entities).reduce((sum, entity) => sum + entity.facts.length, 0);
    expect(count).toBeGreaterThanOrEqual(10_000);
    const largeIndex = buildSearchIndex(large);
    expect(search('xaomi', largeIndex).results[0]?.entity).toBe('xiaomi');
    expect(search('mi band 2 price', largeIndex).results[0]?.entity).toBe('mi-band-2');
    expect(search('小米手环', largeIndex).results[0]?.entity).toBe('mi-band');
  });
});
