import type { EntityId } from '@/facts/pack-schema';

/** One place in a text that means an entity. Offsets are UTF-16 code units, end exclusive. */
export interface Mention {
  start: number;
  end: number;
  entity: EntityId;
}
