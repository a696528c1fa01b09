/** What the reader does in a card, over the built extension: each action has its consequence and its way back. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { readClosedRoot } from '../harness/closed-root';
import { inEachBrowser } from '../harness/each-browser';
import {
  ARTICLE,
  clickInCard,
  countHosts,
  findInCard,
  HOST,
  isMarked,
  openBody,
  pause,
  readCard,
  restOn,
  waitFor,
  waitForNoCard,
} from './card-walk';

const cardSays = (page: Page, words: string) =>
  waitFor(`card that says ${words}`, async () => {
    const text = ((await readCard(page)) ?? '').replace(/[\s\u00a0]+/g, ' ');
    return text.includes(words) && text;
  });

inEachBrowser('actions', (walk) => {
  const open = async (body = ARTICLE, parts: Parameters<typeof openBody>[3] = {}) => {
    const page = await walk.gloss.browser.newPage();
    const url = await openBody(page, walk.site, body, parts);
    return { page, host: new URL(url).hostname };
  };

  it('All facts opens the fact page of the entity in a tab beside', async () => {
    const { page } = await open();
    await restOn(page, 'MIUI');
    await clickInCard(page, 'All facts');
    const own = await walk.gloss.openExtensionPage('options.html');
    const beside = await waitFor('fact page', () =>
      own.evaluate(async () => {
        const all = await (globalThis as unknown as { chrome: Browser }).chrome.tabs.query({});
        return all.find(({ url }) => url?.includes('/entity.html'))?.url;
      }),
    );
    expect(beside).toMatch(/entity\.html\?id=miui\b/);
    await own.close();
    await page.close();
  });

  it('Copy puts values, dates and sources on the clipboard and says so for a while', async () => {
    const { page } = await open(`${ARTICLE}<textarea id="t" rows="10" cols="60"></textarea>`);
    await restOn(page, 'MIUI');
    await clickInCard(page, 'Copy');
    await cardSays(page, 'Copied with date and source');
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.getElementById('t')?.scrollIntoView());
    await page.click('#t');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = await page.$eval('#t', (field) => (field as HTMLTextAreaElement).value);
    expect(pasted).toMatch(
      /^MIUI, Users: (over\s)?100\sM \(announced\), 13 Feb 2015\. GizChina, “.+”, https:\/\/www\.gizchina\.com\/\S+$/m,
    );
    expect(pasted).toMatch(/^Gloss index of \d+ \w+ \d{4}\.$/m);
    await page.close();
  });

  it('Not this takes the mark away for the site, and Undo brings it back', async () => {
    const { page } = await open();
    await restOn(page, 'MIUI');
    await clickInCard(page, 'Not this');
    await cardSays(page, 'No longer marked here: “MIUI”');
    await waitFor('unmarked MIUI', async () => !(await isMarked(page, 'MIUI')));
    expect(await isMarked(page, 'Xiaomi')).toBe(true);
    await clickInCard(page, 'Undo');
    await waitForNoCard(page);
    await waitFor('marked MIUI', () => isMarked(page, 'MIUI'));
    await page.close();
  });

  it('Not this holds on the next page of the site', async () => {
    const { page } = await open();
    await restOn(page, 'MIUI');
    await clickInCard(page, 'Not this');
    await cardSays(page, 'No longer marked here');
    await waitFor('unmarked MIUI', async () => !(await isMarked(page, 'MIUI')));
    await page.reload();
    await waitFor('marks', () => isMarked(page, 'Xiaomi'));
    await pause(500);
    expect(await isMarked(page, 'MIUI')).toBe(false);
    await page.close();
  });

  it('Hide switches the site off, and Undo on again', async () => {
    const { page, host } = await open();
    await restOn(page, 'Xiaomi');
    await clickInCard(page, 'Hide on this site');
    await cardSays(page, `Hidden on ${host}`);
    await waitFor('no marks', async () => !(await isMarked(page, 'MIUI')));
    await clickInCard(page, 'Undo');
    await waitFor('marks', () => isMarked(page, 'MIUI'));
    await waitForNoCard(page);
    await page.close();
  });

  it('[?] gives reasons for and against, and a choice that includes neither', async () => {
    const { page } = await open(
      '<p>The Xiaomi Mi Note costs more, and the Mi Note is a phone with a glass back.</p>',
    );
    await restOn(page, 'Mi Note');
    await clickInCard(page, 'Why this match?');
    const text = await cardSays(page, 'What does the page mean?');
    expect(text).toMatch(/Why this match\? \S/);
    expect(text).toContain('Against it: several things are called “Mi Note”');
    expect(text).toMatch(
      /Mi Note product line 2015 to 2020 .*Mi Note \(2015\) product Jan 2015 .*Neither, not about Xiaomi/,
    );
    await page.close();
  });

  it('the meaning that was chosen is shown, and again on the same site', async () => {
    const body = '<p>The Xiaomi Mi Note costs more, and the Mi Note is a phone with a glass back.</p>';
    const { page } = await open(body);
    await restOn(page, 'Mi Note');
    await clickInCard(page, 'Why this match?');
    await clickInCard(page, 'Mi Note (2015) productJan 2015');
    await cardSays(page, 'Mi Note (2015) 小米Note product');
    await page.reload();
    await restOn(page, 'Mi Note');
    await cardSays(page, 'Mi Note (2015)');
    const options = await walk.gloss.openExtensionPage('options.html');
    const answer = `“Mi Note”is Mi Note (2015) on ${new URL(page.url()).hostname}`;
    await options.waitForFunction(
      (words) => document.querySelector('#data .answers')?.textContent?.includes(words),
      { timeout: 10_000 },
      answer,
    );
    await options.$eval('#data .answers button', (forget) => forget.click());
    await options.waitForSelector('#data .answers .is-removed');
    await options.close();
    await page.bringToFront();
    await page.reload();
    await restOn(page, 'Mi Note');
    await cardSays(page, 'Mi Note 小米Note product line');
    await page.close();
  });

  it('Neither is Not this', async () => {
    const { page } = await open(
      '<p>The Xiaomi Mi Note costs more, and the Mi Note is a phone with a glass back.</p>',
    );
    await restOn(page, 'Mi Note');
    await clickInCard(page, 'Why this match?');
    await clickInCard(page, 'Neither, not about Xiaomi');
    await cardSays(page, 'No longer marked here: “Mi Note”');
    await page.close();
  });

  it('sources that differ are shown side by side, and the way back leads to the rows', async () => {
    const { page } = await open();
    await restOn(page, 'Xiaomi');
    const name = await readClosedRoot(page, HOST, (root) =>
      root.querySelector('.differ')?.getAttribute('aria-label'),
    );
    expect(name).toMatch(/^Sources differ: .+ says /);
    await clickInCard(page, name ?? '');
    const text = await cardSays(page, 'sources differ. All stand.');
    expect(text).toMatch(/6th TrendForce .* 2014 RCR Wireless/);
    expect(text).toMatch(/5th IDC .* Q4 2014 IDC/);
    await clickInCard(page, 'Back to all rows');
    await cardSays(page, 'World rank');
    await page.close();
  });

  it('a date can be set where the page gives none, stays for the tab, and can be taken back', async () => {
    const { page } = await open(ARTICLE, { date: '' });
    await restOn(page, 'MIUI');
    await clickInCard(page, 'Set a date');
    await cardSays(page, 'When was this page written?');
    await page.keyboard.type('13 Feb');
    await page.keyboard.press('Enter');
    await cardSays(page, 'Write it as 2015, 2015-02 or 2015-02-13.');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('2015-02');
    await page.keyboard.press('Enter');
    const text = await cardSays(page, 'Then Feb 2015');
    expect(text).toContain('announced');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await restOn(page, 'Xiaomi');
    await cardSays(page, 'Then Feb 2015');
    await clickInCard(page, 'Feb 2015. Page date: February 2015 (set here). Change');
    await clickInCard(page, 'Use the page’s own');
    await cardSays(page, 'This page gives no date');
    await page.close();
  });

  it('a click on a button leaves the focus where the reader writes', async () => {
    const { page } = await open(`<input id="i">${ARTICLE}`);
    await page.focus('#i');
    await restOn(page, 'MIUI');
    await clickInCard(page, 'Why this match?');
    await cardSays(page, 'Why this match?');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('i');
    await page.close();
  });

  it('links lead to the source, in a tab of their own, and tell it nothing', async () => {
    const { page } = await open();
    await restOn(page, 'MIUI');
    const links = await readClosedRoot(page, HOST, (root) =>
      [...root.querySelectorAll('a')].map(({ href, target, rel }) => ({ href, target, rel })),
    );
    expect(links?.length).toBeGreaterThan(3);
    for (const link of links ?? []) {
      expect(link).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
      expect(link.href).toMatch(/^https?:\/\//);
    }
    await page.close();
  });

  it('a second injection changes nothing', async () => {
    const { page } = await open();
    await restOn(page, 'MIUI');
    const own = await walk.gloss.openExtensionPage('options.html');
    await own.evaluate(async (url) => {
      const { tabs, scripting } = (globalThis as unknown as { chrome: Browser }).chrome;
      const [tab] = (await tabs.query({})).filter((each) => each.url === url);
      await scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, files: ['/card.js'] });
    }, page.url());
    await own.close();
    await page.bringToFront();
    expect(await countHosts(page)).toBe(1);
    await findInCard(page, 'Pin');
    await page.close();
  });
});
