import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import { clickWords, FROM_2015, openFacts } from './fact-page-walk';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as Axe;
    const { violations: found } = await axe.run();
    return found.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html)
          .join(' ')}`,
    );
  });
}

for (const dark of [false, true]) {
  inEachBrowser(
    `the fact page is accessible, ${dark ? 'dark' : 'light'}`,
    (walk) => {
      it('with a fact opened, with the form of the date, and without any date', async () => {
        const page = await openFacts(walk.gloss, 'miui', `${FROM_2015}#miui.users.2015-02-13`);
        if (dark)
          await page
            .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
            .catch(() => undefined);
        await page.waitForSelector('.fact-details');
        expect(await violations(page)).toEqual([]);
        await clickWords(page, 'Change');
        await page.waitForSelector('#date');
        expect(await violations(page)).toEqual([]);
        await page.close();
        const other = await openFacts(walk.gloss, 'xiaomi');
        expect(await violations(other)).toEqual([]);
        await other.close();
      });

      it('at 390 px, without scrolling sideways', async () => {
        const page = await openFacts(walk.gloss, 'miui', FROM_2015);
        await page.setViewport({ width: 390, height: 844 });
        await page.waitForFunction(
          () => (document.querySelector('.chart')?.getBoundingClientRect().width ?? 900) < 390,
        );
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
        expect(await violations(page)).toEqual([]);
        await page.close();
      });
    },
    { dark },
  );
}
