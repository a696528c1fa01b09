import browser from 'webextension-polyfill';
import { SYNC_ITEM } from '@/settings/item-keys';
import { shareSettings } from '@/settings/share-settings';
import { concernsSettings } from '@/settings/stored-settings';
import { tendSettings } from '@/settings/tend-settings';

/** Milliseconds between a change here and telling sync. Browsers allow 1,800 writes an hour: one in two seconds. */
const SHARE_DELAY = 3_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps stored settings in order, follows the policy, and exchanges choices with the browser's sync. */
export function keepSettings(): void {
  void tendSettings();
  browser.runtime.onInstalled.addListener(shareSoon);
  browser.runtime.onStartup.addListener(shareSoon);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') void tendSettings();
    const isOwnNote = Object.keys(changes).every((key) => key === SYNC_ITEM);
    if (area === 'sync' || (concernsSettings(changes, area) && !isOwnNote)) shareSoon();
  });
}

/** A worker that sleeps before the time is up shares at the next change or start; the truth is on this machine. */
function shareSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void shareSettings(), SHARE_DELAY);
}
