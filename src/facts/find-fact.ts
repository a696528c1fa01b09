/** Facts found by their id, and those that a conflict links to one. */
import type { Fact, FactId, FactIndex } from './pack-schema';

/** The other facts of the fact's conflict, in the order of the pack. */
export function linkedFacts(index: FactIndex, fact: Fact): Fact[] {
  const ids = fact.conflict ? (index.conflicts[fact.conflict]?.facts ?? []) : [];
  return ids.filter((id) => id !== fact.id).flatMap((id) => findFact(index, id) ?? []);
}

/** The fact of an id, which begins with its entity; undefined if there is none. */
export function findFact(index: FactIndex, id: FactId): Fact | undefined {
  return index.entities[id.slice(0, id.indexOf('.'))]?.facts.find((fact) => fact.id === id);
}
