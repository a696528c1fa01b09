import { expect, test } from 'vitest';
import { loadFacts } from '@/facts/load-facts';

test('the bundled pack arrives whole through the virtual module', () => {
  const index = loadFacts();
  const facts = Object.values(index.entities).flatMap((entity) => entity.facts);
  expect(Object.keys(index.entities)).toHaveLength(34);
  expect(facts).toHaveLength(461);
  expect(Object.keys(index.conflicts)).toHaveLength(39);
  expect(loadFacts()).toBe(index);
});
