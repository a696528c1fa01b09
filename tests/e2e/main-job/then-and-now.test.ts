/** What no other tool has: on an article of February 2015, what was true then beside what is true now. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openCard } from '../../../scripts/start/open-card';
import { inEachBrowser, type Walk } from '../harness/each-browser';
import { waitForMarks } from '../harness/marks';
import { type ShownCard, waitForCard } from '../harness/read-card';

async function openOn(
  walk: Walk,
  path: string,
  words: string,
  headword: string,
): Promise<{ page: Page; card: ShownCard }> {
  const page = await walk.gloss.browser.newPage();
  await page.goto(walk.site.url(path));
  await waitForMarks(page);
  expect(await openCard(page, words)).toBe(true);
  return { page, card: await waitForCard(page, headword) };
}

interface Wording {
  path: string;
  language: string;
  /** Label of the row of users. */
  users: RegExp;
  held: RegExp;
  latest: RegExp;
  /** The page's own figure. */
  claim: string;
  xiaomi: { words: string; headword: string; rank: RegExp };
}

const WORDINGS: readonly Wording[] = [
  {
    path: '/demo/de.html',
    language: 'de',
    users: /Nutzer/,
    held: /100 Mio\..*angekündigt.*Feb\. 2015.*GizChina/,
    latest: /741,7 Mio\..*monatlich aktiv.*Sep\w*\. 2025/,
    claim: '100 Millionen',
    xiaomi: { words: 'Xiaomi', headword: 'Xiaomi', rank: /6\.|Platz 6/ },
  },
  {
    path: '/demo/en.html',
    language: 'en-US',
    users: /Users/,
    held: /100 M.*announced.*Feb 2015.*GizChina/,
    latest: /741\.7 M.*monthly active.*Sep\w* 2025/,
    claim: '100 million',
    xiaomi: { words: 'Xiaomi', headword: 'Xiaomi', rank: /6th/ },
  },
  {
    path: '/demo/zh.html',
    language: 'zh-CN',
    users: /用户/,
    held: /1 ?亿.*2015年2月/,
    latest: /7\.417 ?亿.*2025年9月/,
    claim: '1亿',
    xiaomi: { words: '小米', headword: '小米', rank: /第 ?6|第六/ },
  },
];

for (const { path, language, users, held, latest, claim, xiaomi } of WORDINGS) {
  inEachBrowser(
    `then and now, ${language}`,
    (walk) => {
      it('sets 100 million announced beside the latest count, each with basis, date and source', async () => {
        const { page, card } = await openOn(walk, path, 'MIUI', 'MIUI');
        const row = card.rows.find(({ label }) => users.test(label));
        expect(row?.values).toHaveLength(2);
        expect(row?.values[0]).toMatch(held);
        expect(row?.values[1]).toMatch(latest);
        expect(card.lines).toBe(2);
        expect(card.text).toContain(claim);
        await page.close();
      });

      it('shows the rank of that time and that the counters differ', async () => {
        const { page, card } = await openOn(walk, path, xiaomi.words, xiaomi.headword);
        expect(card.rows[0]?.values[0]).toMatch(xiaomi.rank);
        expect(card.rows[0]?.values[0]).toMatch(/5/);
        await page.close();
      });

      it('shows only the latest on an undated copy, and says why', async () => {
        const dated = await readFile(new URL(`../../pages${path}`, import.meta.url), 'utf8');
        const html = dated

          .replace(/<meta property="article[^>]*>/, '')
          .replace(/<p class="dateline">.*?<\/p>/s, '');
        walk.site.put('/demo/undated.html', html);
        const { page, card } = await openOn(walk, '/demo/undated.html', 'MIUI', 'MIUI');
        const row = card.rows.find(({ label }) => users.test(label));
        expect(row?.values).toHaveLength(1);
        expect(row?.values[0]).toMatch(latest);
        expect(card.text).toMatch(/gives no date|nennt kein Datum|日期/);
        await page.close();
      });
    },
    { language },
  );
}
