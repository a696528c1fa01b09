import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import {
  addSite,
  choose,
  clearStorage,
  countMarks,
  listedHosts,
  press,
  waitForMarks,
  waitForText,
} from './options-walk';

const ARTICLE = `<!doctype html><html lang="en"><title>Phones</title>
<h2>One</h2><p>Xiaomi sells phones. Xiaomi makes MIUI. Xiaomi was founded by Lei Jun.</p>
<h2>Two</h2><p>Xiaomi sells the Mi Band 2 and MIUI runs on its phones.</p></html>`;

inEachBrowser('settings are live in open tabs', (walk) => {
  let tabs: Page[] = [];
  let options: Page;

  async function openTabs(hosts: readonly string[]): Promise<void> {
    walk.site.put('/phones.html', ARTICLE);
    for (const host of hosts) {
      const tab = await walk.gloss.browser.newPage();
      await tab.goto(walk.site.url('/phones.html', host));
      await waitForMarks(tab, true);
      tabs.push(tab);
    }
    await options.bringToFront();
  }

  beforeEach(async () => {
    options = await walk.gloss.openExtensionPage('options.html');
    await options.waitForSelector('#sites .adder input');
  });

  afterEach(async () => {
    await clearStorage(options);
    await Promise.all([...tabs, options].map((page) => page.close()));
    tabs = [];
  });

  it('takes the marks of two tabs away with a rule and brings them back with its removal', async () => {
    await openTabs(['a.localhost', 'www.a.localhost']);
    await addSite(options, 'a.localhost');
    for (const tab of tabs) await waitForMarks(tab, false);
    expect(await listedHosts(options)).toEqual(['a.localhost']);
    await waitForText(options, '.saved', 'Saved');
    await press(options, '#sites tbody .icon-button');
    for (const tab of tabs) await waitForMarks(tab, true);
    await options.bringToFront();
    await waitForText(options, '#sites tbody', 'Removed a.localhost');
    await options.keyboard.press('Enter');
    for (const tab of tabs) await waitForMarks(tab, false);
    expect(await listedHosts(options)).toEqual(['a.localhost']);
  });

  it('covers the host alone when "also" is not set', async () => {
    await openTabs(['a.localhost', 'www.a.localhost']);
    await addSite(options, 'a.localhost');
    for (const tab of tabs) await waitForMarks(tab, false);
    await press(options, '#sites tbody input[type=checkbox]');
    await waitForMarks(tabs[1] as Page, true);
    expect(await countMarks(tabs[0] as Page)).toBe(0);
  });

  it('works only on listed sites in the other mode, which has its own list', async () => {
    await openTabs(['a.localhost', 'b.localhost']);
    await addSite(options, 'b.localhost');
    await waitForMarks(tabs[1] as Page, false);
    await choose(options, 'sites', 'Only on');
    for (const tab of tabs) await waitForMarks(tab, false);
    await waitForText(options, '#sites .empty', 'works nowhere');
    await addSite(options, 'a.localhost');
    await waitForMarks(tabs[0] as Page, true);
    expect(await countMarks(tabs[1] as Page)).toBe(0);
    await choose(options, 'sites', 'Everywhere except');
    await options.waitForSelector('tr[data-host="b.localhost"]');
    expect(await listedHosts(options)).toEqual(['b.localhost']);
  });

  it('follows density and entities', async () => {
    await openTabs(['a.localhost']);
    const [tab] = tabs as [Page];
    const counts: number[] = [];
    for (const words of ['Every mention', 'First in each section', 'First on the page']) {
      await choose(options, 'look', words);
      await waitForText(options, '#look .is-chosen', words);
      await tab.bringToFront();
      await new Promise((resolve) => setTimeout(resolve, 500));
      counts.push(await countMarks(tab));
    }
    expect(counts).toEqual([8, 6, 4]);
    await options.evaluate(() => {
      const labels = [...document.querySelectorAll<HTMLElement>('#entities li label')];
      labels.find((label) => label.textContent?.startsWith('MIUI '))?.click();
    });
    await tab.waitForFunction(
      () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) === 3,
    );
  });

  it('is the same in two settings pages', async () => {
    const second = await walk.gloss.openExtensionPage('options.html');
    await second.waitForSelector('#sites .adder input');
    await addSite(second, 'a.localhost');
    await options.waitForSelector('tr[data-host="a.localhost"]');
    await choose(second, 'look', 'Line');
    await waitForText(options, '#look .is-chosen', 'Line');
    await second.close();
  });
});
