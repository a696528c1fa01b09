/** The kinds of text that a pointer has trouble with, and fingers. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import { waitForCard, waitForNoCard } from '../harness/read-card';
import { expectMarks, openPage, pause } from './page-walk';

/** Longer than a card takes, on a busy machine too. */
const NO_CARD_MS = 1500;

/** The middle of the n-th marked range in view. */
const middleOf = (page: Page, place = 0) =>
  page.evaluate((index) => {
    const marked = [...CSS.highlights.values()].flatMap((marks) => [...marks])[index];
    if (!marked) throw new Error('not marked');
    const range = document.createRange();
    range.setStart(marked.startContainer, marked.startOffset);
    range.setEnd(marked.endContainer, marked.endOffset);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, place);

async function rest(page: Page, place = 0): Promise<void> {
  const { x, y } = await middleOf(page, place);
  await page.mouse.move(x + 60, y + 90);
  await page.mouse.move(x, y, { steps: 4 });
}

const hasCard = (page: Page) => page.evaluate(() => document.querySelector('gloss-card') !== null);

const OPENING: readonly [name: string, body: string, words: string[]][] = [
  ['text that cannot be selected', '<p style="user-select:none">Read of MIUI here.</p>', ['MIUI']],
  ['vertical text', '<p style="writing-mode:vertical-rl;height:300px">Read of MIUI here.</p>', ['MIUI']],
  ['text from right to left', '<p dir="rtl" lang="ar">هذه MIUI هنا</p>', ['MIUI']],
  ['SVG text', '<svg width="300" height="80"><text x="10" y="40">Read of MIUI here</text></svg>', ['MIUI']],
  [
    'a closed root, slotted',
    '<div><template shadowrootmode="closed"><p><slot></slot></p></template>Read of MIUI here.</div>',
    ['MIUI'],
  ],
  [
    'roots in roots',
    '<div><template shadowrootmode="closed"><div><template shadowrootmode="closed"><p>Read of MIUI here.</p></template></div></template></div>',
    ['MIUI'],
  ],
  [
    'a text without a box of its own',
    '<p><span style="display:contents">Read of MIUI here.</span></p>',
    ['MIUI'],
  ],
  [
    'text moved by a transform',
    '<p style="transform:translate(80px,60px) rotate(12deg) scale(1.5);width:300px">Read of MIUI here.</p>',
    ['MIUI'],
  ],
  ['a zoomed text', '<p style="zoom:1.7">Read of MIUI here.</p>', ['MIUI']],
  [
    'columns',
    '<div style="columns:2"><p>One.</p><p>Two.</p><p>Three.</p><p>Read of MIUI here.</p></div>',
    ['MIUI'],
  ],
];

const NOT_OPENING: readonly [name: string, body: string][] = [
  ['a transparent cover', '<p>Read of MIUI here.</p><div style="position:fixed;inset:0"></div>'],
  [
    'a link stretched over a card',
    '<div style="position:relative"><a href="#x" style="position:absolute;inset:0"></a><p>Read of MIUI here.</p></div>',
  ],
];

inEachBrowser('pointing', (walk) => {
  for (const [name, body, words] of OPENING) {
    it(`opens a card on ${name}`, async () => {
      const page = await openPage(walk, `<div style="padding:60px 80px;font:20px/1.5 serif">${body}</div>`);
      await expectMarks(page, words);
      await rest(page);
      await waitForCard(page, 'MIUI').catch(() => rest(page));
      await waitForCard(page, 'MIUI');
      await page.mouse.move(2, 2, { steps: 3 });
      await waitForNoCard(page);
      await page.close();
    });
  }

  for (const [name, body] of NOT_OPENING) {
    it(`opens none through ${name}`, async () => {
      const page = await openPage(walk, body);
      await expectMarks(page, ['MIUI']);
      await rest(page);
      await pause(NO_CARD_MS);
      expect(await hasCard(page)).toBe(false);
      await page.close();
    });
  }

  it('opens on each line of a mention that is broken, and not between', async () => {
    const page = await openPage(
      walk,
      '<p style="width:110px;padding:60px;font:20px/2 monospace">Here it is Redmi Note 8 again.</p>',
    );
    await expectMarks(page, ['Redmi Note 8']);
    const lines = await page.evaluate(() => {
      const [marked] = [...CSS.highlights.values()].flatMap((marks) => [...marks]);
      const range = document.createRange();
      range.setStart(marked?.startContainer as Node, marked?.startOffset ?? 0);
      range.setEnd(marked?.endContainer as Node, marked?.endOffset ?? 0);
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({
        x: x + width / 2,
        y: y + height / 2,
      }));
    });
    expect(lines.length).toBeGreaterThan(1);
    for (const { x, y } of lines) {
      await page.mouse.move(x + 200, y + 150);
      await page.mouse.move(x, y, { steps: 4 });
      await waitForCard(page);
      await page.mouse.move(900, 700, { steps: 3 });
      await waitForNoCard(page);
    }
    await page.close();
  });
});

inEachBrowser(
  'fingers',
  (walk) => {
    it('a tap opens the sheet, a tap beside closes it', async () => {
      const page = await openPage(walk, '<p style="padding:40px">Read of MIUI here.</p>');
      await expectMarks(page, ['MIUI']);
      const { x, y } = await middleOf(page);
      await page.touchscreen.tap(x, y);
      await waitForCard(page, 'MIUI');
      await page.touchscreen.tap(20, 20);
      await waitForNoCard(page);
      await page.close();
    });

    it('a tap on a link follows the link', async () => {
      const page = await openPage(
        walk,
        '<p style="padding:40px">Read of <a href="#there">MIUI</a> here.</p>',
      );
      await expectMarks(page, ['MIUI']);
      const { x, y } = await middleOf(page);
      await page.touchscreen.tap(x, y);
      await pause(NO_CARD_MS);
      expect(new URL(page.url()).hash).toBe('#there');
      expect(await hasCard(page)).toBe(false);
      await page.close();
    });
  },
  { viewport: { width: 400, height: 700, hasTouch: true, isMobile: true } },
);
