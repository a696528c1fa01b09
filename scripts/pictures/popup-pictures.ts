import type { Page } from 'puppeteer-core';
import { waitForMarks } from '../../tests/e2e/harness/marks';
import { clearStorage, openPopup, writeStorage } from '../../tests/e2e/popup/popup-walk';
import { pause, type Studio, take } from './take';

const GARDEN = '<!doctype html><meta charset="utf-8"><title>Garden</title><p>Roses.</p>';

const press = async (popup: Page, selector: string) => {
  await popup.waitForSelector(selector, { timeout: 10_000 });
  await popup.focus(selector);
  await popup.keyboard.press('Enter');
};
const ask = async (popup: Page, words: string) => {
  await popup.focus('[role=combobox]');
  await popup.keyboard.type(words);
  await pause(300);
};
const back = (popup: Page) => popup.keyboard.press('Escape');

/** Each leads the popup on from the one before. */
const STATES: readonly [name: string, lead: (popup: Page) => Promise<unknown>][] = [
  ['dossier', async (popup) => popup.waitForSelector('.dossier li')],
  ['jumped', async (popup) => press(popup, '.dossier .icon-button:last-child')],
  ['date', async (popup) => press(popup, '.list-head .page-date')],
  [
    'results',
    async (popup) => {
      await back(popup);
      await ask(popup, 'band disp');
    },
  ],
  ['found-fact', async (popup) => popup.keyboard.press('Enter')],
  [
    'no-result',
    async (popup) => {
      await back(popup);
      await popup.waitForSelector('[role=combobox]');
      await popup.$eval('[role=combobox]', (field) => (field as HTMLInputElement).select());
      await ask(popup, 'mi bnad 12 price');
    },
  ],
  [
    'nothing-like-it',
    async (popup) => {
      await popup.$eval('[role=combobox]', (field) => (field as HTMLInputElement).select());
      await ask(popup, 'zzyzxq');
    },
  ],
  ['recent', back],
  ['entity', async (popup) => press(popup, '.dossier-entry')],
  ['differ', async (popup) => press(popup, '.differ')],
  [
    'line',
    async (popup) => {
      await back(popup);
      await press(popup, '.dossier li:nth-child(3) .dossier-entry');
    },
  ],
  [
    'pause-menu',
    async (popup) => {
      await back(popup);
      await press(popup, '.pause > button');
    },
  ],
  ['paused', async (popup) => popup.keyboard.press('Enter')],
  [
    'off',
    async (popup) => {
      await press(popup, '.banner button');
      await press(popup, '[role=switch]');
      await popup.waitForSelector('.scope');
    },
  ],
];

interface Api {
  permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
}

/** Every state of the popup, one after the other; what Firefox says without access only in Firefox. */
export async function takePopup(studio: Studio): Promise<void> {
  const { gloss, site, language } = studio;
  const page = await gloss.browser.newPage();
  await page.goto(site.url(`/demo/${language}.html`, 'lokalblatt.localhost'));
  await page.bringToFront();
  await waitForMarks(page, 5);
  const popup = await openThemed(studio, page);
  for (const [name, lead] of STATES) {
    await lead(popup);
    await take(studio, `popup-${name}`, popup);
  }
  await clearStorage(popup);
  await popup.close();
  await takeAlone(studio, page, GARDEN);
  await page.close();
}

async function takeAlone(studio: Studio, page: Page, garden: string): Promise<void> {
  studio.site.put('/garden.html', garden);
  await page.goto(studio.site.url('/garden.html', 'garten.localhost'));
  const nothing = await openThemed(studio, page);
  await take(studio, 'popup-nothing', nothing);
  if (studio.gloss.kind === 'firefox') await takeWithoutAccess(studio, nothing);
  await nothing.close();
  const unread = await openThemed(studio, null);
  await take(studio, 'popup-unreadable', unread);
  await clearStorage(unread);
  await unread.close();
}

async function takeWithoutAccess(studio: Studio, popup: Page): Promise<void> {
  await popup.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).permissions.remove({ origins: ['<all_urls>'] });
  });
  await take(studio, 'popup-no-access', popup);
}

async function openThemed({ gloss, theme }: Studio, page: Page | null): Promise<Page> {
  const popup = await openPopup(gloss, page);
  await writeStorage(popup, { 'settings/choices': { theme: [9, theme] } });
  await popup.waitForSelector(`html[data-theme=${theme}]`);
  return popup;
}
