import browser from 'webextension-polyfill';
import { type Choices, LOCAL_NAMES } from './choices';
import { RESCUE_ITEM, SYNC_ITEM } from './item-keys';
import { writeLocalItems } from './local-items';
import { mergeSettings } from './merge-settings';
import { withoutOldRemovals, withoutOldSharedRemovals } from './old-removals';
import { lockSettings } from './settings-store';
import { rescueItems, type StoredSettings, writeChoices } from './stored-settings';
import { changedPieces, type ReadPieces, readPieces, stalePieces, writePieces } from './sync-pieces';
import type { SyncStatus } from './sync-status';

/**
 * Brings this machine and the browser's sync to the same choices: reads what others wrote, merges, stores it here,
 * writes the pieces that differ. Nothing is emptied first. A full or absent area leaves everything on this
 * machine and is put down in the status; only a failing `storage.local` rejects.
 */
export async function shareSettings(): Promise<SyncStatus> {
  return lockSettings(async (stored) => {
    const status = await exchange(stored).catch(
      (error: unknown): SyncStatus => ({ state: 'failed', leftOut: 0, reason: String(error) }),
    );
    if (JSON.stringify(stored.items[SYNC_ITEM]) !== JSON.stringify(status)) {
      await browser.storage.local.set({ [SYNC_ITEM]: status });
    }
    return status;
  });
}

async function exchange(stored: StoredSettings): Promise<SyncStatus> {
  const now = Date.now();
  const items = await browser.storage.sync.get(null);
  const read = readPieces(items);
  const theirs = shareable(read.choices);
  await writeChoices(stored, withoutOldRemovals(theirs, now));
  await forgetOldRemovals(stored.choices, now);
  if (read.isNewer) return { state: 'newer', leftOut: 0, reason: '' };

  const mine = withoutOldRemovals(shareable(stored.choices), now);
  const { pieces, leftOut } = writePieces(mergeSettings(mine, withoutOldSharedRemovals(theirs, now)));
  const changed = changedPieces(items, pieces);
  const stale = stalePieces(items, pieces);
  await rescueOverwritten(stored, read, [...Object.keys(changed), ...stale]);
  if (Object.keys(changed).length > 0) await browser.storage.sync.set(changed);
  if (stale.length > 0) await browser.storage.sync.remove(stale);
  return { state: leftOut > 0 ? 'partly' : 'shared', leftOut, reason: '' };
}

async function rescueOverwritten(
  stored: StoredSettings,
  { unreadable }: ReadPieces,
  keys: readonly string[],
) {
  const lost = Object.entries(unreadable).filter(([name]) =>
    keys.some((key) => `${name}/`.startsWith(`${key}/`)),
  );
  if (lost.length > 0) await rescueItems(stored.items[RESCUE_ITEM], Object.fromEntries(lost));
}

async function forgetOldRemovals(choices: Choices, now: number): Promise<void> {
  const kept = withoutOldRemovals(choices, now);
  const old = new Map([...choices].filter(([name]) => !kept.has(name)));
  if (old.size > 0) await browser.storage.local.set(writeLocalItems(old, kept));
}

function shareable(choices: Choices): Choices {
  return new Map([...choices].filter(([name]) => !LOCAL_NAMES.includes(name)));
}
