import browser from 'webextension-polyfill';
import { isRecord } from '@/settings/is-record';

/**
 * Hears which frames of a tab report to the background that they have found something else, until the answer is
 * called. Messages reach every page of the extension, so no port is needed, and no work in the page.
 */
export function hearReports(tabId: number, onReport: (frameId: number) => void): () => void {
  const listen = (message: unknown, sender: browser.Runtime.MessageSender): undefined => {
    if (sender.id !== browser.runtime.id || sender.tab?.id !== tabId) return;
    if (isRecord(message) && message.gloss === 'reportPage') onReport(sender.frameId ?? 0);
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
