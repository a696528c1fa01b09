import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import { readButton } from '../harness/read-button';
import { addSite, clearStorage } from './options-walk';

const page = (body: string) => `<!doctype html><html lang="en"><title>Phones</title>${body}</html>`;
const wait = { timeout: 10_000 };

inEachBrowser('the toolbar button', (walk) => {
  let options: Page;
  let tab: Page;

  beforeEach(async () => {
    walk.site.put('/inner.html', page('<p>Xiaomi makes MIUI.</p>'));
    walk.site.put(
      '/outer.html',
      page(
        '<p>Xiaomi was founded by Lei Jun.</p><iframe src="/inner.html"></iframe><iframe src="/inner.html"></iframe>',
      ),
    );
    walk.site.put('/empty.html', page('<p>Nothing is named here.</p>'));
    options = await walk.gloss.openExtensionPage('options.html');
    await options.waitForSelector('#sites .adder input');
    tab = await walk.gloss.browser.newPage();
  });

  afterEach(async () => {
    await clearStorage(options);
    await Promise.all([tab.close(), options.close()]);
  });

  it('counts the mentions of all frames, anew for each page', async () => {
    await tab.goto(walk.site.url('/outer.html'));
    const outer = () => readButton(options, walk.site.url('/outer.html'));
    await expect.poll(outer, wait).toEqual(['6', 'Gloss: 6 mentions on this page']);
    await tab.goto(walk.site.url('/empty.html'));
    const empty = () => readButton(options, walk.site.url('/empty.html'));
    await expect.poll(empty, wait).toEqual(['', 'Gloss: no mentions on this page']);
    await tab.goto(walk.site.url('/inner.html'));
    const inner = () => readButton(options, walk.site.url('/inner.html'));
    await expect.poll(inner, wait).toEqual(['2', 'Gloss: 2 mentions on this page']);
  });

  it('says that a rule keeps Gloss away, and counts again when it is gone', async () => {
    const url = walk.site.url('/inner.html');
    await tab.goto(url);
    await expect.poll(() => readButton(options, url), wait).toEqual(['2', 'Gloss: 2 mentions on this page']);
    await addSite(options, 'a.localhost');
    await options.waitForSelector('tr[data-host="a.localhost"]');
    await tab.bringToFront();
    await expect
      .poll(() => readButton(options, url), wait)
      .toEqual(['', 'Gloss: off on a.localhost, by your rule']);
    await options.bringToFront();
    await options.click('#sites tbody .icon-button');
    await tab.bringToFront();
    await expect.poll(() => readButton(options, url), wait).toEqual(['2', 'Gloss: 2 mentions on this page']);
  });
});
