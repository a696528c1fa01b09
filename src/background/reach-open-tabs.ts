import browser from 'webextension-polyfill';

/** As WXT names it and the manifest lists it. */
const CONTENT_SCRIPT = '/content-scripts/page.js';

/**
 * Brings Gloss into tabs that were open before it came or was updated: without it they would have no marks until
 * they are loaded again. Firefox does so by itself, except when access to sites is given later.
 */
export function reachOpenTabs(): void {
  browser.runtime.onInstalled.addListener(() => {
    if (!import.meta.env.FIREFOX) void injectIntoTabs();
  });
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins && origins.length > 0) void injectIntoTabs();
  });
}

async function injectIntoTabs(): Promise<void> {
  const tabs = await browser.tabs.query({
    url: ['http://*/*', 'https://*/*', 'file:///*'],
    discarded: false,
  });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    // Stores, PDF viewers and error pages refuse; nothing is lost there.
    await browser.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: [CONTENT_SCRIPT] })
      .catch(() => undefined);
  }
}
