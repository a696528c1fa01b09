import { expect, test } from 'vitest';
import { fromColumns, toColumns } from '@/facts/index-columns';
import type { FactIndex } from '@/facts/pack-schema';
import { compileFacts } from '../../../scripts/build/compile-facts';
import { makeFact, makeIndex } from './make-facts';
import { SMALL_PACK } from './small-pack';

const BUNDLED_PACK = 'src/facts/packs/xiaomi';

/** The index with the places of its sources for their ids. */
function withPlaces(index: FactIndex): FactIndex {
  const ids = Object.keys(index.sources);
  const placeOf = (id: string) => String(ids.indexOf(id));
  const entities = Object.entries(index.entities).map(([id, entity]) => {
    const facts = entity.facts.map((fact) => ({
      ...fact,
      source: placeOf(fact.source),
      ...(fact.alsoReportedBy && { alsoReportedBy: fact.alsoReportedBy.map(placeOf) }),
    }));
    return [id, { ...entity, facts }];
  });
  const sources = ids.map((id) => [placeOf(id), index.sources[id]]);
  return { ...index, entities: Object.fromEntries(entities), sources: Object.fromEntries(sources) };
}

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test.each([SMALL_PACK, BUNDLED_PACK])('the index of %s comes back as it was', (folder) => {
  const index = compileFacts(folder);
  expect(fromColumns(throughJson(toColumns(index)))).toStrictEqual(throughJson(withPlaces(index)));
});

test('what is zero, null or absent stays so', () => {
  const facts = [
    makeFact('firm.users.2014', 0, '2014'),
    makeFact('firm.users.2015', 5, '2015', { rank: 1, alsoReportedBy: [] }),
    makeFact('firm.name.2015', { en: 'a', de: 'b', zh: 'c' }, '2015', { rank: 1 }),
  ];
  const paper = { title: 'A story', publisher: 'The Paper', url: null, type: 'news' as const };
  const index = makeIndex(facts, { sources: { paper } });
  const back = fromColumns(throughJson(toColumns(index)));
  expect(back).toStrictEqual(throughJson(withPlaces(index)));
  expect(back.entities.firm?.facts[0]).not.toHaveProperty('rank');
});

test('each language stands by itself', () => {
  const { texts, tables } = toColumns(compileFacts(SMALL_PACK));
  expect(texts.en.length).toBeGreaterThan(5);
  expect(texts.de).toHaveLength(texts.en.length);
  expect(texts.zh).toHaveLength(texts.en.length);
  expect(new Set(tables.facts.statement)).toEqual(new Set(['']));
});
