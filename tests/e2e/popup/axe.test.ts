import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import { waitForMarks } from '../harness/marks';
import {
  clearStorage,
  openPopup,
  waitForDossier,
  waitForRows,
  waitForText,
  writeStorage,
} from './popup-walk';

const NEWS =
  '<!doctype html><title>News</title><meta property="article:published_time" content="2015-02-13"><p>Xiaomi made MIUI.</p>';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

async function violations(popup: Page): Promise<string[]> {
  await popup.evaluate(AXE);
  return popup.evaluate(async () => {
    const { axe } = globalThis as unknown as Axe;
    const found = await axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

const focusAndPress = async (popup: Page, selector: string) => {
  await popup.focus(selector);
  await popup.keyboard.press('Enter');
};

/** Each leads the popup on from the one before. */
const STATES: readonly [name: string, lead: (popup: Page) => Promise<unknown>][] = [
  [
    'dossier',
    async (popup) => {
      await waitForDossier(popup, { Xiaomi: 1, MIUI: 1 });
      await waitForText(popup, '.list-head', 'page of 13 Feb 2015');
    },
  ],
  [
    'jumped',
    async (popup) => {
      await focusAndPress(popup, '.dossier .icon-button:last-child');
      await waitForText(popup, '.dossier .is-current', '1 of 1');
    },
  ],
  [
    'setting a date',
    async (popup) => {
      await focusAndPress(popup, '.list-head .page-date');
      await popup.waitForSelector('.date-setter');
      await popup.keyboard.type('never');
      await popup.keyboard.press('Enter');
      await waitForText(popup, '.date-setter', 'Write it as');
      await popup.keyboard.press('Escape');
    },
  ],
  [
    'results',
    async (popup) => {
      await popup.focus('[role=combobox]');
      await popup.keyboard.type('band disp');
      await waitForRows(popup);
    },
  ],
  [
    'entity of a fact',
    async (popup) => {
      await popup.keyboard.press('Enter');
      await waitForText(popup, '.found', 'Display');
    },
  ],
  [
    'no result',
    async (popup) => {
      await popup.keyboard.press('Escape');
      await popup.waitForSelector('[role=combobox]');
      await popup.keyboard.type(' zzyzxq');
      await waitForText(popup, '.message', 'Nothing for');
    },
  ],
  [
    'recent searches',
    async (popup) => {
      await popup.keyboard.press('Escape');
      await waitForText(popup, '.recent', 'band disp');
    },
  ],
  [
    'entity of the page',
    async (popup) => {
      await focusAndPress(popup, '.dossier-entry');
      await waitForText(popup, '.jump', 'of 1');
    },
  ],
  [
    'sources that differ',
    async (popup) => {
      await focusAndPress(popup, '.differ');
      await popup.waitForSelector('.differences');
    },
  ],
  [
    'pause menu',
    async (popup) => {
      await popup.keyboard.press('Escape');
      await popup.waitForSelector('.pause > button');
      await focusAndPress(popup, '.pause > button');
      await popup.waitForSelector('[role=menu]');
    },
  ],
  [
    'paused',
    async (popup) => {
      await popup.keyboard.press('Enter');
      await waitForText(popup, '.banner', 'Paused');
    },
  ],
  [
    'off by rule',
    async (popup) => {
      await focusAndPress(popup, '.banner button');
      await focusAndPress(popup, '[role=switch]');
      await popup.waitForSelector('.scope');
    },
  ],
];

for (const theme of ['light', 'dark'] as const) {
  inEachBrowser(`axe finds nothing in the popup, ${theme}`, (walk) => {
    let page: Page;
    let popup: Page;
    beforeEach(async () => {
      walk.site.put('/news.html', NEWS);
      walk.site.put('/garden.html', '<!doctype html><title>Garden</title><p>Roses.</p>');
      page = await walk.gloss.browser.newPage();
    });
    afterEach(async () => {
      await clearStorage(popup);
      await popup.close();
      await page.close();
    });

    async function open(path: string): Promise<void> {
      await page.goto(path);
      await page.bringToFront();
      if (path.includes('news')) await waitForMarks(page, 2);
      await openBeside(page);
    }

    async function openBeside(shown: Page | null): Promise<void> {
      popup = await openPopup(walk.gloss, shown);
      await writeStorage(popup, { 'settings/choices': { theme: [9, theme] } });
      await popup.waitForSelector(`html[data-theme=${theme}]`);
    }

    it('in any state of a page that can be read', async () => {
      await open(walk.site.url('/news.html'));
      for (const [name, lead] of STATES) {
        await lead(popup).catch((error: unknown) => {
          throw new Error(`${name} did not come`, { cause: error });
        });
        expect(await violations(popup), name).toEqual([]);
      }
    });

    it('on a page that mentions nothing, with all of the index', async () => {
      await open(walk.site.url('/garden.html'));
      await page.bringToFront();
      await waitForText(popup, '.message', 'No mentions on this page');
      expect(await violations(popup)).toEqual([]);
      await popup.$eval('.index-more', (button) => (button as HTMLElement).click());
      await popup.waitForFunction(() => document.querySelectorAll('.index-list li').length > 30);
      expect(await violations(popup)).toEqual([]);
    });

    it('on a page that cannot be read', async () => {
      await openBeside(null);
      await waitForText(popup, '.message', 'can’t read this page');
      expect(await violations(popup)).toEqual([]);
    });
  });
}
