import { expect, test } from 'vitest';
import { fromColumns, toColumns } from '@/facts/index-columns';
import { compileFacts } from '../../../scripts/build/compile-facts';
import { makeFact, makeIndex } from './make-facts';
import { SMALL_PACK } from './small-pack';

const BUNDLED_PACK = 'src/facts/packs/xiaomi';

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test.each([SMALL_PACK, BUNDLED_PACK])('the index of %s comes back as it was', (folder) => {
  const index = compileFacts(folder);
  expect(fromColumns(throughJson(toColumns(index)))).toStrictEqual(throughJson(index));
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
  expect(back).toStrictEqual(throughJson(index));
  expect(back.entities.firm?.facts[0]).not.toHaveProperty('rank');
});

test('each language stands by itself', () => {
  const { texts, tables } = toColumns(compileFacts(SMALL_PACK));
  expect(texts.en.length).toBeGreaterThan(5);
  expect(texts.de).toHaveLength(texts.en.length);
  expect(texts.zh).toHaveLength(texts.en.length);
  expect(new Set(tables.facts.statement)).toEqual(new Set(['']));
});
