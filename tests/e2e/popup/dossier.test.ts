/** What the popup says of a page is what is marked there, in every frame, while the page changes. */
import type { Frame, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import { waitForMarks } from '../harness/marks';
import { clearStorage, openPopup, readFocus, waitForDossier, waitForText } from './popup-walk';

const FAR = '<div style="height:3000px"></div>';

inEachBrowser('dossier', (walk) => {
  let page: Page;
  let popup: Page;
  beforeEach(async () => {
    walk.site.put(
      '/frame.html',
      `<title>Frame</title><p>MIUI of Xiaomi.</p>${FAR}<p id="last">MIUI at the end.</p>`,
    );
    walk.site.put(
      '/paper.html',
      `<html lang="en"><title>Paper</title><meta property="article:published_time" content="2015-02-13">
      <h1>Xiaomi in 2015</h1><p>MIUI has 100 million users. The Mi Band sells well, says Xiaomi.</p>
      <iframe src="${walk.site.url('/frame.html', 'other.localhost')}" width="400" height="200"></iframe>
      <p id="news"></p></html>`,
    );
    page = await walk.gloss.browser.newPage();
    await page.goto(walk.site.url('/paper.html'));
    await page.bringToFront();
    await waitForMarks(page, 4);
    popup = await openPopup(walk.gloss, page);
  });
  afterEach(async () => {
    await clearStorage(popup);
    await popup.close();
    await page.close();
  });

  const frame = (): Frame =>
    page.frames().find((each) => each.url().includes('/frame.html')) ?? page.mainFrame();

  it('counts what is marked, entity by entity, frames included', async () => {
    await waitForDossier(popup, { Xiaomi: 3, MIUI: 3, 'Mi Band': 1 });
    await waitForText(popup, '.list-head', '7 mentions, page of 13 Feb 2015');
    expect(await waitForText(popup, '.dossier', 'monthly active')).toMatch(
      /Users 100\sM 741\.7\sM monthly active/,
    );
  });

  it('steps through the mentions by keyboard, into the frame, without touching the page', async () => {
    await waitForDossier(popup, { Xiaomi: 3, MIUI: 3, 'Mi Band': 1 });
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowDown');
    expect(await readFocus(popup)).toContain('MIUI');
    for (const place of ['1 of 3', '2 of 3', '3 of 3']) {
      await popup.keyboard.press('ArrowRight');
      await waitForText(popup, '.dossier .is-current', place);
    }
    await frame().waitForFunction(() => scrollY > 1000, { timeout: 10_000, polling: 100 });
    await popup.keyboard.press('ArrowRight');
    await waitForText(popup, '.dossier .is-current', '1 of 3');
    await popup.keyboard.press('ArrowLeft');
    await waitForText(popup, '.dossier .is-current', '3 of 3');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('follows the page while it changes', async () => {
    await waitForDossier(popup, { Xiaomi: 3, MIUI: 3, 'Mi Band': 1 });
    await page.bringToFront();
    await page.$eval('#news', (news) => {
      news.textContent = 'Redmi and Xiaomi, once more.';
    });
    await waitForDossier(popup, { Xiaomi: 4, MIUI: 3, 'Mi Band': 1, Redmi: 1 });
    await page.$eval('iframe', (element) => element.remove());
    await waitForDossier(popup, { Xiaomi: 3, MIUI: 1, 'Mi Band': 1, Redmi: 1 });
  });

  it('opens an entity with its way to the page, and unmarks it there with an undo', async () => {
    await waitForDossier(popup, { Xiaomi: 3, MIUI: 3, 'Mi Band': 1 });
    await popup.$$eval('.dossier-entry', (entries) => {
      (entries.find((entry) => entry.textContent?.startsWith('MIUI')) as HTMLElement | undefined)?.focus();
    });
    await popup.keyboard.press('Enter');
    await waitForText(popup, '.jump', '3 mentions on this page');
    await popup.$$eval('.foot button', (buttons) => buttons.at(-1)?.click());
    await waitForText(popup, '.note-line', 'No longer marked here: MIUI');
    await popup.keyboard.press('Escape');
    await page.bringToFront();
    await waitForDossier(popup, { Xiaomi: 3, 'Mi Band': 1 });
    await popup.$eval('.note-line button', (undo) => undo.click());
    await waitForDossier(popup, { Xiaomi: 3, MIUI: 3, 'Mi Band': 1 });
  });

  it('takes a date of the reader for the page', async () => {
    await waitForText(popup, '.list-head', 'page of 13 Feb 2015');
    await popup.focus('.list-head .page-date');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.date-setter input');
    await popup.keyboard.type('yesterday');
    await popup.keyboard.press('Enter');
    await waitForText(popup, '.date-setter', 'Write it as');
    await popup.$eval('.date-setter input', (field) => (field as HTMLInputElement).select());
    await popup.keyboard.type('2019-03');
    await popup.keyboard.press('Enter');
    await waitForText(popup, '.list-head', 'page of Mar 2019');
    await waitForText(popup, '.dossier', '242.1');
  });
});
