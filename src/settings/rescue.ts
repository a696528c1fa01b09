import { isRecord } from './is-record';
import type { Items } from './local-items';

/** Values that could not be read, as they were found. */
export interface Rescue {
  /** When the last of them was found, milliseconds since 1970. */
  at: number;
  items: Readonly<Record<string, unknown>>;
}

/** The stored rescue, or null where nothing was set aside. */
export function parseRescue(value: unknown): Rescue | null {
  if (!isRecord(value) || !isRecord(value.items) || Object.keys(value.items).length === 0) return null;
  return { at: typeof value.at === 'number' ? value.at : 0, items: value.items };
}

/** The rescue with more found values, each once; an earlier find under the same key stays, the new one gets a number. */
export function addToRescue(stored: unknown, found: Items, now: number): Rescue {
  const items = new Map(Object.entries(parseRescue(stored)?.items ?? {}));
  const known = new Set([...items.values()].map((value) => JSON.stringify(value)));
  for (const [key, value] of Object.entries(found)) {
    const text = JSON.stringify(value);
    if (known.has(text)) continue;
    items.set(freeKey(items, key), value);
    known.add(text);
  }
  return { at: now, items: Object.fromEntries(items) };
}

function freeKey(items: ReadonlyMap<string, unknown>, key: string): string {
  if (!items.has(key)) return key;
  let number = 2;
  while (items.has(`${key} (${number})`)) number++;
  return `${key} (${number})`;
}
