import { expect, test } from 'vitest';
import { findProperty, groupOf, isPropertyId, PROPERTIES } from '@/facts/properties';
import { BASES, MARKETS, REGIONS, SCOPES } from '@/facts/qualifiers';
import { RELATIONS } from '@/facts/relations';
import { UNITS } from '@/facts/units';
import { LANGUAGES } from '@/language/language';

const rows = Object.entries(PROPERTIES);

test('no two properties have the same label in a language', () => {
  for (const language of LANGUAGES) {
    const labels = rows.map(([, { label }]) => label[language]);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  }
});

test('quantities have known units, and nothing else has any', () => {
  for (const [id, { type, units }] of rows) {
    expect([id, units === undefined], id).toEqual([id, type !== 'quantity']);
    expect((units ?? []).filter((unit) => !UNITS[unit])).toEqual([]);
  }
});

test('every basis of a property is in the list of bases', () => {
  expect(rows.flatMap(([, { bases }]) => bases ?? []).filter((basis) => !BASES[basis])).toEqual([]);
});

test('every Chinese label is Chinese, but for symbols and product names', () => {
  const scopes = Object.values(SCOPES)
    .filter(({ kind }) => kind === 'part' || kind === 'whole')
    .map(({ label }) => label);
  const labels = [BASES, MARKETS, REGIONS, RELATIONS].flatMap((list) => Object.values(list));
  const chinese = [...rows.map(([, { label }]) => label), ...labels, ...scopes].map(({ zh }) => zh);
  expect(chinese.filter((label) => !/\p{Script=Han}/u.test(label))).toEqual([]);
});

test('a property belongs to one part of the fact page', () => {
  expect(groupOf(PROPERTIES['units-shipped'])).toBe('series');
  expect(groupOf(PROPERTIES.price)).toBe('attributes');
  expect(groupOf(PROPERTIES['release-date'])).toBe('events');
});

test('what is not in the list is no property, names of object methods included', () => {
  expect(isPropertyId('users')).toBe(true);
  expect(findProperty('turnover')).toBeUndefined();
  expect(findProperty('toString')).toBeUndefined();
});
