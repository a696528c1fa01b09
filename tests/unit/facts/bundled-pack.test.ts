import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { chooseThenNow } from '@/facts/choose-reading';
import { doSourcesDiffer } from '@/facts/conflict-kinds';
import { otherNameOf } from '@/facts/other-name';
import type { Fact, FactIndex } from '@/facts/pack-schema';
import { seriesOf, seriesReadTogether } from '@/facts/series';
import type { LocalText } from '@/language/language';
import { compileFacts } from '../../../scripts/build/compile-facts';

const index: FactIndex = compileFacts(
  fileURLToPath(new URL('../../../src/facts/packs/xiaomi', import.meta.url)),
);
const entities = Object.values(index.entities);
const facts = entities.flatMap((entity) => entity.facts);

const fact = (id: string): Fact => {
  const found = facts.find((each) => each.id === id);
  if (!found) throw new Error(`No fact ${id}`);
  return found;
};

/** Every text that a reader can meet, by where it stands. */
const texts: [string, LocalText][] = [
  ...entities.flatMap(({ id, description, related }): [string, LocalText][] => [
    [id, description],
    ...(related ?? []).map(({ entity, as }): [string, LocalText] => [`${id} ${entity}`, as]),
  ]),
  ...facts.flatMap(({ id, statement, note }): [string, LocalText][] => [
    [id, statement],
    ...(note ? [[`${id} note`, note] as [string, LocalText]] : []),
  ]),
  ...Object.entries(index.conflicts).flatMap(([id, { title, explanation }]): [string, LocalText][] => [
    [id, title],
    [id, explanation],
  ]),
];

test('the research is taken over whole', () => {
  expect(entities).toHaveLength(34);
  expect(facts).toHaveLength(461);
  expect(Object.keys(index.conflicts)).toHaveLength(39);
  expect(Object.keys(index.sources)).toHaveLength(294);
});

test('generations belong to the family of their line', () => {
  const membersOf = (family: string) => entities.filter((entity) => entity.family === family).length;
  expect(membersOf('mi-note')).toBe(8);
  expect(membersOf('mi-band')).toBe(12);
  expect(new Set(entities.map(({ family }) => family)).size).toBe(16);
});

test('what is counted in two ways is two series', () => {
  expect(fact('miui.users.2015-02-13')).toMatchObject({ property: 'users', basis: 'announced', value: 1e8 });
  expect(fact('miui.users-monthly-active.2015-08-19')).toMatchObject({
    property: 'monthly-active-users',
    basis: 'monthly-active',
    value: 1e8,
  });
  expect(fact('xiaomi.revenue.2014').basis).toBe('incl-tax');
  expect(fact('xiaomi.revenue.2015').basis).toBe('ifrs');
});

test('figures that the source words are numbers with a bound', () => {
  expect(fact('xiaomi.employees.2015-01-04')).toMatchObject({ value: 5000, bound: 'over', unit: 'people' });
  expect(fact('smart-band-8.price.2023-04-18')).toMatchObject({ value: 250, bound: 'about', unit: 'CNY' });
  expect(fact('mi-band.wearable-units-shipped.2015-09-30')).toMatchObject({
    value: 1e7,
    bound: 'over',
    period: '2015-9M',
  });
  expect(fact('mi-note-1.sales-forecast.2015-01')).toMatchObject({ value: 13e6, to: 15e6 });
});

test('a rank in words stays words', () => {
  expect(fact('xiaomi.market-rank.2015-01-23').value).toMatchObject({ en: 'top four', zh: '前四' });
});

test('the source without address is cited only where no other says the same', () => {
  const citing = facts.filter(({ source }) => source === 'first-article');
  expect(citing.every(({ alsoReportedBy }) => alsoReportedBy === undefined)).toBe(true);
  expect(index.sources['first-article']).toMatchObject({
    title: 'German article of February 2015',
    url: null,
  });
});

test('every conflict says how its facts stand to each other', () => {
  const kindOf = (id: string) => index.conflicts[id]?.kind;
  expect(kindOf('valuation-2014')).toBe('contradiction');
  expect(kindOf('rank-early-2015')).toBe('other-count');
  expect(kindOf('units-2015')).toBe('rounding');
  expect(kindOf('miui-600m')).toBe('compatible');
  expect(Object.values(index.conflicts).filter(doSourcesDiffer)).toHaveLength(34);
});

test('valuation of 2015: both figures stand', () => {
  const series = seriesOf(index, 'xiaomi', 'valuation');
  expect(chooseThenNow(index, series, '2015-02-13').held).toMatchObject({
    fact: { value: 46e9 },
    differing: [{ value: 45e9 }],
  });
});

test('the versions of MIUI go on as those of HyperOS, which had none before', () => {
  const valuesOf = (entity: string, date: string) => {
    const { held, latest } = chooseThenNow(index, seriesReadTogether(index, entity, 'version'), date);
    return [held, latest].map((reading) => {
      const value = reading?.fact.value;
      return typeof value === 'object' ? value.en : value;
    });
  };
  expect(valuesOf('miui', '2015-02-13')).toEqual(['MIUI 6', 'HyperOS 3']);
  expect(valuesOf('miui', '2024-02-01')).toEqual(['MIUI 14', 'HyperOS 3']);
  expect(valuesOf('hyperos', '2023-11-15')).toEqual([undefined, 'HyperOS 3']);
});

test.each([
  ['xiaomi', 'en', '小米集团'],
  ['xiaomi', 'zh', 'Xiaomi'],
  ['miui', 'de', '米柚'],
  ['miui', 'zh', '米柚'],
  ['mi-5', 'en', '小米5'],
  ['hugo-barra', 'zh', 'Hugo Barra'],
  ['hugo-barra', 'en', undefined],
  ['cyanogenmod', 'zh', undefined],
] as const)('beside the headword of %s stands in %s %s', (id, language, name) => {
  const entity = index.entities[id];
  expect(entity && otherNameOf(entity, language)?.text).toBe(name);
});

test('German speaks of things, not to the reader', () => {
  const address = /\b(du|dich|dir|dein\w*|euch|euer|eure\w*|Ihnen|Ihre?[mnrs]?)\b|(?<!^|[.;:] )\bSie\b/;
  expect(texts.filter(([, { de }]) => address.test(de)).map(([place]) => place)).toEqual([]);
});

test('nobody says we', () => {
  const we = /\b(we|our|us|wir|unser\w*)\b|我们|咱们/;
  expect(texts.filter(([, text]) => Object.values(text).some((each) => we.test(each)))).toEqual([]);
});

test('Chinese counts large numbers in 万 and 亿', () => {
  // Six digits in a row would be 十万 and more; ids, years and capacities have fewer.
  const long = texts.filter(([, { zh }]) => /\d{7,}|\d,\d{3}/.test(zh)).map(([place]) => place);
  expect(long).toEqual([]);
  expect(fact('xiaomi.units-shipped.2014').statement.zh).toContain('6112万');
  expect(fact('xiaomi.revenue.2014').statement.zh).toContain('743亿');
});

test('sentences end like sentences', () => {
  const open = facts.filter(
    ({ statement: { en, de, zh } }) => !(en.endsWith('.') && de.endsWith('.') && zh.endsWith('。')),
  );
  expect(open.map(({ id }) => id)).toEqual([]);
});
