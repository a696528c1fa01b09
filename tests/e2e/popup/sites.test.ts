/** One click for a site, and every tab of it follows at once; the same for a pause. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import { readMarks, waitForMarks } from '../harness/marks';
import { clearStorage, openPopup, waitForText } from './popup-walk';

interface Api {
  permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
}

const TEXT = '<!doctype html><title>News</title><p>Xiaomi says that MIUI has 100 million users.</p>';

inEachBrowser('switches of the popup', (walk) => {
  let first: Page;
  let second: Page;
  let popup: Page;
  beforeEach(async () => {
    walk.site.put('/news.html', TEXT);
    walk.site.put('/more.html', TEXT);
    first = await openMarked('/news.html', 'news.localhost');
    second = await openMarked('/more.html', 'sub.news.localhost');
    await first.evaluate(() => Object.assign(globalThis, { wasLoadedOnce: true }));
    popup = await openPopup(walk.gloss, first);
  });
  afterEach(async () => {
    await clearStorage(popup);
    for (const page of [popup, first, second]) await page.close();
  });

  async function openMarked(path: string, host: string): Promise<Page> {
    const page = await walk.gloss.browser.newPage();
    await page.goto(walk.site.url(path, host));
    await page.bringToFront();
    await waitForMarks(page, 2);
    return page;
  }

  async function waitForNoMarks(page: Page): Promise<void> {
    await page.bringToFront();
    for (let tries = 0; tries < 100; tries++) {
      if ((await readMarks(page)).length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('There are still marks');
  }

  async function press(selector: string): Promise<void> {
    await popup.bringToFront();
    await popup.waitForSelector(selector);
    await popup.focus(selector);
    await popup.keyboard.press('Enter');
  }

  it('switch a site off and on in all its tabs, without a reload', async () => {
    await waitForText(popup, '.site', 'Marks are on');
    await press('[role=switch]');
    await waitForText(popup, '.site', 'Marks are off, by your rule');
    for (const page of [first, second]) await waitForNoMarks(page);
    await press('[role=switch]');
    await waitForText(popup, '.site', 'Marks are on');
    for (const page of [first, second]) {
      await page.bringToFront();
      await waitForMarks(page, 2);
    }
    expect(await first.evaluate(() => 'wasLoadedOnce' in globalThis)).toBe(true);
  });

  it('let a rule cover the host alone', async () => {
    await press('[role=switch]');
    await waitForNoMarks(second);
    await popup.bringToFront();
    await popup.waitForSelector('.scope label:last-child input');
    await popup.click('.scope label:last-child input');
    await second.bringToFront();
    await waitForMarks(second, 2);
    await waitForNoMarks(first);
  });

  it('pause everywhere, and resume', async () => {
    await press('.pause > button');
    await popup.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitemradio');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await waitForText(popup, '.banner', 'Paused on all sites until tomorrow');
    await waitForText(popup, '.site', 'On, once Gloss resumes');
    for (const page of [first, second]) await waitForNoMarks(page);
    await press('.banner button');
    for (const page of [first, second]) {
      await page.bringToFront();
      await waitForMarks(page, 2);
    }
  });

  it('say when Firefox has not given access, and offer to ask for it', async () => {
    const isTaken = await popup.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const access = { origins: ['<all_urls>'] };
      return (browser ?? chrome).permissions.remove(access).catch(() => false);
    });
    // Chromium gives what the manifest names, and takes it back on its own pages alone.
    if (walk.gloss.kind === 'chromium') {
      expect(isTaken).toBe(false);
      await waitForText(popup, '.site', 'Marks are on');
      return;
    }
    expect(isTaken).toBe(true);
    await waitForText(popup, '.message', 'Gloss may not read this site yet');
    expect(await waitForText(popup, '.buttons', 'Allow on')).toBe('Allow on news.localhostOn all sites');
    expect(await popup.$eval('[role=switch]', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    // Without access the browser tells nothing of the tab, not even its site.
    await popup.evaluate(() => location.reload());
    await waitForText(popup, '.buttons', 'Allow on all sites');
  });
});
