/** Pages that wait in the background, are rendered ahead of time, or are brought back whole. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inEachBrowser, type Walk } from '../harness/each-browser';
import { expectMarks, expectSame, openPage, pageOf, pause } from './page-walk';

/** The browser keeps a page only if it may be stored. */
const STORED = { 'cache-control': 'no-cache' };

const visibility = (page: Page) => page.evaluate(() => document.visibilityState);

/** Opens a page behind another one, so that nobody sees it. */
async function openBehind(walk: Walk, body: string, path: string): Promise<{ page: Page; front: Page }> {
  const page = await walk.gloss.browser.newPage();
  const front = await walk.gloss.browser.newPage();
  await front.bringToFront();
  walk.site.put(path, pageOf(body));
  await page.goto(walk.site.url(path));
  expect(await visibility(page)).toBe('hidden');
  return { page, front };
}

inEachBrowser('the life of a tab', (walk) => {
  it('leaves alone what nobody sees, and reads it when it is shown', async () => {
    const { page, front } = await openBehind(walk, '<p>Xiaomi</p>', '/behind.html');
    await page.evaluate(() => document.body.append('MIUI'));
    await expectSame(page, []);
    await page.bringToFront();
    await expectMarks(page, ['Xiaomi', 'MIUI']);
    await Promise.all([page.close(), front.close()]);
  });

  it('reads a document that was opened anew while nobody saw it', async () => {
    const { page, front } = await openBehind(walk, '<p>Xiaomi</p>', '/behind-anew.html');
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>New</title><p>MIUI</p>');
      document.close();
    });
    await expectSame(page, []);
    await page.bringToFront();
    await expectMarks(page, ['MIUI']);
    await Promise.all([page.close(), front.close()]);
  });

  it('goes on in a page that the browser brings back whole', async () => {
    const watch = `<script>addEventListener('pageshow', ({ persisted }) => { document.title = persisted; })</script>`;
    const page = await openPage(
      walk,
      { body: pageOf(`<p>Xiaomi</p>${watch}`), headers: STORED },
      '/left.html',
    );
    await expectMarks(page, ['Xiaomi']);
    walk.site.put('/next.html', { body: pageOf('<p>MIUI</p>'), headers: STORED });
    await page.goto(walk.site.url('/next.html'));
    await expectMarks(page, ['MIUI']);
    await page.evaluate(() => setTimeout(() => history.back()));
    await pause(1000);
    expect(await page.title()).toBe('true');
    await expectMarks(page, ['Xiaomi']);
    await page.evaluate(() => document.body.append('Mi Band 4'));
    await expectMarks(page, ['Xiaomi', 'Mi Band 4']);
    await page.close();
  });

  it('reads a page that was rendered ahead when it is shown', async ({ skip }) => {
    // Firefox renders nothing ahead.
    skip(walk.gloss.kind === 'firefox');
    walk.site.put('/ahead.html', pageOf('<p>MIUI</p>'));
    const rules = JSON.stringify({ prerender: [{ urls: ['/ahead.html'], eagerness: 'immediate' }] });
    const page = await openPage(
      walk,
      `<p>Xiaomi</p><a href="/ahead.html">On</a><script type="speculationrules">${rules}</script>`,
    );
    await expectMarks(page, ['Xiaomi']);
    await pause(1500);
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    const wasAhead = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      return (navigation as PerformanceEntry & { activationStart: number }).activationStart > 0;
    });
    expect(wasAhead).toBe(true);
    await expectMarks(page, ['MIUI']);
    await page.close();
  });
});
