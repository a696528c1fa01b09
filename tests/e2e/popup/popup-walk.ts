import type { Page } from 'puppeteer-core';
import type { GlossBrowser } from '../../../scripts/browser/launch-gloss';

/** The part of the browser's API that is used inside a page of the extension. */
interface Api {
  tabs: {
    query(query: object): Promise<{ id?: number; url?: string }[]>;
    getCurrent(): Promise<{ id?: number }>;
  };
  storage: { local: { clear(): Promise<void>; set(items: object): Promise<void> } };
}

/** As wide and high as browsers let a popup be. */
const POPUP = { width: 360, height: 600 };
const TIMEOUT = { timeout: 10_000, polling: 50 } as const;

/**
 * Opens the popup as a page of its own beside the tab that shows `page`, and waits until it can be typed in. Without a
 * page it stands beside a page of the extension, which no content script can read.
 */
export async function openPopup(gloss: GlossBrowser, page: Page | null): Promise<Page> {
  const own = await gloss.openExtensionPage('options.html');
  const tab = await own.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs } = browser ?? chrome;
    if (wanted === null) return (await tabs.getCurrent()).id;
    return (await tabs.query({})).find(({ url }) => url === wanted)?.id;
  }, page?.url() ?? null);
  if (page) await own.close();
  const popup = await gloss.openExtensionPage(`popup.html?tab=${tab}`);
  await popup.setViewport(POPUP);
  await popup.bringToFront();
  // The field is there before the scripts that answer to its keys.
  await popup.waitForSelector('.popup-body');
  await popup.waitForFunction(() => document.activeElement?.matches('[role=combobox]'), TIMEOUT);
  return popup;
}

/** Waits until an element says something; answers with all it says. */
export async function waitForText(popup: Page, selector: string, text: string): Promise<string> {
  await popup.waitForFunction(
    (where, wanted) => document.querySelector(where)?.textContent?.includes(wanted) ?? false,
    TIMEOUT,
    selector,
    text,
  );
  return popup.$eval(selector, (element) => element.textContent ?? '');
}

/** Waits until the field names as many rows as it should, at least one. */
export async function waitForRows(popup: Page): Promise<string[]> {
  await popup.waitForSelector('[role=option]', { timeout: 10_000 });
  return popup.$$eval('[role=option]', (rows) => rows.map((row) => row.textContent ?? ''));
}

/** The dossier as it stands: how often each entity is mentioned, by its headword. */
export function readDossier(popup: Page): Promise<Record<string, number>> {
  return popup.$$eval('.dossier li', (rows) =>
    Object.fromEntries(
      rows.map((row) => {
        const count = row.querySelector('.dossier-count')?.textContent ?? '';
        return [row.querySelector('b')?.textContent ?? '', Number(/\d+$/.exec(count)?.[0])];
      }),
    ),
  );
}

/** Waits until the dossier is what it should be. Throws after ten seconds. */
export async function waitForDossier(popup: Page, wanted: Record<string, number>): Promise<void> {
  let dossier: Record<string, number> = {};
  for (let tries = 0; tries < 100; tries++) {
    dossier = await readDossier(popup);
    const names = new Set([...Object.keys(wanted), ...Object.keys(dossier)]);
    if ([...names].every((name) => dossier[name] === wanted[name])) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The dossier is ${JSON.stringify(dossier)}`);
}

/** What has the focus, by its words or its name. */
export function readFocus(popup: Page): Promise<string> {
  return popup.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );
}

/** Takes everything back to the beginning. */
export async function clearStorage(popup: Page): Promise<void> {
  await popup.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).storage.local.clear();
  });
}

/** Stores settings as if the reader had chosen them. */
export async function writeStorage(popup: Page, items: object): Promise<void> {
  await popup.evaluate(async (stored) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).storage.local.set(stored);
  }, items);
}
