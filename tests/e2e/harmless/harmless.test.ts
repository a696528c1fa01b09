/**
 * Every page is opened twice, with Gloss and without, and does the same; then all that it can know of itself is compared.
 * The pointer rests on a name, the card opens and closes, the reader acts: nothing may differ.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../scripts/browser/find-browser';
import { type GlossBrowser, launchGloss } from '../../../scripts/browser/launch-gloss';
import { KINDS } from '../harness/each-browser';
import { openSite, type Site } from '../harness/site';
import { buildAppCases } from './cases-apps';
import { READER_CASES } from './cases-reader';
import { SCRIPT_CASES } from './cases-scripts';
import { SITE_CASES } from './cases-sites';
import { installProbe, listenToConsole, type Observation, observePage } from './observe';
import type { PageCase } from './page-case';

/** Time for Gloss to read and mark a small page. */
const SETTLE_MS = 250;
/** Rest long enough for a card (300 ms) and its way onto the page. */
const REST_MS = 550;
/**
 * A page without a shift has none with Gloss. Where the page itself moves a marked name, Chromium counts the area of the name with its
 * line, which may end a pixel below the letters: up to half a percent more was measured.
 */
const SHIFT_RATIO = 1.01;
/** On the plain pages the pointer rests on a name, until a card has come and gone. */
const RESTING = SITE_CASES.map((pageCase) => ({ ...pageCase, rests: true }));
const CASES: PageCase[] = [...RESTING, ...SCRIPT_CASES, ...READER_CASES, ...(await buildAppCases())];

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function restOnFirstName(page: Page): Promise<void> {
  const point = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const start = node.data.search(/Xiaomi|小米|शाओमी|شاومي|シャオミ/);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + 2);
      const { x, y, width, height } = range.getBoundingClientRect();
      if (width > 0 && y < innerHeight) return { x: x + width / 2, y: y + height / 2 };
    }
    return { x: 5, y: 5 };
  });
  await page.mouse.move(point.x, point.y, { steps: 3 });
  await pause(REST_MS);
  await page.mouse.move(1, 1);
  await pause(REST_MS);
}

async function visit(
  gloss: GlossBrowser,
  url: string,
  { saysDone, rests, act }: PageCase,
): Promise<Observation> {
  const page = await gloss.browser.newPage();
  try {
    const console = listenToConsole(page);
    await page.evaluateOnNewDocument(installProbe);
    await page.goto(url, { waitUntil: 'load' });
    if (saysDone) await page.waitForFunction(() => (globalThis as { isDone?: boolean }).isDone === true);
    await pause(SETTLE_MS);
    if (rests) await restOnFirstName(page);
    await act?.(page);
    await pause(SETTLE_MS);
    return await observePage(page, console);
  } finally {
    await page.close();
  }
}

/** What has to be the same: all but the shift, which is compared by size, and what this page does differently each time. */
function comparable(observed: Observation, { unsteady = [] }: PageCase): Partial<Observation> {
  const compared: Partial<Observation> = { ...observed };
  for (const key of ['shift', ...unsteady] as const) delete compared[key];
  return compared;
}

function harmlessIn(kind: BrowserKind): void {
  describe(`pages are the same with and without Gloss (${kind})`, () => {
    let site: Site;
    let ours: GlossBrowser;
    let bare: GlossBrowser;
    beforeAll(async () => {
      site = await openSite();
      for (const [index, { answer }] of CASES.entries()) site.put(`/case-${index}.html`, answer);
      [ours, bare] = await Promise.all([launchGloss(kind), launchGloss(kind, { withGloss: false })]);
    });
    afterAll(async () => {
      await Promise.all([ours?.close(), bare?.close(), site?.close()]);
    });

    it.each(CASES.map((pageCase, index) => ({ pageCase, index, name: pageCase.name })))(
      '$name',
      async ({ pageCase, index }) => {
        const url = site.url(`/case-${index}.html`);
        const [withGloss, without] = await Promise.all([
          visit(ours, url, pageCase),
          visit(bare, url, pageCase),
        ]);
        expect(comparable(withGloss, pageCase)).toEqual(comparable(without, pageCase));
        if (!pageCase.unsteady) expect(withGloss.shift).toBeLessThanOrEqual(without.shift * SHIFT_RATIO);
      },
    );
  });
}

for (const kind of KINDS) harmlessIn(kind);
