/** Lines of figures that run through several entities, as one of them sees them. */
import type { EntityId, FactIndex, SharedSeries } from './pack-schema';

/**
 * The lines that an entity shares, each with the entities whose facts are in it for this one: all of them, or, where
 * the line only goes onward, the entity and those after it.
 */
export function sharedSeriesOf({ sharedSeries }: FactIndex, entity: EntityId): SharedSeries[] {
  return sharedSeries.flatMap((shared) => {
    const place = shared.entities.indexOf(entity);
    if (place < 0) return [];
    const entities = shared.onward ? shared.entities.slice(place) : shared.entities;
    return entities.length > 1 ? [{ ...shared, entities }] : [];
  });
}
