import { describe, expect, test } from 'vitest';
import { arrangeGroups, nextSorting } from '@/fact-page/arrange-rows';
import { groupRows } from '@/fact-page/table-rows';
import { INDEX } from '../chart/chart-facts';

const entity = (id: string) => {
  const found = INDEX.entities[id];
  if (!found) throw new Error(id);
  return found;
};
const miui = groupRows(INDEX, entity('miui'), 'en');
const rowsOf = (groups: typeof miui) => groups.flatMap(({ rows }) => rows);

test('every fact is there once, numbered in order', () => {
  for (const each of Object.values(INDEX.entities)) {
    const rows = rowsOf(groupRows(INDEX, each, 'de'));
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
    expect(new Set(rows.map(({ fact }) => fact.id)).size).toBe(rows.length);
    for (const { id } of each.facts) expect(rows.some(({ fact }) => fact.id === id)).toBe(true);
  }
});

test('groups keep bases apart, newest first', () => {
  for (const { id, rows } of miui.slice(0, 2)) {
    expect(new Set(rows.map(({ fact }) => fact.basis)).size).toBe(1);
    const days = rows.map(({ fact }) => fact.asOf);
    expect(days, id).toEqual([...days].sort().reverse());
  }
  expect(miui.at(-1)?.title).toBe('');
});

test('the count under the successor’s name is among the rows', () => {
  expect(rowsOf(miui)[0]?.fact.id).toBe('hyperos.users-monthly-active.2025-09');
});

describe('sorting', () => {
  const sources = (groups: typeof miui) => groups.map(({ rows }) => rows.map(({ publisher }) => publisher));

  test('goes by group, never across', () => {
    const sorted = arrangeGroups(miui, '', { key: 'source', isDescending: false });
    expect(sorted.map(({ id }) => id)).toEqual(miui.map(({ id }) => id));
    for (const publishers of sources(sorted)) {
      expect(publishers).toEqual([...publishers].sort((a, b) => a.localeCompare(b)));
    }
  });

  test('numbers stay with their facts', () => {
    const sorted = arrangeGroups(miui, '', { key: 'confidence', isDescending: false });
    const numbers = new Map(rowsOf(miui).map(({ fact, number }) => [fact.id, number]));
    expect(rowsOf(sorted).every(({ fact, number }) => numbers.get(fact.id) === number)).toBe(true);
  });

  test('a head turns round, another begins anew', () => {
    const first = nextSorting(null, 'asOf');
    expect(first).toEqual({ key: 'asOf', isDescending: true });
    expect(nextSorting(first, 'asOf')).toEqual({ key: 'asOf', isDescending: false });
    expect(nextSorting(first, 'source')).toEqual({ key: 'source', isDescending: false });
  });
});

describe('filtering', () => {
  test('all words must be there, in whatever order', () => {
    const found = rowsOf(arrangeGroups(miui, 'kejixun 600', null));
    expect(found.map(({ value }) => value.replace(/\s/, ' '))).toEqual(['600 M']);
    expect(rowsOf(arrangeGroups(miui, '600 KEJIXUN', null))).toEqual(found);
  });

  test('groups without a row disappear', () => {
    expect(arrangeGroups(miui, 'no such words', null)).toEqual([]);
  });
});
