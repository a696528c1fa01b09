import { describe, expect, it } from 'vitest';
import { defaultSuggestion, readSuggestion, suggestionsFor } from '@/background/suggestions';
import { loadFacts } from '@/facts/load-facts';
import { buildSearchIndex } from '@/search/build-index';
import { search } from '@/search/search';

const facts = loadFacts();
const index = buildSearchIndex(facts);
const suggest = (query: string) => suggestionsFor(search(query, index), facts, 'en');

describe('suggestions of the address bar', () => {
  it('are the results, best first, six at most', () => {
    const suggestions = suggest('xiaomi');
    expect(suggestions[0]?.description).toContain('Xiaomi');
    expect(suggestions).toHaveLength(6);
  });

  it('lead back to the entity or the fact they stand for', () => {
    const answer = search('miui users', index);
    const suggestions = suggestionsFor(answer, facts, 'en');
    for (const [i, { content }] of suggestions.entries()) {
      const { entity, fact } = answer.results[i] ?? answer.nearest[i] ?? {};
      expect(readSuggestion(content, facts)).toEqual({ entity, fact });
    }
  });

  it('offer the nearest where nothing fits, and say so where there is nothing', () => {
    expect(suggest('xiaomi zzzzqqq').length).toBeGreaterThan(0);
    expect(defaultSuggestion(suggest('zzzzqqq'), 'Nothing for “<zzzzqqq>”')).toBe(
      'Nothing for “&#60;zzzzqqq&#62;”',
    );
  });

  it('have no markup in them', () => {
    const xiaomi = facts.entities.xiaomi;
    if (!xiaomi) throw new Error('xiaomi is not in the index');
    const odd = { ...facts, entities: { xiaomi: { ...xiaomi, name: { ...xiaomi.name, en: 'A & <b>' } } } };
    const answer = {
      results: [{ entity: 'xiaomi', fact: null, score: 1, others: 0, hits: new Map() }],
      nearest: [],
      missing: [],
    };
    expect(suggestionsFor(answer, odd, 'en')[0]?.description).toMatch(/^A &#38; &#60;b&#62; — /);
  });

  it.each(['xiaomi', 'gloss:', 'gloss:nobody', ''])('take %s for typed words', (typed) => {
    expect(readSuggestion(typed, facts)).toBeNull();
  });
});
