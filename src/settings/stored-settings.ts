/** The choices of this machine as they are stored: reading, writing, setting aside. The truth is `storage.local`. */
import browser from 'webextension-polyfill';
import { type Choices, settingsFrom } from './choices';
import { FORMAT_ITEM, POLICY_ITEM, PREFIX, RESCUE_ITEM } from './item-keys';
import { type Items, readLocalItems, writeLocalItems } from './local-items';
import { changedChoices, mergeSettings } from './merge-settings';
import { FORMAT, migrateItems, retiredItems } from './migrations/migrate-items';
import { pageItem } from './page-view';
import { parsePolicy } from './policy';
import { addToRescue } from './rescue';
import type { Settings } from './settings';

export interface StoredSettings {
  settings: Settings;
  choices: Choices;
  /** Stored values that are no choices. They stay where they are until something has to be written there. */
  unreadable: Items;
  /** Whether a newer version of Gloss has written here. */
  isNewer: boolean;
  items: Items;
}

/** Everything stored about settings. Rejects only where the browser gives no storage at all. */
export async function readStored(): Promise<StoredSettings> {
  const stored = await browser.storage.local.get(null);
  const { items, found } = migrateItems(stored);
  const { choices, unreadable } = readLocalItems(items);
  const settings = { ...settingsFrom(choices), policy: parsePolicy(items[POLICY_ITEM]) };
  return { settings, choices, unreadable, isNewer: found > FORMAT, items: stored };
}

/**
 * Stores choices beside those that are there, in one call, and only what differs; brings an older format along.
 * Each choice is whole in itself, so a write that breaks off leaves some of the new and all of the others.
 * An unreadable value that stands in the way is copied into the rescue item before. Rejects when the browser refuses.
 */
export async function writeChoices(stored: StoredSettings, more: Choices): Promise<void> {
  const all = mergeSettings(stored.choices, more);
  const isOld = !stored.isNewer && stored.items[FORMAT_ITEM] !== FORMAT;
  const changed = isOld ? all : changedChoices(stored.choices, all);
  if (changed.size === 0) return;
  const settings = { ...settingsFrom(all), policy: stored.settings.policy };
  const items = { ...writeLocalItems(changed, all), ...pageItem(settings) };
  // What migrates leaves its old place, so then nothing unreadable may stay behind.
  await setAside(stored, isOld ? Object.keys(stored.unreadable) : Object.keys(items));
  await browser.storage.local.set(isOld ? { ...items, [FORMAT_ITEM]: FORMAT } : items);
  if (isOld) await browser.storage.local.remove(retiredItems(stored.items));
}

async function setAside({ items, unreadable }: StoredSettings, keys: readonly string[]): Promise<void> {
  const endangered = Object.entries(unreadable).filter(([key]) => keys.includes(key));
  if (endangered.length > 0) await rescueItems(items[RESCUE_ITEM], Object.fromEntries(endangered));
}

/** Copies values that could not be read to where nothing writes over them. */
export async function rescueItems(rescued: unknown, found: Items): Promise<void> {
  await browser.storage.local.set({ [RESCUE_ITEM]: addToRescue(rescued, found, Date.now()) });
}

/** Whether a change of the local area concerns settings. */
export function concernsSettings(changes: Readonly<Record<string, unknown>>, area: string): boolean {
  return area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX));
}
