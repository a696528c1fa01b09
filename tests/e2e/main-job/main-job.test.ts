/** The main job: rest on a mention on any page, read a dated, sourced fact. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openCard } from '../../../scripts/start/open-card';
import { readMentions } from '../../../scripts/start/read-mentions';
import { inEachBrowser } from '../harness/each-browser';
import { waitForMarks } from '../harness/marks';
import { waitForCard, waitForNoCard } from '../harness/read-card';

const ARTICLES = ['/articles/bands.html', '/articles/phones-de.html'];

/** A date as the card writes it: a month with its year, or a year. */
const DATED = /(19|20)\d\d/;

async function readExpected(page: Page): Promise<[string, string][]> {
  return page.evaluate(() => JSON.parse(document.querySelector('#expected')?.textContent ?? '[]'));
}

inEachBrowser('the main job', (walk) => {
  it.each(ARTICLES)('finds and marks every mention of %s', async (path) => {
    const page = await walk.gloss.browser.newPage();
    await page.goto(walk.site.url(path));
    const expected = await readExpected(page);
    const marks = await waitForMarks(page, expected.length);
    const squeeze = (words: string) => words.replaceAll(/\s+/g, '');
    expect(marks.map(squeeze).join('|').replaceAll('|', '')).toBe(
      expected.map(([words]) => squeeze(words)).join(''),
    );
    await page.bringToFront();
    const mentions = await readMentions(walk.gloss, page);
    const found = mentions.map(({ text, entity }) => [text.replaceAll(/\s+/g, ' '), entity]);
    expect(found).toEqual(expected);
    await page.close();
  });

  it.each([
    ['Mi Note', 'Mi Note'],
    ['Hugo Barra', 'Hugo Barra'],
    ['CyanogenMod', 'CyanogenMod'],
    ['MIUI', 'MIUI'],
  ])('opens a card with dates and sources for %s', async (words, headword) => {
    const page = await walk.gloss.browser.newPage();
    await page.goto(walk.site.url('/demo/en.html'));
    await waitForMarks(page);
    expect(await openCard(page, words)).toBe(true);
    const card = await waitForCard(page, headword);
    expect(card.rows.length).toBeGreaterThan(0);
    expect(card.links.length).toBeGreaterThan(0);
    expect(card.rows.flatMap(({ values }) => values).join(' ')).toMatch(DATED);
    await page.mouse.move(2, 2);
    await waitForNoCard(page);
    await page.close();
  });
});
