import { expect, test } from 'vitest';
import { compileFacts } from '../../../scripts/build/compile-facts';
import { errorOf, SMALL_PACK } from './small-pack';

const ACME = 'entities/acme.yaml';

test('a sound pack becomes an index, relations in words', () => {
  const index = compileFacts(SMALL_PACK);
  expect(Object.keys(index.entities)).toEqual(['acme', 'roadrunner']);
  expect(index.indexDate).toBe('2020-01-01');
  expect(index.entities.acme?.facts.map(({ value }) => value)).toEqual([
    '2010-04-06',
    '2010-06-06',
    1e6,
    2e6,
  ]);
  expect(index.entities.acme?.related).toEqual([
    { entity: 'roadrunner', as: { en: 'product', de: 'Produkt', zh: '产品' } },
  ]);
});

test('a value of the wrong type is named with file, line, path and reason', () => {
  const { problems, message } = errorOf({ file: ACME, from: 'value: 1000000', to: 'value: a million' });
  expect(problems).toEqual([
    { file: ACME, line: 46, path: 'facts.2.value', reason: 'is no number, as revenue must be' },
    { file: ACME, line: 47, path: 'facts.2.unit', reason: 'is a unit where no number is: USD' },
  ]);
  expect(message).toContain('entities/acme.yaml:46: facts.2.value: is no number, as revenue must be');
});

test('an unknown property is named', () => {
  const { problems } = errorOf({ file: ACME, from: 'property: revenue', to: 'property: turnover' });
  expect(problems).toContainEqual({
    file: ACME,
    line: 45,
    path: 'facts.2.property',
    reason: 'is not in the list of properties: turnover',
  });
});

test('a fact id that is there twice is named', () => {
  const { problems } = errorOf({ file: ACME, from: 'id: acme.revenue.2015', to: 'id: acme.revenue.2014' });
  expect(problems).toContainEqual({
    file: ACME,
    line: 59,
    path: 'facts.3.id',
    reason: 'is there twice: acme.revenue.2014',
  });
});

test('a source without address is named', () => {
  const { problems } = errorOf({
    file: 'sources.yaml',
    from: 'url: https://gazette.example/anvils',
    to: 'url: null',
  });
  expect(problems).toEqual([{ file: 'sources.yaml', line: 4, path: 'gazette.url', reason: 'is missing' }]);
});

test('a date that is none is named', () => {
  const { problems } = errorOf({ file: ACME, from: 'asOf: 2010-06-06', to: 'asOf: 2010-02-30' });
  expect(problems).toContainEqual({
    file: ACME,
    line: 32,
    path: 'facts.1.asOf',
    reason: 'is no date: 2010-02-30',
  });
});

test('a name that an entity of another family has too is named', () => {
  const { problems } = errorOf({
    file: 'entities/roadrunner.yaml',
    from: 'en: [Roadrunner]',
    to: 'en: [Roadrunner, ACME  inc.]',
  });
  expect(problems).toEqual([
    {
      file: 'entities/roadrunner.yaml',
      line: 6,
      path: 'aliases.en.1',
      reason: 'is a name of acme, too: acme inc.',
    },
  ]);
});

test('a field that the schema does not know is named', () => {
  const { problems } = errorOf({
    file: ACME,
    from: 'source: gazette',
    to: 'source: herald\n    colour: red',
  });
  expect(problems).toContainEqual({
    file: ACME,
    line: 36,
    path: 'facts.1.colour',
    reason: 'is no field here: "colour"',
  });
});

test('YAML that cannot be read is named with its line', () => {
  const { problems } = errorOf({ file: ACME, from: 'kind: company', to: 'kind: company\nkind: brand' });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: ACME, line: 3 });
  expect(problems[0]?.reason).toContain('is no YAML');
});
