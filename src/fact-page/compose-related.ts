/** Other entities that a reader may want next. */
import type { Entity, EntityId, FactIndex } from '@/facts/pack-schema';
import type { Language } from '@/language/language';

export interface RelatedEntity {
  id: EntityId;
  name: string;
  /** What it is to this one: "successor". */
  as: string;
}

/** Those that the entity names, and the others of its family, in the order of the pack. */
export function composeRelated(index: FactIndex, entity: Entity, language: Language): RelatedEntity[] {
  return (entity.related ?? []).flatMap(({ entity: id, as }) => {
    const other = index.entities[id];
    return other ? [{ id, name: other.name[language], as: as[language] }] : [];
  });
}
