/** What stands far down a large page waits for the reader, and nobody can tell. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import { readButton } from '../harness/read-button';
import { askPage, openPage, readMarkedTexts, readMarks, readReport, setView } from './page-walk';

const ROWS = 60_000;
const EVERY = 20;
const MENTIONS = ROWS / EVERY;
/** So many rows are tested in one go, and wait together (`search-cursor.ts`). */
const STRETCH = 3000;
const wait = { timeout: 20_000, interval: 100 };

/** Rows of a paragraph, each in a box of its own if asked for. */
const bodyOf = (style = '', isBoxed = false) => `<style>${style}</style><main></main><script>
  const rows = Array.from({ length: ${ROWS} }, (_, row) => {
    const p = document.createElement('p');
    p.textContent = (row % ${EVERY} ? 'Nothing to be seen' : 'Here is MIUI again,') + ' in row ' + row;
    const box = document.createElement('div');
    box.append(p);
    return ${isBoxed ? 'box' : 'p'};
  });
  document.querySelector('main').append(...rows);
</script>`;

const rowOf = (row: number) => `Here is MIUI again, in row ${row}`;

inEachBrowser('what is far down a large page', (walk) => {
  let options: Page;
  beforeAll(async () => {
    options = await walk.gloss.openExtensionPage('options.html');
  });
  afterAll(() => options.close());

  const badgeOf = async (page: Page) => (await readButton(options, page.url()))[0] ?? '';

  /** Opens the page and waits until the button says that there is more than was read. */
  async function openLarge(body = bodyOf()): Promise<Page> {
    const page = await openPage(walk, body);
    await page.bringToFront();
    await expect.poll(() => badgeOf(page), wait).toMatch(/^\d{3}\+$/);
    return page;
  }

  async function expectMarkedAt(page: Page, text: string): Promise<void> {
    await page.evaluate((words) => {
      [...document.querySelectorAll('p')].find(({ textContent }) => textContent === words)?.scrollIntoView();
    }, text);
    await expect.poll(() => readMarkedTexts(page), wait).toContain(text);
  }

  it('is read when the viewport comes near it, and the button counts no further', async () => {
    const page = await openLarge();
    expect(Number.parseInt(await badgeOf(page), 10)).toBeLessThan(MENTIONS / 2);
    for (const row of [30_000, 59_980, 12_000]) await expectMarkedAt(page, rowOf(row));
    const [badge, title] = await readButton(options, page.url());
    expect(badge).toMatch(/^\d{3}\+$/);
    expect(title).toBe(`Gloss: ${badge} mentions on this page`);
    await page.close();
  });

  it.each([
    ['reach beyond their box', 'html, body, main { height: 100%; margin: 0 }'],
    ['run upwards', 'main { display: flex; flex-direction: column-reverse }'],
  ])('is read where rows %s', async (_, style) => {
    const page = await openLarge(bodyOf(style, true));
    for (const row of [30_000, 59_980]) await expectMarkedAt(page, rowOf(row));
    expect(await badgeOf(page)).toMatch(/^\d{3}\+$/);
    await page.close();
  });

  it('is counted once somebody asks', async () => {
    const page = await openLarge();
    await expect.poll(async () => (await readReport(walk.gloss, page)).isRead, wait).toBe(true);
    const { count, mentions, rhythm } = await readReport(walk.gloss, page);
    // What is asked for is no fault of the page.
    expect([count, mentions.length, rhythm]).toEqual([MENTIONS, MENTIONS, 0]);
    await expect
      .poll(() => readButton(options, page.url()), wait)
      .toEqual(['999+', `Gloss: ${MENTIONS} mentions on this page`]);
    await page.close();
  });

  it('is where the keys lead, back from the first to the last', async () => {
    const page = await openLarge();
    expect(await askPage(walk.gloss, page, 'stepToMention', -1, true)).toBe(true);
    await expect.poll(() => readMarkedTexts(page), wait).toContain(rowOf(ROWS - EVERY));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(ROWS * 10);
    await page.close();
  });

  it('is found where the page has moved it, and forgotten where the page has removed it', async () => {
    const page = await openLarge();
    const left = await page.evaluate((stretch) => {
      const main = document.querySelector('main') as HTMLElement;
      const rows = [...main.children];
      // Few enough for the page not to be read anew as a whole.
      for (const row of rows.slice(20_900, 21_100)) row.remove();
      main.append(
        ...rows.filter((row, index) => row.isConnected && [0, stretch - 1].includes(index % stretch)),
      );
      return rows.filter((row) => row.isConnected && row.textContent?.includes('MIUI')).length;
    }, STRETCH);
    for (const row of [50_000, 21_200, 59_980, 40_500]) await expectMarkedAt(page, rowOf(row));
    await expect
      .poll(async () => {
        const { count, isRead } = await readReport(walk.gloss, page);
        return isRead && count;
      }, wait)
      .toBe(left);
    await page.close();
  });

  it('is forgotten with the list that it stood in, and where thousands of rows go one by one', async () => {
    const page = await openLarge();
    const isCounted = async (expected: number) => {
      const { count, isRead } = await readReport(walk.gloss, page);
      return isRead && count === expected;
    };
    await page.evaluate(() => {
      for (const row of [...document.querySelectorAll('p')].slice(100)) row.remove();
    });
    await expect.poll(() => isCounted(100 / EVERY), wait).toBe(true);
    await page.reload();
    await expect.poll(() => badgeOf(page), wait).toMatch(/^\d{3}\+$/);
    await page.evaluate(() => {
      const p = document.createElement('p');
      p.textContent = 'MIUI';
      document.querySelector('main')?.replaceWith(p);
    });
    await expect.poll(() => isCounted(1), wait).toBe(true);
    await expect.poll(() => badgeOf(page), wait).toBe('1');
    await page.close();
  });

  it('is read although the page drops its oldest row time and again', async () => {
    const page = await openLarge();
    await page.evaluate(() => {
      setInterval(() => document.querySelector('main')?.firstChild?.remove(), 50);
    });
    for (const row of [30_000, 59_980]) await expectMarkedAt(page, rowOf(row));
    await page.close();
  });

  it('is looked for at once where only the first of its kind is marked', async () => {
    await setView(walk, { density: 'page' });
    const page = await openPage(walk, bodyOf());
    await page.bringToFront();
    await expect.poll(() => badgeOf(page), wait).toBe('999+');
    expect(await readMarks(page)).toEqual(['MIUI']);
    await setView(walk, {});
    await page.close();
  });
});
