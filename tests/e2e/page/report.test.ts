/** What a page tells popup and background, and what they may ask of it. */
import { expect, it } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import { readCard, waitForCard } from '../harness/read-card';
import { askPage, expectMarks, openPage, pause, readReport } from './page-walk';

const FAR = '<div style="height:3000px"></div>';

inEachBrowser('the report of a page', (walk) => {
  it('lists every mention in document order, with entity and words', async () => {
    const page = await openPage(walk, `<p>Xiaomi</p>${FAR}<p>The <b>Mi</b> Band 2</p>`);
    await expectMarks(page, ['Xiaomi', 'Mi', ' Band 2']);
    await page.evaluate(() => document.body.prepend('MIUI 6 '));
    await expectMarks(page, ['MIUI 6', 'Xiaomi', 'Mi', ' Band 2']);
    const report = await readReport(walk.gloss, page);
    expect(report.mentions.map(({ entity, text }) => [entity, text])).toEqual([
      ['miui', 'MIUI 6'],
      ['xiaomi', 'Xiaomi'],
      ['mi-band-2', 'Mi Band 2'],
    ]);
    expect(report).toMatchObject({ count: 3, rhythm: 0, isRead: true });
    expect(report.cost).toBeGreaterThan(0);
    await page.close();
  });

  it('says that a page without mentions was read', async () => {
    const page = await openPage(walk, '<p>Nothing.</p>');
    await pause(1500);
    expect(await readReport(walk.gloss, page)).toMatchObject({ count: 0, mentions: [], isRead: true });
    await page.close();
  });

  it('scrolls to a mention, marks it strong for a while, and leaves the page as it is', async () => {
    const page = await openPage(walk, `<input id="f"><p>Xiaomi</p>${FAR}<p>MIUI</p>${FAR}`);
    await expectMarks(page, ['Xiaomi', 'MIUI']);
    await page.focus('#f');
    const before = await page.content();
    const { mentions } = await readReport(walk.gloss, page);
    expect(await askPage(walk.gloss, page, 'showMention', mentions[1]?.id)).toBe(true);
    const seen = await page.evaluate(() => {
      const [strong] = CSS.highlights.get('gloss-strong') ?? [];
      const { top } = strong?.startContainer.parentElement?.getBoundingClientRect() ?? { top: 0 };
      return {
        top,
        height: innerHeight,
        focus: document.activeElement?.id,
        selected: getSelection()?.toString(),
      };
    });
    expect(Math.abs(seen.top - seen.height / 2)).toBeLessThan(40);
    expect(seen).toMatchObject({ focus: 'f', selected: '' });
    expect(await page.content()).toBe(before);
    await pause(4500);
    expect(await page.evaluate(() => CSS.highlights.has('gloss-strong'))).toBe(false);
    await page.close();
  });

  it('finds its way in a box that scrolls by itself', async () => {
    const page = await openPage(
      walk,
      `<p>Xiaomi</p><div id="box" style="height:200px;overflow:auto">${FAR}<p>MIUI</p>${FAR}</div>`,
    );
    await expectMarks(page, ['Xiaomi', 'MIUI']);
    const { mentions } = await readReport(walk.gloss, page);
    expect(await askPage(walk.gloss, page, 'showMention', mentions[1]?.id)).toBe(true);
    const place = await page.evaluate(() => {
      const [box, mention] = ['#box', '#box p'].map(
        (selector) => document.querySelector(selector) as Element,
      );
      return (mention?.getBoundingClientRect().top ?? 0) - (box?.getBoundingClientRect().top ?? 0);
    });
    expect(Math.abs(place - 100)).toBeLessThan(40);
    await page.close();
  });

  it('refuses to go to a mention that is gone or not drawn', async () => {
    const page = await openPage(walk, '<p>Xiaomi</p><p id="a">MIUI</p>');
    await expectMarks(page, ['Xiaomi', 'MIUI']);
    const { mentions } = await readReport(walk.gloss, page);
    await page.evaluate(() => {
      (document.getElementById('a') as HTMLElement).style.display = 'none';
    });
    expect(await askPage(walk.gloss, page, 'showMention', mentions[1]?.id)).toBe(false);
    expect(await askPage(walk.gloss, page, 'showMention', 987_654)).toBe(false);
    await page.close();
  });

  it('steps from mention to mention, from the one in view on, says where it ends and begins anew', async () => {
    const page = await openPage(walk, `<p>Xiaomi</p>${FAR}<p id="a">MIUI</p><p>Redmi</p>`);
    await expectMarks(page, ['Xiaomi', 'MIUI', 'Redmi']);
    await page.evaluate(() => document.getElementById('a')?.scrollIntoView());
    await pause(700);
    const headwords: string[] = [];
    for (let step = 0; step < 2; step++) {
      expect(await askPage(walk.gloss, page, 'stepToMention', 1)).toBe(true);
      await pause(500);
      headwords.push((await waitForCard(page)).headword);
    }
    expect(headwords).toEqual(['MIUI', 'Redmi']);
    expect(await askPage(walk.gloss, page, 'stepToMention', 1)).toBe(false);
    expect((await readCard(page))?.headword).toBe('Redmi');
    expect(await askPage(walk.gloss, page, 'stepToMention', 1, true)).toBe(true);
    expect((await waitForCard(page, 'Xiaomi')).headword).toBe('Xiaomi');
    await page.close();
  });
});
