/** The card by key: focus, order, Tab that stays inside, Esc that gives the focus back. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { readClosedRoot } from '../harness/closed-root';
import { inEachBrowser } from '../harness/each-browser';
import { ARTICLE, findMark, HOST, openBody, waitFor, waitForCard, waitForNoCard } from './card-walk';

/** The name of what has the focus in the card. */
function focused(page: Page): Promise<string | null> {
  return readClosedRoot(page, HOST, (root) => {
    const at = root.activeElement as HTMLElement | null;
    return at ? (at.getAttribute('aria-label') ?? at.textContent ?? '') : '';
  });
}

inEachBrowser('keyboard', (walk) => {
  /** What the browser does at Alt+G: browsers driven by a test take no shortcuts of extensions. */
  async function pressNext(page: Page): Promise<void> {
    const own = await walk.gloss.openExtensionPage('options.html');
    await own.evaluate(async (url) => {
      const { tabs } = (globalThis as unknown as { chrome: Browser }).chrome;
      const [tab] = (await tabs.query({})).filter((each) => each.url === url);
      await tabs.sendMessage(tab?.id ?? 0, { gloss: 'stepToMention', question: [1] }, { frameId: 0 });
    }, page.url());
    await own.close();
    await page.bringToFront();
  }

  async function openByKey(body = ARTICLE): Promise<Page> {
    const page = await walk.gloss.browser.newPage();
    await openBody(page, walk.site, `<button id="b">Before</button>${body}`);
    await findMark(page, 'MIUI');
    await page.focus('#b');
    await pressNext(page);
    await waitForCard(page);
    return page;
  }

  it('opens the first mention in view with the focus on the card, named by headword and kind', async () => {
    const page = await openByKey();
    expect(await focused(page)).toBe('Xiaomi, company');
    await page.close();
  });

  it('leads through the card in reading order and round again, forth and back', async () => {
    const page = await openByKey('<p>The software is MIUI.</p>');
    const order: (string | null)[] = [];
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press('Tab');
      order.push(await focused(page));
      if (order.at(-1) === 'Hide on this site') break;
    }
    expect(order.slice(0, 4)).toEqual([
      'Why this match?',
      'Pin',
      'Close',
      'Feb 2015. Page date: 13 February 2015 (from the page’s data). Change',
    ]);
    expect(order[4]).toBe('GizChina');
    expect(order.slice(-4)).toEqual(['All facts', 'Copy', 'Not this', 'Hide on this site']);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Why this match?');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focused(page)).toBe('Hide on this site');
    await page.close();
  });

  it('gives the focus back with Esc', async () => {
    const page = await openByKey();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('b');
    await page.close();
  });

  it('stays open while the pointer moves and the page scrolls', async () => {
    const page = await openByKey();
    await page.mouse.move(500, 300, { steps: 3 });
    await page.evaluate(() => scrollBy(0, 30));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await focused(page)).toBe('Xiaomi, company');
    await page.close();
  });

  it('opens the mention after it the next time', async () => {
    const page = await openByKey();
    await pressNext(page);
    await waitFor('card of MIUI', async () => (await focused(page)) === 'MIUI, software');
    await page.close();
  });

  it('keeps the line with Undo for whoever uses keys, and gives the focus back after it', async () => {
    const page = await openByKey('<p>The software is MIUI.</p>');
    await readClosedRoot(page, HOST, (root) => {
      const all = [...root.querySelectorAll<HTMLElement>('button')];
      all.find((button) => button.textContent === 'Not this')?.focus();
      return true;
    });
    await page.keyboard.press('Enter');
    await waitFor('Undo', async () => (await focused(page)) === 'Undo');
    await page.keyboard.press('Enter');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('b');
    await page.close();
  });
});
