import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Claim } from '@/claims/claim';
import { compareWithRecord } from '@/claims/record/compare-with-record';
import { compileFacts } from '../../../scripts/build/compile-facts';

const index = compileFacts(fileURLToPath(new URL('../../../src/facts/packs/xiaomi', import.meta.url)));
const base = { entity: 'xiaomi', start: 0, end: 1 } as const;
const units = { ...base, property: 'units-shipped', unit: 'units' } as const;
const users = { ...base, entity: 'miui', property: 'users', unit: 'people' } as const;
const price = { ...base, entity: 'mi-band', property: 'price', unit: 'CNY' } as const;
const rank = { ...base, property: 'market-rank', unit: 'rank' } as const;

const verdict = (claim: Claim, pageDate: string | null) => compareWithRecord(claim, index, pageDate).verdict;

describe('compareWithRecord', () => {
  it.each<[string, Claim, string | null, string]>([
    ['rounded to the million', { ...units, value: 61_000_000, period: '2014' }, '2015-02-01', 'agrees'],
    ['wrong', { ...units, value: 80_000_000, period: '2014' }, '2015-02-01', 'differs'],
    [
      'by a named counter',
      { ...units, value: 61_000_000, period: '2014', by: 'IDC' },
      '2015-02-01',
      'differs',
    ],
    [
      'of a quarter without record',
      { ...units, value: 61_000_000, period: '2014-Q4' },
      '2015-02-01',
      'not-in-index',
    ],
    ['a year is not its quarters', { ...units, value: 41_800_000, period: '2025' }, '2026-02-01', 'differs'],
    ['over', { ...users, value: 100_000_000, mod: 'over' }, '2015-02-13', 'agrees'],
    ['over, too far below', { ...users, value: 70_000_000, mod: 'over' }, '2015-02-13', 'differs'],
    ['a range', { ...units, value: 60_000_000, to: 62_000_000, period: '2014' }, null, 'agrees'],
    ['undated without period', { ...users, value: 100_000_000 }, null, 'not-in-index'],
    ['stale', { ...price, value: 79 }, '2017-03-14', 'not-in-index'],
    ['said of the launch', { ...price, value: 79, period: 'launch' }, '2017-03-14', 'agrees'],
    ['in another currency', { ...price, unit: 'EUR', value: 79 }, '2014-08-01', 'not-in-index'],
    ['of a generation', { ...price, exact: 'mi-band-2', value: 79 }, '2016-06-20', 'differs'],
    ['of one of several counters', { ...rank, value: 3 }, '2015-02-13', 'agrees'],
    ['of nobody', { ...rank, value: 2 }, '2015-04-01', 'differs'],
    [
      'of a market',
      { ...rank, value: 1, scope: { region: 'china' }, period: '2014' },
      '2015-02-23',
      'agrees',
    ],
    [
      'of a market without record',
      { ...rank, value: 1, scope: { region: 'spain' } },
      '2020-02-23',
      'not-in-index',
    ],
    [
      'of wearables',
      { ...rank, value: 2, scope: { segment: 'wearables' }, period: '2015' },
      '2016-02-24',
      'agrees',
    ],
  ])('judges a figure %s', (_, claim, pageDate, expected) => {
    expect(verdict(claim, pageDate)).toBe(expected);
  });

  it('compares announced words with announced dates and sales with sales', () => {
    const date = { ...base, entity: 'hyperos', property: 'release-date', unit: 'date' } as const;
    expect(verdict({ ...date, value: '2023-10-17', basis: 'announced' }, null)).toBe('agrees');
    expect(verdict({ ...date, value: '2023-10-17', basis: 'sale' }, null)).toBe('differs');
    expect(verdict({ ...date, value: '2023-10' }, null)).toBe('agrees');
  });

  it('joins the monthly users of MIUI and HyperOS', () => {
    const monthly = {
      ...base,
      property: 'monthly-active-users',
      unit: 'people',
      value: 741_700_000,
    } as const;
    for (const entity of ['miui', 'hyperos', 'xiaomi']) {
      expect(verdict({ ...monthly, entity }, '2025-11-20')).toBe('agrees');
    }
  });

  it('lets a record without variant confirm a variant but not contradict it', () => {
    const note = { ...base, entity: 'mi-note', exact: 'mi-note-2', property: 'price', unit: 'CNY' } as const;
    expect(verdict({ ...note, value: 2799, scope: { variant: '64-gb' } }, '2016-10-27')).toBe('agrees');
    expect(verdict({ ...note, value: 3499, scope: { variant: '128-gb' } }, '2016-10-27')).toBe(
      'not-in-index',
    );
  });

  it('names the records that it compared, the best fit first', () => {
    const { records } = compareWithRecord(
      { ...units, value: 57_700_000, period: '2014' },
      index,
      '2015-02-01',
    );
    expect(records).toEqual(['xiaomi.units-shipped.2014-2', 'xiaomi.units-shipped.2014']);
  });
});
