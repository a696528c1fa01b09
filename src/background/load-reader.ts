import browser from 'webextension-polyfill';
import type { Sender } from '@/messages/transport';

/** As WXT names the script that reads a page. */
const READER_SCRIPT = '/reader.js';

/** Runs the reader script in the frame that asks. Rejects if that frame is gone. */
export async function loadReader({ tabId, frameId }: Sender): Promise<void> {
  if (tabId === null) return;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [READER_SCRIPT] });
}
