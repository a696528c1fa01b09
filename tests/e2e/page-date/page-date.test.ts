import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { buildFolder } from '../../../scripts/browser/launch-gloss';
import { inEachBrowser } from '../harness/each-browser';

/** Runs the built script in a page, as the background does, and answers with its result. */
async function readDate(page: Page, script: string): Promise<unknown> {
  return (await page.evaluate(script)) ?? null;
}

const DATED = `<!doctype html><html lang="de"><title>Der leise Laden</title>
  <h1>Der leise Laden</h1><p class="datum">Veröffentlicht am 13. Februar 2015, zuletzt aktualisiert am 1. März 2015</p>
  <p>Zubehör ja, Telefone nein.</p>`;
const UNDATED = `<!doctype html><html lang="de"><title>Der leise Laden</title>
  <h1>Der leise Laden</h1><p>Zubehör ja, Telefone nein.</p><p>Stand: 13.02.2015</p>`;

inEachBrowser('the script that reads the date of a page', (walk) => {
  it('answers with date, precision, origin and confidence, and leaves the page as it is', async () => {
    const script = readFileSync(join(buildFolder(walk.gloss.kind), 'page-date.js'), 'utf8');
    const page = await walk.gloss.browser.newPage();
    walk.site.put('/artikel/1', DATED);
    await page.goto(walk.site.url('/artikel/1'));
    const before = await page.content();
    expect(await readDate(page, script)).toEqual({
      iso: '2015-02-13',
      precision: 'day',
      origin: 'dateline',
      confidence: 'high',
    });
    expect(await page.content()).toBe(before);
    await page.close();
  });

  it('takes the address into account and stays silent where nothing is stated', async () => {
    const script = readFileSync(join(buildFolder(walk.gloss.kind), 'page-date.js'), 'utf8');
    const page = await walk.gloss.browser.newPage();
    walk.site.put('/artikel/2', UNDATED);
    walk.site.put('/2015/02/13/laden.html', UNDATED);
    await page.goto(walk.site.url('/artikel/2'));
    expect(await readDate(page, script)).toBeNull();
    await page.goto(walk.site.url('/2015/02/13/laden.html'));
    expect(await readDate(page, script)).toMatchObject({ iso: '2015-02-13', origin: 'url' });
    await page.close();
  });
});
