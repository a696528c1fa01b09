/** The grammar over labelled sentences: the dev file of the corpus, and our own cases by the round they were written in. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createClaimReader } from '../../../scripts/eval/claims/read-claims';
import {
  type ClaimScore,
  type LabelledItem,
  parseItems,
  scoreClaims,
} from '../../../scripts/eval/claims/score-claims';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = createClaimReader(`${root}src/facts/packs/xiaomi`);
const load = (path: string): LabelledItem[] => parseItems(readFileSync(`${root}${path}`, 'utf8'));

/** What the corpus asks for. */
const LEAST = { precision: 0.97, recall: 0.8, verdictAccuracy: 0.95 };

function expectRates(score: ClaimScore, least: typeof LEAST): void {
  const { precision, recall, verdictAccuracy, items, claims } = score;
  console.log(JSON.stringify({ items, claims, precision, recall, verdictAccuracy }));
  expect(precision, JSON.stringify(score.errors, null, 1)).toBeGreaterThanOrEqual(least.precision);
  expect(recall).toBeGreaterThanOrEqual(least.recall);
  expect(verdictAccuracy).toBeGreaterThanOrEqual(least.verdictAccuracy);
}

describe('claims of labelled sentences', () => {
  const cases = load('tests/claims-cases/cases.jsonl');

  it('reaches what the corpus asks for on its dev file', () => {
    expectRates(scoreClaims(load('tests/corpus/claims.dev.jsonl'), read), LEAST);
  });

  it('has at least 250 own cases, a third of them without a claim', () => {
    expect(cases.length).toBeGreaterThanOrEqual(250);
    expect(cases.filter(({ claims }) => claims.length === 0).length).toBeGreaterThan(cases.length / 3);
  });

  it.each(['en', 'de', 'zh-Hans'])('reaches it on the own cases in %s', (lang) => {
    const items = cases.filter((item) => item.lang === lang);
    expectRates(scoreClaims(items, read), { ...LEAST, recall: 0.9 });
  });

  it('marks spans that hold the stated figure', () => {
    for (const item of cases) {
      for (const { start, end } of read(item)) {
        expect(item.text.slice(start, end)).toMatch(/[\p{N}\p{L}]/u);
        expect(item.text.slice(start, end)).toBe(item.text.slice(start, end).trim());
      }
    }
  });
});
