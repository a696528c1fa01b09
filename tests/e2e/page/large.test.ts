/** Large pages: marks are few and follow the reader, while everything is known. */

import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Walk } from '../harness/each-browser';
import { inEachBrowser } from '../harness/each-browser';
import { expectMarks, openPage, pause, readMarkedTexts, readMarks, readReport } from './page-walk';

const MOST_MARKS = 100;

async function reportOf(walk: Walk, page: Page, count: number) {
  for (let tries = 0; tries < 60; tries++) {
    // Nobody answers before something is found.
    const report = await readReport(walk.gloss, page).catch(() => undefined);
    if (report?.count === count) return report;
    await pause(250);
  }
  return readReport(walk.gloss, page);
}

inEachBrowser('a large page', (walk) => {
  it('knows 1,000 mentions among 100,000 texts, marks those near the viewport, and others after scrolling', async () => {
    const page = await openPage(
      walk,
      `<script>
        for (let row = 0; row < 100000; row++) {
          const p = document.createElement('p');
          p.textContent = row % 100 ? 'Nothing to be seen in row ' + row : 'Here is MIUI again, in row ' + row;
          document.body.append(p);
        }
      </script>`,
    );
    const { count } = await reportOf(walk, page, 1000);
    expect(count).toBe(1000);
    expect((await readMarkedTexts(page))[0]).toBe('Here is MIUI again, in row 0');
    expect((await readMarks(page)).length).toBeLessThanOrEqual(MOST_MARKS);
    await page.evaluate(() => document.querySelectorAll('p')[50_000]?.scrollIntoView());
    await pause(1500);
    expect(await readMarkedTexts(page)).toContain('Here is MIUI again, in row 50000');
    expect((await readMarks(page)).length).toBeLessThanOrEqual(MOST_MARKS);
    await page.close();
  });

  it('finds the roots of custom elements wherever among many others they stand', async () => {
    const page = await openPage(
      walk,
      `<form><p>nothing</p><input name="matches"><input name="querySelectorAll"><input name="getElementsByTagName">
        <input name="localName"><input name="shadowRoot"><input name="children"><input name="nextElementSibling"></form>
      <ul></ul><ol></ol><section><div><my-box></my-box></div></section><my-box></my-box><script>
        const rows = (list, html) => { list.innerHTML = Array.from({ length: 12000 }, () => html).join(''); };
        rows(document.querySelector('ul'), '<li><a>nothing</a></li>');
        rows(document.querySelector('ol'), '<li><b>nothing</b><i>at all</i></li>');
        document.querySelectorAll('ol > li')[7000].append(' ', document.createElement('my-box'));
        document.querySelector('ol').append(document.createElement('my-box'));
        for (const box of document.querySelectorAll('my-box')) box.attachShadow({ mode: 'closed' }).append('Xiaomi');
      </script>`,
    );
    expect((await reportOf(walk, page, 4)).count).toBe(4);
    await page.close();
  });

  it('marks no more than about a hundred where a thousand are in view', async () => {
    const page = await openPage(walk, `<p style="font: 8px/8px serif">${'MIUI, '.repeat(1000)}</p>`);
    expect((await reportOf(walk, page, 1000)).count).toBe(1000);
    expect((await readMarks(page)).length).toBe(MOST_MARKS);
    await page.close();
  });

  it('reads one text of two million characters window by window', async () => {
    const page = await openPage(
      walk,
      `<p></p><script>
        const sentence = 'There is nothing at all to be seen in this long sentence of the long text. ';
        const stretch = sentence.repeat(266);
        document.querySelector('p').textContent = Array.from({ length: 100 }, (_, part) => 'Here is MIUI. ' + stretch).join('');
      </script>`,
    );
    expect((await reportOf(walk, page, 100)).count).toBe(100);
    // The others are several windows further down.
    await expectMarks(page, ['MIUI']);
    await page.close();
  });

  it('takes in a batch of many thousand changes at once', async () => {
    const page = await openPage(walk, '<p>Xiaomi</p><main></main>');
    await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      for (let row = 0; row < 20_000; row++) {
        const p = document.createElement('p');
        p.textContent = row % 1000 ? 'nothing' : `MIUI, row ${row}`;
        main.append(p);
      }
      for (let row = 0; row < 10_000; row++) main.firstChild?.remove();
    });
    expect((await reportOf(walk, page, 11)).count).toBe(11);
    await page.close();
  });

  it('says so when a page that never rests gets a slower rhythm', async () => {
    const page = await openPage(
      walk,
      `<p>Xiaomi</p><main></main><script>
        setInterval(() => {
          const rows = Array.from({ length: 400 }, (_, row) => Object.assign(document.createElement('p'), { textContent: 'MIUI ' + row + ' ' + Math.random() }));
          document.querySelector('main').replaceChildren(...rows);
        }, 100);
      </script>`,
    );
    let rhythm = 0;
    for (let tries = 0; tries < 40 && rhythm === 0; tries++) {
      await pause(300);
      ({ rhythm } = await readReport(walk.gloss, page));
    }
    expect(rhythm).toBeGreaterThan(0);
    await page.close();
  });
});
