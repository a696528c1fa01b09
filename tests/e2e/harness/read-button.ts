import type { Page } from 'puppeteer-core';

/** The part of the browser's API that is used inside a page of the extension. */
interface Api {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  action: {
    getBadgeText(details: { tabId: number }): Promise<string>;
    getTitle(details: { tabId: number }): Promise<string>;
  };
}

/** Badge and title of the toolbar button of the tab at an address, as a page of the extension is told. */
export function readButton(own: Page, url: string): Promise<string[]> {
  return own.evaluate(async (address) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs, action } = browser ?? chrome;
    const tab = (await tabs.query({})).find((known) => known.url === address);
    const tabId = tab?.id ?? -1;
    return Promise.all([action.getBadgeText({ tabId }), action.getTitle({ tabId })]);
  }, url);
}
