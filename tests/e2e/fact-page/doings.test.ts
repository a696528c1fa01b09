import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import { addressOf, clickWords, FROM_2015, openFacts, textOf, textsOf } from './fact-page-walk';

/** What the page puts on the clipboard, caught on its way there: tests have no clipboard of their own. */
async function catchCopies(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void Object.assign(globalThis, { copied: text }) },
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { copied?: string }).copied ?? '');
}

inEachBrowser('what can be done on the fact page', (walk) => {
  it('copies the key facts with date, source and address', async () => {
    const page = await openFacts(walk.gloss, 'miui', FROM_2015);
    const copied = await catchCopies(page);
    await clickWords(page, 'Copy with citation');
    await page.waitForSelector('.notice.is-shown');
    expect(await textOf(page, '.notice')).toBe('Copied with date and source');
    const lines = (await copied()).replace(/\u00a0/g, ' ').split('\n');
    expect(lines[0]).toMatch(
      /^MIUI, Users: (over )?100 M \(announced\), 13 Feb 2015\. GizChina, .*https:\/\//,
    );
    expect(lines.at(-1)).toMatch(/22 Nov 2026/);
    await page.close();
  });

  it('copies one fact as Markdown', async () => {
    const page = await openFacts(walk.gloss, 'miui', '#miui.users.2015-02-13');
    await page.waitForSelector('.fact-details');
    const copied = await catchCopies(page);
    await page.evaluate(() => {
      document.querySelectorAll<HTMLElement>('.fact-details .copy-actions button')[1]?.click();
    });
    await page.waitForSelector('.notice.is-shown');
    expect((await copied()).replace(/\u00a0/g, ' ')).toMatch(
      /^- \*\*MIUI, Users:\*\* (over )?100 M .*\[GizChina: .*\]\(https:/,
    );
    await page.close();
  });

  it('finds facts and entities, and goes there with the page date', async () => {
    const page = await openFacts(walk.gloss, 'miui', FROM_2015);
    await page.type('.search input', 'hugo barra');
    await page.waitForSelector('[role="option"]');
    expect((await textsOf(page, '[role="option"]'))[0]).toMatch(/Hugo Barra/);
    expect(await page.$eval('.search input', (field) => field.getAttribute('aria-expanded'))).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('Hugo Barra'));
    expect(await addressOf(page)).toContain('date=2015-02-13');
    await page.close();
  });

  it('switches the marks of its entity off, and shows so when it is opened again', async () => {
    const page = await openFacts(walk.gloss, 'piston');
    expect(await page.$eval('[role="switch"]', (each) => each.getAttribute('aria-checked'))).toBe('true');
    await page.click('[role="switch"]');
    await page.waitForSelector('[role="switch"][aria-checked="false"]');
    await page.close();
    const again = await openFacts(walk.gloss, 'piston');
    expect(await again.$eval('[role="switch"]', (each) => each.getAttribute('aria-checked'))).toBe('false');
    await again.click('[role="switch"]');
    await again.waitForSelector('[role="switch"][aria-checked="true"]');
    await again.close();
  });

  it('changes the chart', async () => {
    const page = await openFacts(walk.gloss, 'xiaomi', FROM_2015);
    const title = () => page.$eval('.chart title', (each) => each.textContent);
    const before = await title();
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.segments input')[1]?.click());
    await page.waitForFunction(
      (old) => document.querySelector('.chart title')?.textContent !== old,
      {},
      before,
    );
    expect(await title()).toBe('Xiaomi, Revenue');
    await page.close();
  });
});
