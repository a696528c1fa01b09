import browser from 'webextension-polyfill';
import type { TabFrames } from './tab-frames';

/** The background sleeps and forgets; the session area remembers until the browser closes. */
const keyOf = (tabId: number) => `tab/${tabId}`;

/** What the frames of a tab have reported. */
export async function readFrames(tabId: number): Promise<TabFrames> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as TabFrames | undefined) ?? {};
}

let turn: Promise<unknown> = Promise.resolve();

/** Changes what is known of a tab, one change after the other; answers with the new counts. */
export function changeFrames(tabId: number, change: (frames: TabFrames) => TabFrames): Promise<TabFrames> {
  const next = turn.then(async () => {
    const frames = change(await readFrames(tabId));
    await browser.storage.session.set({ [keyOf(tabId)]: frames });
    return frames;
  });
  turn = next.catch(() => undefined);
  return next;
}

/** Forgets a closed tab. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
