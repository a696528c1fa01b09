/**
 * What the browser itself asks of the background: keys, the menu on a selection, the address bar. No driver can press these, so the
 * browser's own events are raised in the running service worker. Firefox lets nobody in there: its handlers are the same.
 */
import type { Page, WebWorker } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../../../scripts/browser/launch-gloss';
import { waitForCard } from '../harness/read-card';
import { openSite, type Site } from '../harness/site';

interface Raisable {
  dispatch(...values: unknown[]): void;
}

interface Api {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
}

const PAGE = `<!doctype html><html lang="en"><title>Phones</title><p>Xiaomi makes phones.</p><p>MIUI runs on them.</p></html>`;
const wait = { timeout: 10_000 };

describe.skipIf(process.env.GLOSS_BROWSER === 'firefox')(
  'what the browser asks of the background (chromium)',
  () => {
    let gloss: GlossBrowser;
    let site: Site;
    let tab: Page;

    beforeAll(async () => {
      [gloss, site] = await Promise.all([launchGloss('chromium'), openSite()]);
      site.put('/phones.html', PAGE);
      tab = await gloss.browser.newPage();
      await tab.goto(site.url('/phones.html'));
    });

    afterAll(async () => {
      await gloss?.close();
      await site?.close();
    });

    afterEach(async () => {
      for (const page of await gloss.browser.pages())
        if (page !== tab && page.url() !== 'about:blank') await page.close();
      await tab.bringToFront();
    });

    function countMarks(): Promise<number> {
      return tab.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    }

    async function worker(): Promise<WebWorker> {
      const target = await gloss.browser.waitForTarget((known) => known.type() === 'service_worker');
      const found = await target.worker();
      if (!found) throw new Error('the background does not run');
      return found;
    }

    /** Raises `chrome.<api>.<event>` with these values, as the browser does; `'tab'` stands for the page's tab. */
    async function raise(api: string, event: string, ...values: unknown[]): Promise<void> {
      const background = await worker();
      await background.evaluate(
        async (where, name, given, url) => {
          const { chrome } = globalThis as unknown as { chrome: Api };
          const page = (await chrome.tabs.query({})).find((known) => known.url === url);
          const raised = (chrome as unknown as Record<string, Record<string, Raisable>>)[where]?.[name];
          raised?.dispatch(...given.map((value) => (value === 'tab' ? page : value)));
        },
        api,
        event,
        values,
        site.url('/phones.html'),
      );
    }

    async function badge(): Promise<string> {
      return (await worker()).evaluate(async (url) => {
        const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
        const page = (await tabs.query({})).find((known) => known.url === url);
        return action.getBadgeText({ tabId: page?.id ?? -1 });
      }, site.url('/phones.html'));
    }

    const addresses = async () => (await gloss.browser.pages()).map((page) => page.url());

    it('opens card after card by key, and begins again after the last', async () => {
      // The background learns of mentions a moment after they are marked.
      await expect.poll(badge, wait).toBe('2');
      for (const headword of ['Xiaomi', 'MIUI', 'Xiaomi']) {
        await raise('commands', 'onCommand', 'next-mention', 'tab');
        await waitForCard(tab, headword);
      }
      await raise('commands', 'onCommand', 'previous-mention', 'tab');
      await waitForCard(tab, 'MIUI');
      await tab.keyboard.press('Escape');
    });

    it('pauses everywhere by key, and goes on', async () => {
      await raise('commands', 'onCommand', 'toggle-pause', 'tab');
      await expect.poll(countMarks, wait).toBe(0);
      await raise('commands', 'onCommand', 'toggle-pause', 'tab');
      await expect.poll(countMarks, wait).toBe(2);
    });

    it('looks up selected words from the menu', async () => {
      await raise(
        'contextMenus',
        'onClicked',
        { menuItemId: 'look-up', selectionText: '  Hugo \n Barra ' },
        'tab',
      );
      const search = gloss.extensionUrl('popup.html');
      await expect
        .poll(
          async () => (await gloss.browser.targets()).some((target) => target.url().startsWith(search)),
          wait,
        )
        .toBe(true);
      const target = await gloss.browser.waitForTarget((known) => known.url().startsWith(search));
      const page = await target.asPage();
      await page.waitForFunction(() => document.body.textContent?.includes('Hugo Barra'), wait);
      expect(await page.$eval('[role=combobox]', (field) => (field as HTMLInputElement).value)).toBe(
        'Hugo Barra',
      );
      await page.close();
    });

    it('opens the fact page of what is entered in the address bar', async () => {
      await raise('omnibox', 'onInputEntered', 'mi bnad 2', 'currentTab');
      await expect.poll(addresses, wait).toContain(gloss.extensionUrl('entity.html?id=mi-band-2'));
    });

    it('opens the search where the address bar finds nothing', async () => {
      await raise('omnibox', 'onInputEntered', 'zzzzqqq', 'currentTab');
      const search = gloss.extensionUrl('popup.html');
      const target = await gloss.browser.waitForTarget((known) => known.url().startsWith(search), wait);
      await (await target.asPage()).close();
    });
  },
);
