/** Steps that every walk over a card takes: rest on words, read the card, click in it. */
import type { Page } from 'puppeteer-core';
import { readClosedRoot } from '../harness/closed-root';
import type { Site } from '../harness/site';

export const HOST = 'gloss-card';

/** Long enough for a cold background on a busy machine; walks wait no longer than they must. */
const PATIENCE_MS = 6_000;
const STEP_MS = 50;

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again and again until the answer is something; throws with its name after six seconds. */
export async function waitFor<T>(name: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer) return answer;
    await pause(STEP_MS);
  }
  throw new Error(`Waited in vain: ${name}`);
}

interface Spot {
  x: number;
  y: number;
}

/** The middle of the first mark with these words that is in view; null if there is none. Runs in the page. */
function locate(words: string): Spot | null {
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const box = range.getClientRects()[0];
      const isInView = box && box.top >= 0 && box.bottom <= innerHeight;
      if (range.toString() === words && isInView)
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return null;
}

/** Where these words are marked, once they are. */
export function findMark(page: Page, words: string): Promise<Spot> {
  return waitFor(`mark of ${words}`, () => page.evaluate(locate, words));
}

/** Whether these words are marked in view. */
export async function isMarked(page: Page, words: string): Promise<boolean> {
  return (await page.evaluate(locate, words)) !== null;
}

/** Comes to rest on marked words, as a hand does. */
export async function pointAt(page: Page, words: string): Promise<Spot> {
  const spot = await findMark(page, words);
  await page.mouse.move(spot.x - 40, Math.max(1, spot.y - 40));
  await page.mouse.move(spot.x, spot.y, { steps: 5 });
  return spot;
}

/**
 * Comes to rest on marked words and waits for the card. A page that was opened while the extension was being
 * installed gets its content script anew; whoever pointed before has to move once more.
 */
export async function restOn(page: Page, words: string): Promise<Spot> {
  await pointAt(page, words);
  await waitForCard(page).catch(() => pointAt(page, words));
  await waitForCard(page);
  return findMark(page, words);
}

/** The card's text as it is laid out; null while there is none, or it is only drawn ahead. */
export function readCard(page: Page): Promise<string | null> {
  return readClosedRoot(page, HOST, (root) => {
    const dialog = root.querySelector<HTMLElement>(':not(.is-ahead) > :is([role=dialog], .undo)');
    // biome-ignore lint/performance/useDomNodeTextContent: `textContent` runs cells together and reads what is not shown
    return dialog?.innerText ?? null;
  });
}

/** Waits for a card, drawn and in its place, and answers with its text. */
export function waitForCard(page: Page): Promise<string> {
  return waitFor('card', async () => {
    const isPlaced = await readClosedRoot(page, HOST, (root) => {
      const surface = root.querySelector<HTMLElement>('.gloss:not(.is-ahead)');
      return (
        surface?.classList.contains('is-sheet') || !!(surface?.style.left && !surface.matches('.is-leaving'))
      );
    });
    return isPlaced ? readCard(page) : null;
  });
}

/** Waits until nothing of the card is left in the page. */
export function waitForNoCard(page: Page): Promise<boolean> {
  return waitFor('no card', async () => (await countHosts(page)) === 0);
}

export function countHosts(page: Page): Promise<number> {
  return page.evaluate((name) => document.querySelectorAll(name).length, HOST);
}

/** Clicks the middle of an element of the card, by its words or name. */
export async function clickInCard(page: Page, name: string): Promise<void> {
  const spot = await findInCard(page, name);
  await page.mouse.move(spot.x, spot.y, { steps: 8 });
  await page.mouse.click(spot.x, spot.y);
}

/** Where a control of the card is. Its accessible name or text is given. */
export function findInCard(page: Page, name: string): Promise<Spot> {
  return waitFor(`${name} in the card`, async () => {
    const boxes = await readClosedRoot(page, HOST, (root) =>
      [...root.querySelectorAll<HTMLElement>('.gloss:not(.is-ahead) :is(button, a, input, label)')].map(
        (control) => {
          const { x, y, width, height } = control.getBoundingClientRect();
          const text = control.getAttribute('aria-label') ?? control.textContent ?? '';
          return { text: text.trim(), x: x + width / 2, y: y + height / 2 };
        },
      ),
    );
    return boxes?.find(({ text }) => text === name);
  });
}

/** The box of the card in the viewport. */
export async function cardBox(
  page: Page,
): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const box = await readClosedRoot(page, HOST, (root) =>
    root.querySelector('.card, .sheet, .undo')?.getBoundingClientRect().toJSON(),
  );
  if (!box) throw new Error('There is no card');
  return box;
}

export interface PageParts {
  /** Inside `<head>`, before the title. */
  head?: string;
  headers?: Record<string, string>;
  lang?: string;
  /** `article:published_time`; none if empty. */
  date?: string;
}

const DATE = '2015-02-13';
let count = 0;

/** Opens a page with this body on a site of its own, so that nothing kept for one site reaches another. */
export async function openBody(
  page: Page,
  site: Site,
  body: string,
  { head = '', headers = {}, lang = 'en', date = DATE }: PageParts = {},
): Promise<string> {
  const path = `/card-${++count}.html`;
  const dated = date ? `<meta property="article:published_time" content="${date}">` : '';
  site.put(path, {
    body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${dated}${head}<title>Walk</title></head>
      <body style="font: 18px/1.6 serif; margin: 60px 40px">${body}</body></html>`,
    headers,
  });
  const url = site.url(path, `card-${count}.localhost`);
  await page.goto(url);
  return url;
}

/** A paragraph with the four families and room below. */
export const ARTICLE = `<p id="p">Of its phones Xiaomi sold more than ever; MIUI and the Mi Band came along, said Hugo Barra.</p>
  <p style="margin-top: 700px">The end.</p>`;
