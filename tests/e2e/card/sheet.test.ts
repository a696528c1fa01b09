/** The card as a sheet, on a touch screen. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readClosedRoot } from '../harness/closed-root';
import { inEachBrowser } from '../harness/each-browser';
import {
  cardBox,
  countHosts,
  findInCard,
  findMark,
  HOST,
  openBody,
  pause,
  readCard,
  waitForCard,
  waitForNoCard,
} from './card-walk';

import { findViolations } from './find-violations';

const WINDOW = { width: 390, height: 700, hasTouch: true, isMobile: true };
const BODY = `<p>By <a href="#there">Xiaomi</a>. The software is MIUI, and the band the Mi Band.</p>
  <p style="margin-top: 500px">Far down is Hugo Barra.</p><p style="margin-top: 900px">End.</p>`;
const SLIDE_MS = 400;

async function tap(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.touchscreen.tap(x, y);
}

async function pull(page: Page, from: number, to: number): Promise<void> {
  const touch = await page.touchscreen.touchStart(195, from);
  for (let step = 1; step <= 5; step++) await touch.move(195, from + ((to - from) * step) / 5);
  await touch.end();
}

inEachBrowser(
  'sheet',
  (walk) => {
    const open = async () => {
      const page = await walk.gloss.browser.newPage();
      await page.setViewport(WINDOW);
      await openBody(page, walk.site, BODY, { head: '<meta name="viewport" content="width=device-width">' });
      return page;
    };
    const openSheet = async (words = 'MIUI') => {
      const page = await open();
      const spot = await findMark(page, words);
      await tap(page, spot);
      // The first page of a browser may have got its script anew, and wants to be tapped again.
      await waitForCard(page).catch(() => tap(page, spot));
      await waitForCard(page);
      await pause(SLIDE_MS);
      return page;
    };

    it('opens with a tap, at most half the window high, along its whole width', async () => {
      const page = await openSheet();
      const box = await cardBox(page);
      const width = await page.evaluate(() => document.documentElement.clientWidth);
      expect([box.left, box.right, box.bottom]).toEqual([0, width, 700]);
      expect(box.bottom - box.top).toBeLessThanOrEqual(350);
      expect(await readCard(page)).toContain('741.7');
      expect(await findViolations(page)).toEqual([]);
      await page.close();
    });

    it('leaves the words that were tapped in sight', async () => {
      const page = await openSheet('Hugo Barra');
      const { y } = await findMark(page, 'Hugo Barra');
      expect(y).toBeLessThan((await cardBox(page)).top);
      await page.close();
    });

    it('lets a tap on a link be followed', async () => {
      const page = await open();
      await tap(page, await findMark(page, 'Xiaomi'));
      expect(await page.evaluate(() => location.hash)).toBe('#there');
      await pause(SLIDE_MS);
      expect(await countHosts(page)).toBe(0);
      await page.close();
    });

    it('has every target at least 44 px high', async () => {
      const page = await openSheet();
      const small = await readClosedRoot(page, HOST, (root) =>
        [...root.querySelectorAll<HTMLElement>('.icon-button, .sheet-foot button')]
          .map((each) => ({
            name: each.textContent || each.ariaLabel,
            height: each.getBoundingClientRect().height,
          }))
          .filter(({ height }) => height < 44),
      );
      expect(small).toEqual([]);
      await page.close();
    });

    it('goes to its second stop with More: modal, all of the rows, every action in words', async () => {
      const page = await openSheet();
      await tap(page, await findInCard(page, 'More'));
      await pause(SLIDE_MS);
      const text = (await readCard(page)) ?? '';
      for (const words of ['Copy with citation', 'Why this match?', 'Not this', 'Hide on card-'])
        expect(text).toContain(words);
      const isModal = await readClosedRoot(
        page,
        HOST,
        (root) => root.querySelector('[aria-modal=true]') !== null,
      );
      expect(isModal).toBe(true);
      expect(await findViolations(page)).toEqual([]);
      await page.close();
    });

    it('goes up and down with pulls, and away with the last', async () => {
      const page = await openSheet();
      const first = await cardBox(page);
      await pull(page, first.top + 12, first.top - 120);
      await pause(SLIDE_MS);
      const second = await cardBox(page);
      expect(second.top).toBeLessThan(first.top);
      await pull(page, second.top + 12, second.top + 160);
      await pause(SLIDE_MS);
      expect((await cardBox(page)).top).toBe(first.top);
      await pull(page, first.top + 12, first.top + 160);
      await waitForNoCard(page);
      await page.close();
    });

    it('goes with its button, and with a tap outside', async () => {
      const page = await openSheet();
      await tap(page, await findInCard(page, 'Close'));
      await waitForNoCard(page);
      const spot = await findMark(page, 'Mi Band');
      await tap(page, spot);
      await waitForCard(page);
      await pause(SLIDE_MS);
      await tap(page, { x: 380, y: 5 });
      await waitForNoCard(page);
      await page.close();
    });

    it('puts the undo into a bar', async () => {
      const page = await openSheet();
      await tap(page, await findInCard(page, 'Not this'));
      await pause(SLIDE_MS);
      const text = (await readCard(page)) ?? '';
      expect(text).toContain('No longer marked here: “MIUI”');
      const box = await cardBox(page);
      const width = await page.evaluate(() => document.documentElement.clientWidth);
      expect([box.left, width - box.right]).toEqual([12, 12]);
      await tap(page, await findInCard(page, 'Undo'));
      await waitForNoCard(page);
      await page.close();
    });
  },
  {
    viewport: WINDOW,
    firefoxPrefs: {
      'ui.primaryPointerCapabilities': 1,
      'ui.allPointerCapabilities': 1,
      'dom.w3c_touch_events.enabled': 1,
    },
  },
);
