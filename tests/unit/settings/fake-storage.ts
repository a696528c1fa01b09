import { vi } from 'vitest';

type Items = Record<string, unknown>;
type Listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => void;

/** A storage area in memory that can break off in the middle of a write, or refuse when full, as browsers do. */
export class FakeArea {
  items: Items = {};
  writes: string[][] = [];
  /** How many more items may be written before the area fails; the item that fails is not written. */
  writesLeft = Number.POSITIVE_INFINITY;
  maxBytes = Number.POSITIVE_INFINITY;
  maxItemBytes = Number.POSITIVE_INFINITY;

  constructor(
    private readonly name: string,
    private readonly listeners: Set<Listener>,
  ) {}

  async get(keys: null | string | string[]): Promise<Items> {
    const wanted = keys === null ? Object.keys(this.items) : [keys].flat();
    const found = wanted.filter((key) => Object.hasOwn(this.items, key));
    return structuredClone(Object.fromEntries(found.map((key) => [key, this.items[key]])));
  }

  async set(items: Items): Promise<void> {
    const next = { ...this.items, ...items };
    const sizes = Object.entries(next).map(([key, item]) => bytesOf(key) + bytesOf(JSON.stringify(item)));
    if (sizes.some((size) => size > this.maxItemBytes)) throw new Error('QUOTA_BYTES_PER_ITEM');
    if (sizes.reduce((sum, size) => sum + size, 0) > this.maxBytes) throw new Error('QUOTA_BYTES');
    this.writes.push(Object.keys(items));
    const changes: Parameters<Listener>[0] = {};
    for (const [key, item] of Object.entries(items)) {
      if (this.writesLeft-- <= 0) throw new Error('the disk went away');
      changes[key] = { oldValue: this.items[key], newValue: item };
      this.items[key] = structuredClone(item);
    }
    this.tell(changes);
  }

  async remove(keys: string | string[]): Promise<void> {
    const changes: Parameters<Listener>[0] = {};
    for (const key of [keys].flat()) {
      if (!Object.hasOwn(this.items, key)) continue;
      changes[key] = { oldValue: this.items[key] };
      delete this.items[key];
    }
    this.tell(changes);
  }

  private tell(changes: Parameters<Listener>[0]): void {
    if (Object.keys(changes).length === 0) return;
    for (const listener of this.listeners) listener(changes, this.name);
  }
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** A browser with nothing but storage, in the place of `wxt/browser`. */
export function fakeBrowser() {
  const listeners = new Set<Listener>();
  const storage = {
    local: new FakeArea('local', listeners),
    sync: new FakeArea('sync', listeners),
    managed: new FakeArea('managed', listeners),
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
  return { storage };
}

/** Lets everything that waits on storage go on. */
export async function settle(): Promise<void> {
  await vi.waitFor(() => new Promise((resolve) => setImmediate(resolve)));
}
