/** Steps that every walk over the marks of a page takes. */
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { GlossBrowser } from '../../../scripts/browser/launch-gloss';
import type { PageReport } from '../../../src/page/page-report';
import type { Walk } from '../harness/each-browser';
import type { PageAnswer } from '../harness/site';

/** Long enough for a cold background on a busy machine; walks wait no longer than they must. */
const PATIENCE_MS = 8_000;
const STEP_MS = 50;
/** Twice the time that the page room lets pass before it reads what has changed, and then some for a busy machine. */
const SETTLE_MS = 700;

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let count = 0;

/** A document around a body. */
export function pageOf(body: string, { lang = 'en', title = 'Walk', head = '' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

/** Opens a page with this body, or this whole answer, in a tab of its own. */
export async function openPage(
  { gloss, site }: Walk,
  body: string | PageAnswer,
  path = `/page-${++count}.html`,
): Promise<Page> {
  site.put(path, typeof body === 'string' ? pageOf(body) : body);
  const page = await gloss.browser.newPage();
  await page.goto(site.url(path));
  return page;
}

/** What is marked in a document: the words under each range, in document order. A mention over several nodes has several. */
export function readMarks(frame: Page | Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('gloss-'))
      .flatMap(([, marks]) => [...marks]);
    const orderOf = (node: Node): Node => {
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? orderOf(root.host) : node;
    };
    return ranges
      .sort((a, b) => {
        if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
        const [first, second] =
          a.startContainer.getRootNode() === b.startContainer.getRootNode()
            ? [a.startContainer, b.startContainer]
            : [orderOf(a.startContainer), orderOf(b.startContainer)];
        return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      })
      .map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      );
  });
}

/** The whole texts in which something is marked, in the order of marking. */
export function readMarkedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((marks) =>
      [...marks].map(({ startContainer }) => startContainer.textContent ?? ''),
    ),
  );
}

/** Waits until exactly these words are marked, and then whether they stay. */
export async function expectMarks(frame: Page | Frame, words: readonly string[]): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  let marks = await readMarks(frame);
  while (marks.join('|') !== words.join('|') && Date.now() < end) {
    await pause(STEP_MS);
    marks = await readMarks(frame);
  }
  expect(marks).toEqual(words);
}

/** Gives the page time to be read, and says that nothing came of it. */
export async function expectSame(frame: Page | Frame, words: readonly string[]): Promise<void> {
  await pause(SETTLE_MS);
  expect(await readMarks(frame)).toEqual(words);
}

interface Api {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown, options: object): Promise<{ answer?: unknown }>;
  };
  storage: { local: { set(items: object): Promise<void> } };
}

/** Asks the content script in the main frame of a page, as popup and background do. */
export async function askPage(
  gloss: GlossBrowser,
  page: Page,
  name: string,
  ...question: unknown[]
): Promise<unknown> {
  const own = await gloss.openExtensionPage('options.html');
  try {
    return await own.evaluate(
      async (url, message) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        const { tabs } = browser ?? chrome;
        const tab = (await tabs.query({})).find((known) => known.url === url);
        const reply = await tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 });
        return reply.answer;
      },
      page.url(),
      { gloss: name, question },
    );
  } finally {
    await own.close();
    await page.bringToFront();
  }
}

/** The choices that pages need, as the settings store keeps them in one small item; empty for those that everybody begins with. */
export async function setView({ gloss }: Walk, view: object): Promise<void> {
  const own = await gloss.openExtensionPage('options.html');
  await own.evaluate(async (item) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).storage.local.set({ 'settings/page': item });
  }, view);
  await own.close();
}

/** What the main frame of a page says it has found. */
export async function readReport(gloss: GlossBrowser, page: Page): Promise<PageReport> {
  return (await askPage(gloss, page, 'describePage')) as PageReport;
}
