import { describe, expect, test } from 'vitest';
import { chooseThenNow } from '@/facts/choose-reading';
import type { ConflictKind } from '@/facts/conflict-kinds';
import type { Fact } from '@/facts/pack-schema';
import { seriesReadTogether } from '@/facts/series';
import { makeFact, makeIndex } from './make-facts';

const same = (text: string) => ({ en: text, de: text, zh: text });

function read(
  facts: readonly Fact[],
  property: string,
  pageDate: string | null,
  kind: ConflictKind = 'other-count',
) {
  const ids = facts.filter(({ conflict }) => conflict === 'x').map(({ id }) => id);
  const conflicts =
    ids.length > 0 ? { x: { kind, title: same('x'), explanation: same('x'), facts: ids } } : {};
  const index = makeIndex(facts, { conflicts });
  const { held, latest, change } = chooseThenNow(
    index,
    seriesReadTogether(index, 'firm', property),
    pageDate,
  );
  const say = (reading: typeof held) =>
    reading && { value: reading.fact.value, differing: reading.differing.map(({ value }) => value) };
  return { held: say(held), latest: say(latest), change };
}

const users = (value: number, period: string, more: Partial<Fact> = {}) =>
  makeFact(`firm.users.${period.toLowerCase()}`, value, period, {
    unit: 'people',
    basis: 'announced',
    ...more,
  });
const active = (value: number, period: string, more: Partial<Fact> = {}) =>
  makeFact(`firm.monthly-active-users.${period.toLowerCase()}`, value, period, {
    unit: 'people',
    basis: 'monthly-active',
    ...more,
  });
const rank = (value: number, period: string, measuredBy: string, more: Partial<Fact> = {}) =>
  makeFact(`firm.market-rank.${period.toLowerCase()}-${measuredBy.toLowerCase()}`, value, period, {
    unit: 'rank',
    measuredBy,
    ...more,
  });
const revenue = (value: number, period: string, basis: string, more: Partial<Fact> = {}) =>
  makeFact(`firm.revenue.${period.toLowerCase()}`, value, period, { unit: 'CNY', basis, ...more });

describe('two bases in one row', () => {
  const facts = [
    users(50, '2014-05'),
    users(100, '2015-02-13'),
    active(100, '2015-08-19'),
    active(740, '2025-09'),
  ];

  test('then is announced, now is monthly active, and there is no change between them', () => {
    expect(read(facts, 'users', '2015-02-13')).toEqual({
      held: { value: 100, differing: [] },
      latest: { value: 740, differing: [] },
      change: null,
    });
  });

  test('within one basis there is', () => {
    expect(read(facts, 'users', '2016-01')).toMatchObject({
      held: { value: 100 },
      change: { kind: 'factor', factor: 7.4 },
    });
  });

  test('without a page date there is only the latest', () => {
    expect(read(facts, 'users', null)).toMatchObject({ held: null, latest: { value: 740 }, change: null });
  });

  test('a page older than every fact has nothing that held', () => {
    expect(read(facts, 'users', '2013')).toMatchObject({ held: null, latest: { value: 740 } });
  });
});

describe('sources that differ', () => {
  const early2015 = [
    rank(3, '2014-Q3', 'IDC', { conflict: 'x' }),
    rank(5, '2014-Q4', 'IDC', { conflict: 'x' }),
    rank(6, '2014', 'TrendForce', { conflict: 'x' }),
    rank(5, '2015', 'IDC'),
  ];

  test('the longest period is read, the others stand beside it, the nearest first', () => {
    expect(read(early2015, 'market-rank', '2015-02-13')).toMatchObject({
      held: { value: 6, differing: [5, 3] },
    });
  });

  test('what came after the page does not differ from what held then', () => {
    const facts = [
      users(100, '2015-02-13', { conflict: 'x' }),
      users(120, '2015-08-19', { conflict: 'x', basis: 'registered' }),
    ];
    expect(read(facts, 'users', '2015-02-13').held).toEqual({ value: 100, differing: [] });
  });

  test('a later figure of one line follows the earlier; a disputed one contradicts it', () => {
    const following = [
      active(594, '2023-03', { conflict: 'x' }),
      active(600, '2023-05-21', { conflict: 'x' }),
    ];
    expect(read(following, 'users', null).latest).toEqual({ value: 600, differing: [] });
    const disputed = [
      active(300, '2019-10-28', { conflict: 'x' }),
      active(400, '2019-10', { conflict: 'x', status: 'disputed' }),
    ];
    expect(read(disputed, 'users', null).latest).toEqual({ value: 300, differing: [400] });
  });

  test('what contradicts differs though nobody disputes it and it came a month later', () => {
    const facts = [
      makeFact('firm.valuation.2014-12', 45, '2014-12', { unit: 'USD', conflict: 'x' }),
      makeFact('firm.valuation.2015-02', 46, '2015-02', { unit: 'USD', conflict: 'x' }),
    ];
    expect(read(facts, 'valuation', '2015-02-13', 'contradiction').held).toEqual({
      value: 46,
      differing: [45],
    });
    expect(read(facts, 'valuation', '2015-01', 'contradiction').held).toEqual({ value: 45, differing: [] });
    expect(read(facts, 'valuation', '2015-02-13', 'other-count').held?.differing).toEqual([]);
  });

  test.each(['rounding', 'compatible'] as const)('%s is no difference', (kind) => {
    const facts = [rank(1, '2015', 'Xiaomi', { conflict: 'x' }), rank(2, '2015', 'IDC', { conflict: 'x' })];
    expect(read(facts, 'market-rank', null, kind).latest?.differing).toEqual([]);
    expect(read(facts, 'market-rank', null, 'contradiction').latest?.differing).toHaveLength(1);
  });

  test('amounts of two years do not contradict each other', () => {
    const facts = [
      revenue(31, '2013', 'incl-tax', { conflict: 'x' }),
      revenue(66, '2015', 'ifrs', { conflict: 'x' }),
    ];
    expect(read(facts, 'revenue', null).latest).toEqual({ value: 66, differing: [] });
  });
});

describe('which of several series', () => {
  test('a year rather than its last quarter, as long as it is not a year behind', () => {
    const facts = [revenue(366, '2024', 'ifrs'), revenue(113, '2025-Q3', 'ifrs')];
    expect(read(facts, 'revenue', null).latest?.value).toBe(366);
    expect(
      read([revenue(23, '2018', 'ifrs'), revenue(9, '2025-Q1', 'ifrs')], 'revenue', null).latest?.value,
    ).toBe(9);
  });

  test('the whole rather than a part, the stated rather than the disputed', () => {
    const facts = [active(700, '2024-12'), active(173, '2025-03', { region: 'mainland-china' })];
    expect(read(facts, 'users', null).latest?.value).toBe(700);
    const units = [revenue(168, '2024', 'ifrs'), revenue(170, '2025', 'unstated', { status: 'disputed' })];
    expect(read(units, 'revenue', null).latest?.value).toBe(168);
  });

  test('the better sourced of two of one day', () => {
    const facts = [rank(4, '2014', 'Gartner', { confidence: 'low' }), rank(6, '2014', 'TrendForce')];
    expect(read(facts, 'market-rank', null).latest?.value).toBe(6);
  });
});
