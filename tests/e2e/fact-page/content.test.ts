import { expect, it } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import { addressOf, clickWords, FROM_2015, openFacts, textOf, textsOf } from './fact-page-walk';

inEachBrowser('the fact page in English', (walk) => {
  it('shows what held when the page was written beside what is known now', async () => {
    const page = await openFacts(walk.gloss, 'miui', FROM_2015);
    expect(await textOf(page, '.date-bar')).toMatch(
      /You came from a page of 13 February 2015 on lokalblatt\.example/,
    );
    const users = await textOf(page, '.keys > div:first-child');
    expect(users).toMatch(/Users Then (over )?100 M announced 13 Feb 2015 GizChina/);
    expect(users).toMatch(/Now 741\.7 M .*monthly active.* Sep 2025/);
    expect(
      await page.$eval('.chart', (chart) => chart.querySelectorAll('.chart-held, .chart-latest').length),
    ).toBe(2);
    expect(await textsOf(page, '.timeline .is-then time')).toEqual(['13 Feb 2015']);
    await page.close();
  });

  it('shows only the latest on request, and without a date', async () => {
    const page = await openFacts(walk.gloss, 'miui', FROM_2015);
    await clickWords(page, 'Show only the latest');
    await page.waitForFunction(() => !document.querySelector('.keys .ring'));
    expect(await page.$('.chart-held')).toBeNull();
    await clickWords(page, 'Show then and now');
    await page.waitForSelector('.keys .ring');
    await page.close();
    const undated = await openFacts(walk.gloss, 'miui');
    expect(await textOf(undated, '.date-bar')).toMatch(/^No page date is known/);
    expect(await undated.$('.keys .ring')).toBeNull();
    await undated.close();
  });

  it('takes another date and refuses what is none', async () => {
    const page = await openFacts(walk.gloss, 'miui', FROM_2015);
    await clickWords(page, 'Change');
    await page.waitForSelector('#date');
    await page.$eval('#date', (field) => {
      (field as HTMLInputElement).value = '2015-02-31';
    });
    await clickWords(page, 'Apply');
    await page.waitForSelector('#date[aria-invalid="true"]');
    expect(await textOf(page, '#date-hint')).toMatch(/^Not a date/);
    await page.$eval('#date', (field) => {
      (field as HTMLInputElement).value = '2018-03';
    });
    await clickWords(page, 'Apply');
    await page.waitForFunction(() => document.querySelector('.date-bar b')?.textContent === 'March 2018');
    expect(await textOf(page, '.keys > div:first-child')).toMatch(/Then (over )?300 M announced Dec 2017/);
    expect(await addressOf(page)).toContain('date=2018-03');
    await page.close();
  });

  it('says where sources differ, and leads to the rows that do', async () => {
    const page = await openFacts(walk.gloss, 'miui', FROM_2015);
    expect(await page.$$eval('.conflicts > li', (all) => all.length)).toBe(4);
    expect(await textsOf(page, '.is-agreeing h3')).toEqual(['MIUI’s 600 million']);
    await page.click('.conflicts a');
    await page.waitForSelector('tr.fact.is-chosen');
    expect(await textOf(page, '.fact-details')).toContain('Sources differ:');
    await page.close();
  });

  it('knows nothing of an unknown address, and says so', async () => {
    const page = await walk.gloss.openExtensionPage('entity.html?id=nobody');
    await page.waitForSelector('h1');
    expect(await textOf(page, 'h1')).toBe('Nothing is known under this address');
    await page.close();
  });
});

inEachBrowser(
  'the fact page in German',
  (walk) => {
    it('is German throughout', async () => {
      const page = await openFacts(walk.gloss, 'xiaomi', FROM_2015);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
      expect(await textOf(page, '.date-bar p')).toMatch(
        /^Ausgangspunkt ist eine Seite vom 13\. Februar 2015/,
      );
      expect(await textOf(page, '.keys > div:first-child')).toMatch(
        /^Weltrang Damals Platz 6 5 \+3 .* Heute Platz 3/,
      );
      expect(await textsOf(page, '.facts thead th')).toEqual(
        expect.arrayContaining(['Eigenschaft', 'Wert', 'Stand', 'Quelle', 'Sicherheit']),
      );
      await page.close();
    });
  },
  { language: 'de-DE' },
);

inEachBrowser(
  'the fact page in Chinese',
  (walk) => {
    it('is Chinese throughout', async () => {
      const page = await openFacts(walk.gloss, 'miui', FROM_2015);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh');
      expect(await textOf(page, '.keys > div:first-child')).toMatch(
        /当时.*1 亿.*2015年2月13日.*现在 7\.417 亿/,
      );
      expect(await textOf(page, '.facts .fact .as-of')).toBe('2025年9月');
      await page.close();
    });
  },
  { language: 'zh-CN' },
);
