import type { ElementHandle, Page } from 'puppeteer-core';

interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  clear(): Promise<void>;
}

/** The part of the browser's API that is used inside a page of the extension. */
interface Api {
  storage: { local: Area; sync: Area };
}

/** Everything that is stored, read through a page of the extension. */
export function readStorage(own: Page): Promise<Record<string, unknown>> {
  return own.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).storage.local.get(null);
  });
}

/** Stores items as if another version, or another program, had. */
export async function writeStorage(own: Page, items: Record<string, unknown>): Promise<void> {
  await own.evaluate(async (stored) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).storage.local.set(stored);
  }, items);
}

/** Takes everything back to the beginning between two tests, in the browser's sync too. */
export async function clearStorage(own: Page): Promise<void> {
  await own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local, sync } = (browser ?? chrome).storage;
    await sync.clear();
    await local.clear();
  });
}

/** Waits until a page has marks, or none. It comes to the front first: Gloss does not work where nobody looks. */
export async function waitForMarks(page: Page, areThere: boolean): Promise<void> {
  await page.bringToFront();
  await page.waitForFunction(
    (wanted) => [...CSS.highlights.values()].some((highlight) => highlight.size > 0) === wanted,
    { timeout: 10_000, polling: 50 },
    areThere,
  );
}

/** How many ranges are marked in the main frame. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
}

/** Writes a site into the field and adds it, all by keyboard. */
export async function addSite(options: Page, text: string): Promise<void> {
  await options.bringToFront();
  await options.focus('#sites .adder input');
  await options.keyboard.type(text);
  await options.keyboard.press('Enter');
}

/** Waits for a text in an element. */
export async function waitForText(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (where, wanted) =>
      [...document.querySelectorAll(where)].some((part) => part.textContent?.includes(wanted)),
    { timeout: 10_000, polling: 50 },
    selector,
    text,
  );
}

/** The hosts in the list of sites, as shown. */
export function listedHosts(options: Page): Promise<string[]> {
  return options.$$eval('#sites tbody tr:not(.is-removed)', (rows) =>
    rows.map((row) => row.getAttribute('data-host') ?? ''),
  );
}

/** The mode that is chosen by its words. */
export async function choose(options: Page, section: string, words: string): Promise<void> {
  await options.evaluate(
    (id, wanted) => {
      const labels = [...document.querySelectorAll<HTMLElement>(`#${id} .choice`)];
      labels.find((label) => label.textContent?.includes(wanted))?.click();
    },
    section,
    words,
  );
}

/** Clicks in the settings, which come to the front: puppeteer scrolls by what a hidden page does not do. */
export async function press(options: Page, selector: string): Promise<void> {
  await options.bringToFront();
  await options.click(selector);
}

/** Presses a button of the data section and gives back the file that it hands to the browser. */
export async function exportedFile(options: Page): Promise<string> {
  await options.evaluate(() => {
    const page = globalThis as unknown as { exported?: Promise<string> };
    const create = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      page.exported = file.text();
      return create(file);
    };
  });
  await pressButton(options, 'Export settings');
  return options.evaluate(() => (globalThis as unknown as { exported: Promise<string> }).exported);
}

/** Clicks the button with these words, wherever it is. */
export async function pressButton(options: Page, words: string): Promise<void> {
  await options.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('button')];
    buttons.find((button) => button.textContent?.trim() === wanted)?.click();
  }, words);
}

/** Chooses a file to be imported. */
export async function importFile(options: Page, path: string): Promise<void> {
  const input = (await options.$('#data input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

/** From now on half of what the page stores is written, and then it fails. */
export async function breakStorage(options: Page): Promise<void> {
  await options.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { storage: { local: { set: unknown } } }
    >;
    const { local } = (browser ?? chrome)?.storage ?? { local: { set: null } };
    const set = (local.set as (items: object) => Promise<void>).bind(local);
    local.set = async (items: object) => {
      const entries = Object.entries(items);
      await set(Object.fromEntries(entries.slice(0, entries.length >> 1)));
      throw new Error('the disk went away');
    };
  });
}
