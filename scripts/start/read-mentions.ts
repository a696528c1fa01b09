import type { Page } from 'puppeteer-core';
import type { PageReport, ReportedMention } from '../../src/page/page-report';
import type { GlossBrowser } from '../browser/launch-gloss';

/** The part of the browser's API that is used inside a page of the extension. */
interface Api {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown, options: object): Promise<{ answer?: PageReport }>;
  };
}

/** Asks the content script of a page, through a page of the extension, what it has found in the main frame. */
export async function readMentions(gloss: GlossBrowser, page: Page): Promise<readonly ReportedMention[]> {
  const own = await gloss.openExtensionPage('options.html');
  try {
    const report = await own.evaluate(async (url) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs } = browser ?? chrome;
      const tab = (await tabs.query({})).find((known) => known.url === url);
      const reply = await tabs.sendMessage(
        tab?.id ?? -1,
        { gloss: 'describePage', question: [] },
        { frameId: 0 },
      );
      return reply.answer ?? null;
    }, page.url());
    return report?.mentions ?? [];
  } finally {
    await own.close();
  }
}
