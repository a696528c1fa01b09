import { performance } from 'node:perf_hooks';
import type { FactIndex } from '@/facts/pack-schema';
import { buildSearchIndex } from '@/search/build-index';
import { search } from '@/search/search';

export interface SearchCase {
  query: string;
  lang?: string;
  /** Entities of which any one is right. */
  expect: readonly string[];
  tag?: string;
}

export interface SearchFigures {
  queries: number;
  /** Share of queries whose first row is right, and of those with a right one among the first three. */
  p1: number;
  p3: number;
  /** Mean of 1 / place of the first right row; 0 where there is none. */
  mrr: number;
  medianMs: number;
  p95Ms: number;
  /** Queries whose first row is wrong: its place, 0 if there is none, and what stands above. */
  misses: { query: string; lang?: string; expect: readonly string[]; place: number; got: string[] }[];
}

/** Each query is timed several times, so that the garbage of one is not charged to another. */
const RUNS = 5;

/** The cases of a JSON-lines file. Throws with the number of the line that is none. */
export function parseCases(jsonLines: string): SearchCase[] {
  return jsonLines.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const item = JSON.parse(line) as SearchCase;
    if (typeof item.query !== 'string' || !Array.isArray(item.expect)) {
      throw new Error(`Line ${at + 1} is no {query, lang, expect}`);
    }
    return [item];
  });
}

/** Runs every case against the rows that the popup would show: the results, or the nearest where there are none. */
export function evaluateSearch(cases: readonly SearchCase[], facts: FactIndex): SearchFigures {
  const index = buildSearchIndex(facts);
  for (const { query } of cases) search(query, index);
  const times: number[] = [];
  const misses: SearchFigures['misses'] = [];
  const places = cases.map(({ query, lang, expect }) => {
    const rows = timed(() => search(query, index), times);
    const entities = (rows.results.length > 0 ? rows.results : rows.nearest).map(({ entity }) => entity);
    const place = entities.findIndex((entity) => expect.includes(entity)) + 1;
    if (place !== 1) misses.push({ query, ...(lang && { lang }), expect, place, got: entities.slice(0, 3) });
    return place;
  });
  const share = (isRight: (place: number) => boolean) =>
    round(places.filter(isRight).length / cases.length, 4);
  return {
    queries: cases.length,
    p1: share((place) => place === 1),
    p3: share((place) => place >= 1 && place <= 3),
    mrr: round(places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / cases.length, 4),
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    misses,
  };
}

function timed<T>(run: () => T, times: number[]): T {
  let answer = run();
  for (let count = 0; count < RUNS; count++) {
    const start = performance.now();
    answer = run();
    times.push(performance.now() - start);
  }
  return answer;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0, 3);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
