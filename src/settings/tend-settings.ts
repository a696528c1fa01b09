import browser from 'webextension-polyfill';
import { canonical } from './choices';
import { PAGE_ITEM, POLICY_ITEM } from './item-keys';
import type { Items } from './local-items';
import { pageItem } from './page-view';
import { NO_POLICY, type Policy, parsePolicy } from './policy';
import { lockSettings } from './settings-store';
import { writeChoices } from './stored-settings';

/**
 * Puts the stored settings in order when the background starts: brings an older format along, takes over the
 * policy, and writes the view for pages anew where it does not fit. Rejects when the browser refuses to store.
 */
export async function tendSettings(): Promise<void> {
  const policy = await readManagedPolicy();
  await lockSettings(async (stored) => {
    await writeChoices(stored, new Map());
    const wanted: Items = { ...pageItem({ ...stored.settings, policy }), [POLICY_ITEM]: policy };
    const isRight = [PAGE_ITEM, POLICY_ITEM].every(
      (key) => canonical(stored.items[key]) === canonical(wanted[key]),
    );
    if (!isRight) await browser.storage.local.set(wanted);
  });
}

/** The policy of the browser's managed storage; no policy where there is no such storage (Firefox without a manifest for it). */
async function readManagedPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get(null));
  } catch {
    return NO_POLICY;
  }
}
