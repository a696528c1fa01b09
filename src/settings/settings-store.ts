import browser from 'webextension-polyfill';
import { recordChange } from './choices';
import { parseSettings, type Settings } from './settings';
import { concernsSettings, readStored, type StoredSettings, writeChoices } from './stored-settings';

/** A pure change of whole settings. */
export type SettingsChange = (settings: Settings) => Settings;

/** The settings of this machine, whole whatever is stored. Rejects only where the browser gives no storage at all. */
export async function readSettings(): Promise<Settings> {
  return (await readStored()).settings;
}

/**
 * Stores what a change makes of the present settings and answers with the new ones. Changes of all extension pages
 * wait for each other. Rejects when the browser refuses to store; then what was stored still is. Not for content
 * scripts: their lock would be the page's.
 */
export async function changeSettings(change: SettingsChange): Promise<Settings> {
  return lockSettings(async (stored) => {
    const { settings, choices } = stored;
    const next = { ...parseSettings(change(settings)), policy: settings.policy };
    await writeChoices(stored, recordChange(choices, settings, next, Date.now()));
    return next;
  });
}

/** Runs a task with the stored settings while no other page of the extension changes them. */
export async function lockSettings<T>(task: (stored: StoredSettings) => Promise<T>): Promise<T> {
  return navigator.locks.request('gloss-settings', async () => task(await readStored()));
}

const watchers = new Set<(settings: Settings) => void>();
let isReading = false;
let isStale = false;

/** Calls back with the new settings after every change, wherever it was made, until the answer is called. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  // One listener and one reading serve all who watch in this context.
  if (watchers.size === 0) browser.storage.onChanged.addListener(tellWatchers);
  watchers.add(callback);
  return () => {
    watchers.delete(callback);
    if (watchers.size === 0) browser.storage.onChanged.removeListener(tellWatchers);
  };
}

/** Reads once more if something changed while reading, however often it did. */
async function tellWatchers(changes: Record<string, unknown>, area: string): Promise<void> {
  if (!concernsSettings(changes, area)) return;
  isStale = true;
  if (isReading) return;
  isReading = true;
  try {
    while (isStale) {
      isStale = false;
      const settings = await readSettings();
      for (const watcher of watchers) watcher(settings);
    }
  } finally {
    isReading = false;
  }
}
