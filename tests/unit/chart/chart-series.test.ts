import { describe, expect, test } from 'vitest';
import { chartLines, otherCounts, statedFacts } from '@/chart/chart-series';
import { makeFact, makeIndex } from '../facts/make-facts';
import { INDEX } from './chart-facts';

const describeLines = (entity: string, property: string) =>
  chartLines(INDEX, entity, property).map(({ series, isCurrent }) => [
    series.basis ?? series.property,
    isCurrent,
  ]);

test('two bases are two lines, the current one first', () => {
  expect(describeLines('miui', 'users')).toEqual([
    ['monthly-active', true],
    ['announced', false],
  ]);
  expect(describeLines('xiaomi', 'revenue')).toEqual([
    ['ifrs', true],
    ['incl-tax', false],
  ]);
});

test('a line has one basis, unit and counter', () => {
  for (const property of ['users', 'revenue', 'units-shipped']) {
    for (const { facts } of chartLines(INDEX, property === 'users' ? 'miui' : 'xiaomi', property)) {
      for (const key of ['basis', 'unit', 'region', 'market'] as const) {
        expect(new Set(facts.map((fact) => fact[key])).size).toBe(1);
      }
    }
  }
});

test('a part is no line: China stays out of the world', () => {
  const facts = chartLines(INDEX, 'miui', 'users').flatMap((line) => line.facts);
  expect(facts.some(({ region }) => region)).toBe(false);
});

test('the successor continues the line', () => {
  const [current] = chartLines(INDEX, 'miui', 'users');
  expect(current?.facts.at(-1)?.id).toMatch(/^hyperos\./);
});

describe('nothing is drawn', () => {
  test('of ranks, words and dates', () => {
    expect(chartLines(INDEX, 'xiaomi', 'market-rank')).toEqual([]);
    expect(chartLines(INDEX, 'miui', 'version')).toEqual([]);
  });

  test('of two points', () => {
    const unit = { unit: 'people' };
    const index = makeIndex([
      makeFact('firm.users.2014', 1, '2014', unit),
      makeFact('firm.users.2015', 2, '2015', unit),
    ]);
    expect(chartLines(index, 'firm', 'users')).toEqual([]);
  });
});

test('other counters are marks, not lines', () => {
  const lines = chartLines(INDEX, 'xiaomi', 'units-shipped');
  const [idc, ...others] = otherCounts(INDEX, 'xiaomi', lines);
  expect(idc?.series.measuredBy).toBe('IDC');
  expect(idc?.facts.length).toBeGreaterThan(3);
  expect(others).toEqual([]);
  expect(lines.flatMap(({ facts }) => facts).some(({ measuredBy }) => measuredBy === 'IDC')).toBe(false);
  expect(otherCounts(INDEX, 'xiaomi', [])).toEqual([]);
});

test('a single figure of another basis is a mark as well', () => {
  const others = otherCounts(INDEX, 'miui', chartLines(INDEX, 'miui', 'users'));
  expect(others.map(({ series }) => series.basis)).toEqual(['registered']);
});

test('disputed facts are in a line’s facts, but not stated', () => {
  const [current] = chartLines(INDEX, 'miui', 'users');
  const all = current?.facts ?? [];
  expect(all.filter(({ status }) => status === 'disputed')).toHaveLength(1);
  expect(statedFacts(all)).toHaveLength(all.length - 1);
});
