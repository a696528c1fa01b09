/** From being switched on to being switched off, over history and updates. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inEachBrowser, type Walk } from '../harness/each-browser';
import { expectMarks, expectSame, openPage, pageOf, pause, setView } from './page-walk';

interface Api {
  runtime: { reload(): void; sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  scripting: { executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown> };
  storage: {
    local: {
      get(): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
}

/** Does something with the extension's own API, in a page of its own. */
async function withApi<T, A>(
  { gloss }: Walk,
  work: (api: Api, argument: A) => Promise<T>,
  argument: A,
): Promise<T> {
  const own = await gloss.openExtensionPage('options.html');
  try {
    return (await own.evaluate(
      `(${work.toString()})(globalThis.browser ?? chrome, ${JSON.stringify(argument)})`,
    )) as T;
  } finally {
    await own.close();
  }
}

inEachBrowser('the life of Gloss in a page', (walk) => {
  const front = async (page: Page) => {
    await page.bringToFront();
    return page;
  };

  it('follows settings without a reload: pause, mark style, density, entities', async () => {
    const page = await openPage(walk, '<h2>One</h2><p>Xiaomi, Xiaomi, MIUI</p><h2>Two</h2><p>Xiaomi</p>');
    const names = () => page.evaluate(() => [...CSS.highlights.keys()]);
    await expectMarks(page, ['Xiaomi', 'Xiaomi', 'MIUI', 'Xiaomi']);
    await setView(walk, { mark: 'tint', density: 'section' });
    await front(page);
    await expectMarks(page, ['Xiaomi', 'MIUI', 'Xiaomi']);
    expect(await names()).toEqual(['gloss-tint']);
    await setView(walk, { density: 'page', entities: { miui: false } });
    await front(page);
    await expectMarks(page, ['Xiaomi']);
    expect(await names()).toEqual(['gloss-dots']);
    await setView(walk, { mark: 'none' });
    await front(page);
    await expectMarks(page, []);
    await setView(walk, { pausedUntil: Number.MAX_SAFE_INTEGER });
    await front(page);
    await expectSame(page, []);
    await setView(walk, {});
    await front(page);
    await expectMarks(page, ['Xiaomi', 'Xiaomi', 'MIUI', 'Xiaomi']);
    await page.close();
  });

  it('is there again when the reader comes back by history', async () => {
    walk.site.put('/second.html', pageOf('<p>MIUI</p>'));
    const page = await openPage(walk, {
      body: pageOf('<p>Xiaomi</p>'),
      headers: { 'cache-control': 'max-age=60' },
    });
    await expectMarks(page, ['Xiaomi']);
    await page.goto(walk.site.url('/second.html'));
    await expectMarks(page, ['MIUI']);
    // The event that puppeteer waits for does not come for a page out of the cache.
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.body.textContent === 'Xiaomi');
    await expectMarks(page, ['Xiaomi']);
    await page.evaluate(() => document.body.append(' and Redmi'));
    await expectMarks(page, ['Xiaomi', 'Redmi']);
    await page.close();
  });
});

inEachBrowser('a script that comes twice, as into a tab that opens during the installation', (walk) => {
  it('leaves the first at its work', async () => {
    const page = await openPage(walk, '<p>Xiaomi</p>');
    await expectMarks(page, ['Xiaomi']);
    await page.evaluate(() =>
      Object.assign(globalThis, { kept: [...CSS.highlights.values()].map(([mark]) => mark) }),
    );
    const reached = await withApi(
      walk,
      async ({ tabs, scripting }, url) => {
        const open = (await tabs.query({})).filter((tab) => tab.url === url);
        for (const { id } of open)
          await scripting.executeScript({ target: { tabId: id }, files: ['/content-scripts/page.js'] });
        return open.length;
      },
      page.url(),
    );
    expect(reached).toBe(1);
    await page.bringToFront();
    await page.evaluate(() => document.body.append(' and MIUI'));
    await expectMarks(page, ['Xiaomi', 'MIUI']);
    const isSame = await page.evaluate(() => {
      const { kept } = globalThis as unknown as { kept: AbstractRange[] };
      return kept.every((mark) => mark && [...CSS.highlights.values()].some((marks) => marks.has(mark)));
    });
    expect(isSame).toBe(true);
    await page.close();
  });
});

inEachBrowser('an update of the extension', (walk) => {
  it('leaves nothing of the old one behind, and the new one finds everything anew', async () => {
    const page = await openPage(walk, '<p>Xiaomi</p>');
    await expectMarks(page, ['Xiaomi']);
    await withApi(walk, async ({ runtime }) => setTimeout(() => runtime.reload(), 100), null).catch(
      () => undefined,
    );
    await pause(3000);
    await page.bringToFront();
    await page.evaluate(() => document.body.append(' and MIUI'));
    await expectMarks(page, ['Xiaomi', 'MIUI']);
    const sizes = await page.evaluate(() => [...CSS.highlights.values()].map((marks) => marks.size));
    expect(sizes).toEqual([2]);
    await page.close();
  });
});
