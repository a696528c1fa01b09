import browser from 'webextension-polyfill';
import { RESCUE_ITEM } from './item-keys';
import { writeLocalItems } from './local-items';
import { lockSettings } from './settings-store';

/** Deletes what was set aside and what cannot be read, for good; only ever because the reader asks. */
export async function dropRescue(): Promise<void> {
  await lockSettings(async ({ choices, unreadable }) => {
    const whole = writeLocalItems(choices, choices);
    const [mended, gone] = [new Map<string, unknown>(), [RESCUE_ITEM]];
    for (const key of Object.keys(unreadable)) {
      if (key in whole) mended.set(key, whole[key]);
      else gone.push(key);
    }
    if (mended.size > 0) await browser.storage.local.set(Object.fromEntries(mended));
    await browser.storage.local.remove(gone);
  });
}
