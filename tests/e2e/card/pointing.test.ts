/** When the card comes and goes: rest, leaving, the way to the card, Esc, scrolling, resizing, pinning, links. */
import { expect, it } from 'vitest';
import { CLOSE_DELAY } from '@/card/card-timing';
import { inEachBrowser } from '../harness/each-browser';
import {
  ARTICLE,
  cardBox,
  clickInCard,
  countHosts,
  findMark,
  openBody,
  pause,
  pointAt,
  readCard,
  restOn,
  waitFor,
  waitForCard,
  waitForNoCard,
} from './card-walk';

/** The delay of 300 ms, twice over: what has not opened by then will not. */
const NO_CARD_MS = 700;

/** Longer than the time in which a pointer may come back. */
const LEFT_MS = 900;

inEachBrowser('pointing', (walk) => {
  const article = async () => {
    const page = await walk.gloss.browser.newPage();
    await openBody(page, walk.site, ARTICLE);
    return page;
  };

  it('opens below the line, its left edge at the mention', async () => {
    const page = await article();
    const mark = await restOn(page, 'MIUI');
    const box = await cardBox(page);
    expect(box.top).toBeGreaterThan(mark.y);
    expect(box.top - mark.y).toBeLessThan(40);
    expect(box.left).toBeLessThan(mark.x);
    expect(box.right - box.left).toBe(352);
    await page.close();
  });

  it('goes when the pointer leaves, without a trace', async () => {
    const page = await article();
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const mark = await restOn(page, 'MIUI');
    expect(await countHosts(page)).toBe(1);
    await page.mouse.move(mark.x, mark.y - 50, { steps: 4 });
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  it('does not open for a pointer that only crosses the word', async () => {
    const page = await article();
    const mark = await findMark(page, 'MIUI');
    await page.mouse.move(mark.x, mark.y - 50);
    await page.mouse.move(mark.x, mark.y, { steps: 3 });
    await page.mouse.move(mark.x, mark.y - 50, { steps: 3 });
    await pause(NO_CARD_MS);
    expect(await countHosts(page)).toBe(0);
    await page.close();
  });

  it('is taken away unseen when the pointer goes on just before the end of the delay', async () => {
    const page = await article();
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const drawn = page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          new MutationObserver((_records, observer) => {
            observer.disconnect();
            resolve();
          }).observe(document.documentElement, { childList: true });
        }),
    );
    const mark = await pointAt(page, 'MIUI');
    await drawn;
    await page.mouse.move(mark.x, mark.y - 50);
    // A card that had opened would still be there.
    await pause(CLOSE_DELAY / 2);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  it('stays for a pointer that is in it', async () => {
    const page = await article();
    await restOn(page, 'MIUI');
    const box = await cardBox(page);
    await page.mouse.move(box.left + 30, box.top + 30, { steps: 6 });
    await pause(LEFT_MS);
    expect(await readCard(page)).toContain('MIUI');
    await page.mouse.move(box.right + 60, box.top - 40, { steps: 4 });
    await waitForNoCard(page);
    await page.close();
  });

  it('stays for a pointer on its slow way across another mention', async () => {
    const page = await walk.gloss.browser.newPage();
    await openBody(
      page,
      walk.site,
      '<p>MIUI is by<br>Xiaomi phones<br>and the Mi Band.</p><p style="margin-top:600px">.</p>',
    );
    const mark = await restOn(page, 'MIUI');
    const box = await cardBox(page);
    // Straight down from the first line, as slowly as 50 ms a step: nothing may open on the way, nothing close.
    for (let y = mark.y; y < box.top + 20; y += 6) {
      await page.mouse.move(mark.x, y);
      await pause(50);
    }
    await pause(LEFT_MS);
    expect(await readCard(page)).toContain('MIUI');
    await page.close();
  });

  it('goes with Esc, which the page does not hear, and gives the next Esc back', async () => {
    const page = await article();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      document.addEventListener('keydown', (event) => heard.push(event.key));
    });
    const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    await restOn(page, 'MIUI');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await heard()).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await heard()).toEqual(['Escape']);
    await pause(NO_CARD_MS);
    expect(await countHosts(page)).toBe(0);
    await page.close();
  });

  it('leaves every other key to the page', async () => {
    const page = await article();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      document.addEventListener('keydown', (event) => heard.push(event.key));
    });
    await restOn(page, 'MIUI');
    for (const key of ['j', 'ArrowDown', 'Enter'] as const) await page.keyboard.press(key);
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(heard).toEqual(['j', 'ArrowDown', 'Enter']);
    await page.close();
  });

  it('goes when the page scrolls', async () => {
    const page = await article();
    await restOn(page, 'MIUI');
    await page.evaluate(() => scrollBy(0, 60));
    await waitForNoCard(page);
    await page.close();
  });

  it('goes when the window is resized', async () => {
    const page = await article();
    await restOn(page, 'MIUI');
    await page.setViewport({ width: 900, height: 700 });
    await waitForNoCard(page);
    await page.close();
  });

  it('goes when its words are taken out of the page', async () => {
    const page = await article();
    await restOn(page, 'MIUI');
    await page.evaluate(() => document.getElementById('p')?.remove());
    await waitForNoCard(page);
    await page.close();
  });

  it('goes when the page rewrites its body', async () => {
    const page = await article();
    await restOn(page, 'MIUI');
    await page.evaluate(() => document.body.replaceChildren('Nothing left.'));
    await waitForNoCard(page);
    await page.close();
  });

  it('does not open while text is selected by dragging', async () => {
    const page = await article();
    const mark = await findMark(page, 'MIUI');
    await page.mouse.move(mark.x - 120, mark.y);
    await page.mouse.down();
    await page.mouse.move(mark.x, mark.y, { steps: 4 });
    await pause(NO_CARD_MS);
    expect(await countHosts(page)).toBe(0);
    await page.mouse.up();
    await page.close();
  });

  it('stays pinned through leaving, scrolling and clicks elsewhere, until it is closed', async () => {
    const page = await article();
    await restOn(page, 'MIUI');
    await clickInCard(page, 'Pin');
    const box = await cardBox(page);
    await page.mouse.move(box.right + 80, box.bottom + 20, { steps: 4 });
    await page.mouse.click(box.right + 80, box.bottom + 20);
    await page.evaluate(() => scrollBy(0, 40));
    await pause(LEFT_MS);
    expect(await readCard(page)).toContain('MIUI');
    expect(await cardBox(page)).toMatchObject({ left: box.left, top: box.top });
    await clickInCard(page, 'Close');
    await waitForNoCard(page);
    await page.close();
  });

  it('lets a link on the words be followed, before and after the card opened', async () => {
    const page = await walk.gloss.browser.newPage();
    await openBody(page, walk.site, '<p>By <a href="#first">Xiaomi</a> and <a href="#second">MIUI</a>.</p>');
    const first = await findMark(page, 'Xiaomi');
    await page.mouse.click(first.x, first.y);
    expect(await page.evaluate(() => location.hash)).toBe('#first');
    await pause(NO_CARD_MS);
    expect(await countHosts(page)).toBe(0);
    const second = await restOn(page, 'MIUI');
    await page.mouse.click(second.x, second.y);
    expect(await page.evaluate(() => location.hash)).toBe('#second');
    await page.close();
  });

  it('opens where a mention is spread over several elements', async () => {
    const page = await walk.gloss.browser.newPage();
    await openBody(page, walk.site, '<p>The Xiaomi <b>Mi <i id="i">Band</i></b> <u>2</u> is small.</p>');
    await waitFor('mark', () =>
      page.evaluate(() => [...CSS.highlights.values()].some((each) => each.size > 0)),
    );
    const spot = await page.evaluate(() => {
      const { x, y, width, height } = document.getElementById('i')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(spot.x - 30, spot.y - 20);
    await page.mouse.move(spot.x, spot.y, { steps: 4 });
    expect(await waitForCard(page)).toContain('Mi Band 2');
    await page.close();
  });

  it('goes above the line at the bottom of the window, and the pointer gets there', async () => {
    const page = await walk.gloss.browser.newPage();
    await openBody(page, walk.site, '<p style="position:fixed;bottom:20px">Down here is MIUI.</p>');
    const mark = await restOn(page, 'MIUI');
    const box = await cardBox(page);
    expect(box.bottom).toBeLessThan(mark.y);
    await page.mouse.move(mark.x + 20, box.bottom - 30, { steps: 8 });
    await pause(LEFT_MS);
    expect(await readCard(page)).toContain('MIUI');
    await page.close();
  });

  it('opens from mention to mention without closing first', async () => {
    const page = await article();
    await restOn(page, 'MIUI');
    await pointAt(page, 'Xiaomi');
    await waitFor('card of Xiaomi', async () => (await readCard(page))?.includes('company'));
    expect(await countHosts(page)).toBe(1);
    await page.close();
  });
});
