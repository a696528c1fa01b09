import type { EntityId } from '@/facts/pack-schema';

/**
 * Entities that are reached by search and by links but marked only on request: their names are also
 * ordinary words or other people's names, and the corpus the detector is measured on does not label them.
 */
export const UNMARKED_BY_DEFAULT: readonly EntityId[] = ['bin-lin', 'poco', 'xiaomi-india', 'xiaomi-us-shop'];

/** Whether mentions of an entity are marked, given what the reader switched on or off. */
export function isMarked(entities: Readonly<Record<EntityId, boolean>>, entity: EntityId): boolean {
  return entities[entity] ?? !UNMARKED_BY_DEFAULT.includes(entity);
}
