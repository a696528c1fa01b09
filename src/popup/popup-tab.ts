import browser from 'webextension-polyfill';
import type { PopupTab } from './page-status';

/**
 * The tab that the popup is about: the active one of its window, or the one that its address names
 * (`popup.html?tab=7`), where the popup is itself a tab; null if there is none.
 */
export async function findTab(): Promise<PopupTab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return readTab(Number(named));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}

/** A tab as it is now; null if it is gone. */
export async function readTab(id: number): Promise<PopupTab | null> {
  const tab = await browser.tabs.get(id).catch(() => null);
  return tab && { id, url: tab.url ?? '' };
}

/**
 * Calls back with the tab whenever it shows another page, or the browser tells more of it because the reader has let
 * Gloss in, until the answer is called.
 */
export function watchTab(id: number, onChange: (tab: PopupTab) => void): () => void {
  const look = () => void readTab(id).then((tab) => tab && onChange(tab));
  const listen = (changed: number, change: { status?: string; url?: string }) => {
    if (changed === id && (change.url !== undefined || change.status === 'complete')) look();
  };
  browser.tabs.onUpdated.addListener(listen);
  browser.permissions.onAdded.addListener(look);
  return () => {
    browser.tabs.onUpdated.removeListener(listen);
    browser.permissions.onAdded.removeListener(look);
  };
}
