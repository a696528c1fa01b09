import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from './settings';

const KEY = 'settings';

/** A pure change of whole settings. */
export type SettingsChange = (settings: Settings) => Settings;

/** The settings of this machine, whole whatever is stored. Rejects only where the browser gives no storage at all. */
export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Stores what a change makes of the present settings, one change after the other across all extension pages; answers with the new settings. Rejects when storing fails, and then nothing has changed. Not for content scripts. */
export async function changeSettings(change: SettingsChange): Promise<Settings> {
  return navigator.locks.request('gloss-settings', async () => {
    const settings = change(await readSettings());
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
}

/** Calls back with the new settings after every change, wherever it was made, until the answer is called. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) void readSettings().then(callback);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
