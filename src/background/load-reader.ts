import browser from 'webextension-polyfill';
import type { Sender } from '@/messages/transport';

/** As WXT names the scripts that read a page, in their order; each is a task of the page's by itself. */
const READER_SCRIPTS = ['/names.js', '/reader.js'];

/** Runs the names and the reader script in the frame that asks. Rejects if that frame is gone. */
export async function loadReader({ tabId, frameId }: Sender): Promise<void> {
  if (tabId === null) return;
  const target = { tabId, frameIds: [frameId] };
  for (const script of READER_SCRIPTS) await browser.scripting.executeScript({ target, files: [script] });
}
