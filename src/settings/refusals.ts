import type { EntityId } from '@/facts/pack-schema';
import { isRecord } from './is-record';

/** The host of a refusal that holds on every site. */
export const ANYWHERE = '*';

/** The reader's "not this": on this host these words do not mean this entity. */
export interface Refusal {
  /** A host as in `SiteRule`, or `ANYWHERE`. */
  host: string;
  entity: EntityId;
  /** As they stand on the page. */
  words: string;
}

/** The readable refusals of a stored list, each once, in their order. */
export function parseRefusals(value: unknown): Refusal[] {
  if (!Array.isArray(value)) return [];
  const known = new Map<string, Refusal>();
  for (const item of value) {
    if (isRefusal(item))
      known.set(refusalKey(item), { host: item.host, entity: item.entity, words: item.words });
  }
  return [...known.values()];
}

/** One string per refusal; `host`, `entity` and `words` cannot run into each other, as no host or id has a space. */
export function refusalKey({ host, entity, words }: Refusal): string {
  return `${host} ${entity} ${words}`;
}

function isRefusal(value: unknown): value is Refusal {
  if (!isRecord(value)) return false;
  const { host, entity, words } = value;
  return isToken(host) && isToken(entity) && typeof words === 'string' && words !== '';
}

function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^\S+$/.test(value);
}
