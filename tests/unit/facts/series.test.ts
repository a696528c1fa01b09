import { expect, test } from 'vitest';
import { propertiesReadWith, seriesOf, seriesReadTogether } from '@/facts/series';
import { makeFact, makeIndex } from './make-facts';

const phones = { unit: 'phones' };
const ids = (facts: readonly { id: string }[]) => facts.map(({ id }) => id);

test('a series is in order of time, whatever the order of the pack', () => {
  const index = makeIndex([
    makeFact('firm.units-shipped.2015', 3, '2015', phones),
    makeFact('firm.units-shipped.2013', 1, '2013', phones),
    makeFact('firm.units-shipped.2014', 2, '2014', phones),
  ]);
  const [series, ...others] = seriesOf(index, 'firm', 'units-shipped');
  expect(others).toEqual([]);
  expect(ids(series?.facts ?? [])).toEqual([
    'firm.units-shipped.2013',
    'firm.units-shipped.2014',
    'firm.units-shipped.2015',
  ]);
});

test.each([
  ['basis', { basis: 'ifrs' }, 'revenue', 'CNY'],
  ['unit', { unit: 'USD' }, 'revenue', 'CNY'],
  ['counter', { measuredBy: 'IDC' }, 'units-shipped', 'phones'],
  ['region', { region: 'china' }, 'units-shipped', 'phones'],
  ['market', { market: 'wearables' }, 'market-share', 'percent'],
  ['scope', { scope: 'redmi-note-7' }, 'units-shipped', 'phones'],
])('another %s is another series', (_, other, property, unit) => {
  const index = makeIndex([
    makeFact(`firm.${property}.2014`, 1, '2014', { unit }),
    makeFact(`firm.${property}.2015`, 2, '2015', { unit }),
    makeFact(`firm.${property}.2016`, 3, '2016', { unit, ...other }),
  ]);
  expect(seriesOf(index, 'firm', property).map(({ facts }) => facts.length)).toEqual([2, 1]);
});

test('figures of a period are parted by its length, what holds at a moment is not', () => {
  const shipped = makeIndex([
    makeFact('firm.units-shipped.2014', 1, '2014', phones),
    makeFact('firm.units-shipped.2014-q3', 2, '2014-Q3', phones),
    makeFact('firm.units-shipped.2013-h1', 3, '2013-H1', phones),
  ]);
  expect(seriesOf(shipped, 'firm', 'units-shipped').map(({ length }) => length)).toEqual([
    'half',
    'quarter',
    'year',
  ]);
  const users = makeIndex([
    makeFact('firm.users.2014', 1, '2014', { unit: 'people' }),
    makeFact('firm.users.2015-02-13', 2, '2015-02-13', { unit: 'people' }),
  ]);
  expect(seriesOf(users, 'firm', 'users')).toMatchObject([{ facts: { length: 2 } }]);
});

test('the maker’s own count is one, said or unsaid', () => {
  const index = makeIndex([
    makeFact('firm.units-shipped.2014', 1, '2014', { ...phones, measuredBy: 'Xiaomi' }),
    makeFact('firm.units-shipped.2015', 2, '2015', phones),
  ]);
  expect(seriesOf(index, 'firm', 'units-shipped')).toHaveLength(1);
});

test('a line goes on under another name where the pack says so', () => {
  const people = { unit: 'people', basis: 'monthly-active' };
  const facts = [
    makeFact('old.monthly-active-users.2015-08-19', 1, '2015-08-19', people),
    makeFact('new.monthly-active-users.2024-12', 2, '2024-12', { ...people, scope: 'miui-and-hyperos' }),
  ];
  const sharedSeries = [{ property: 'monthly-active-users', entities: ['old', 'new'] }];
  const index = makeIndex(facts, { sharedSeries });
  for (const entity of ['old', 'new']) {
    const [series] = seriesOf(index, entity, 'monthly-active-users');
    expect(ids(series?.facts ?? [])).toEqual(ids(facts));
  }
  expect(seriesOf(makeIndex(facts), 'old', 'monthly-active-users')[0]?.facts).toHaveLength(1);
});

test('a line that only goes onward leaves its successor without the past', () => {
  const facts = [
    makeFact('old.version.2015-02', 'Old 6', '2015-02'),
    makeFact('new.version.2025-11-04', 'New 3', '2025-11-04'),
  ];
  const sharedSeries = [{ property: 'version', entities: ['old', 'new'], onward: true as const }];
  const index = makeIndex(facts, { sharedSeries });
  expect(seriesOf(index, 'old', 'version').flatMap((series) => ids(series.facts))).toEqual(ids(facts));
  expect(seriesOf(index, 'new', 'version').flatMap((series) => ids(series.facts))).toEqual([
    'new.version.2025-11-04',
  ]);
});

test('users and monthly users are read together, as two series', () => {
  const index = makeIndex([
    makeFact('firm.users.2015-02-13', 1, '2015-02-13', { unit: 'people', basis: 'announced' }),
    makeFact('firm.monthly-active-users.2015-08-19', 1, '2015-08-19', {
      unit: 'people',
      basis: 'monthly-active',
    }),
  ]);
  expect(seriesReadTogether(index, 'firm', 'users').map(({ basis }) => basis)).toEqual([
    'announced',
    'monthly-active',
  ]);
  expect(propertiesReadWith('revenue')).toEqual(['revenue']);
});

test('unknown entities and properties have no series', () => {
  const index = makeIndex([makeFact('firm.users.2015', 1, '2015', { unit: 'people' })]);
  expect(seriesOf(index, 'nobody', 'users')).toEqual([]);
  expect(seriesOf(index, 'firm', 'nothing')).toEqual([]);
});
