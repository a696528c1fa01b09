import { expect, it } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import { addressOf, FROM_2015, openFacts, textOf, textsOf } from './fact-page-walk';

const FACT = 'miui.users.2015-02-13';

inEachBrowser('the table of all facts', (walk) => {
  it('sorts within its groups and says how', async () => {
    const page = await openFacts(walk.gloss, 'miui');
    const sorted = () =>
      page.$$eval('th[aria-sort]', (heads) => heads.map((head) => head.getAttribute('aria-sort')));
    const firstGroup = () =>
      page.$$eval('.facts tbody:nth-of-type(1) .as-of', (cells) =>
        cells.map((cell) => cell.textContent ?? ''),
      );
    expect(await sorted()).toEqual(['descending']);
    const newestFirst = await firstGroup();
    await page.click('th[aria-sort] button');
    await page.waitForSelector('th[aria-sort="ascending"]');
    expect(await firstGroup()).toEqual([...newestFirst].reverse());
    const heads = await page.$$('.facts thead button');
    await heads[2]?.click();
    await page.waitForFunction(() =>
      document.querySelector('th[aria-sort]')?.textContent?.includes('Confidence'),
    );
    const confidences = await textsOf(page, '.facts tbody:nth-of-type(1) .confidence');
    expect(confidences.lastIndexOf('high')).toBeLessThan(confidences.indexOf('medium'));
    expect(await page.$$eval('.facts .group', (groups) => groups.length)).toBe(3);
    await page.close();
  });

  it('filters by words and counts what is left', async () => {
    const page = await openFacts(walk.gloss, 'miui');
    const all = await textOf(page, '.count');
    await page.type('.field.is-small input', 'kejixun 600');
    await page.waitForFunction(() => document.querySelectorAll('tr.fact').length === 1);
    expect(await textOf(page, '.count')).toBe(`1 of ${all}`);
    await page.type('.field.is-small input', ' nowhere');
    await page.waitForFunction(() => !document.querySelector('tr.fact'));
    expect(await textOf(page, '#facts .note')).toBe('No fact has all these words.');
    await page.close();
  });

  it('is opened at a fact by its address, with its statement and everybody who says so', async () => {
    const page = await openFacts(walk.gloss, 'miui', `${FROM_2015}#${FACT}`);
    await page.waitForSelector('tr.fact.is-chosen');
    const inView = await page.$eval('tr.is-chosen', (row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(inView).toBe(true);
    expect(await page.$eval('tr.is-chosen', (row) => row.id)).toBe(FACT);
    const details = await textOf(page, '.fact-details');
    expect(details).toMatch(/100 million/);
    expect(await page.$$eval('.fact-details ul li', (items) => items.length)).toBeGreaterThan(2);
    await page.click('tr.is-chosen .number a');
    await page.waitForFunction(() => !document.querySelector('.fact-details'));
    expect(await addressOf(page)).not.toContain('#');
    await page.close();
  });

  it('agrees with the chart: its small figures are rows', async () => {
    const page = await openFacts(walk.gloss, 'miui', FROM_2015);
    const labels = await page.$$eval('.chart-label', (all) =>
      all.map((label) => {
        const row = label.querySelector('.chart-row')?.textContent ?? '';
        return { row, value: (label.textContent ?? '').slice(0, -row.length || undefined) };
      }),
    );
    const values = await page.$$eval('tr.fact', (rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector('.number')?.textContent,
          row.querySelector('.value')?.firstChild?.textContent,
        ]),
      ),
    );
    expect(labels.length).toBeGreaterThan(6);
    for (const { row, value } of labels) expect(values[row], `row ${row}`).toContain(value.trim());
    await page.close();
  });

  it('is reached by the skip link, and every fact by its number', async () => {
    const page = await openFacts(walk.gloss, 'miui');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('To the facts');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#facts');
    await page.focus('tr.fact .number a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.fact-details');
    await page.close();
  });
});
