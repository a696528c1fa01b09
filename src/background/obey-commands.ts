import browser from 'webextension-polyfill';
import { askPage } from '@/messages/transport';
import { UNTIL_RESUMED } from '@/settings/settings';
import { changeSettings } from '@/settings/settings-store';
import { orderFrames } from './frame-order';
import { readFrames } from './tab-store';

/** Where the last step led, so that the next one goes on in the same frame. */
let last = { tabId: -1, frameId: 0 };

/** Keyboard commands; which keys they have is the browser's matter and the reader's. */
export function obeyCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'next-mention') void step(1, tab?.id);
    if (command === 'previous-mention') void step(-1, tab?.id);
    if (command === 'toggle-pause') void togglePause();
  });
}

/** Opens the card of the next mention, frame by frame, and begins again after the last. */
async function step(direction: 1 | -1, commandTab: number | undefined): Promise<void> {
  const tabId = commandTab ?? (await activeTab());
  if (tabId === undefined) return;
  const frames = orderFrames(await readFrames(tabId), last.tabId === tabId ? last.frameId : 0, direction);
  for (const [turn, frameId] of frames.entries()) {
    // A frame may have gone since it reported: then the next one is asked.
    if (await askPage({ tabId, frameId }, 'stepToMention', direction, turn > 0).catch(() => false)) {
      last = { tabId, frameId };
      return;
    }
  }
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

async function togglePause(): Promise<void> {
  await changeSettings((settings) => ({
    ...settings,
    pausedUntil: settings.pausedUntil > Date.now() ? 0 : UNTIL_RESUMED,
  }));
}
