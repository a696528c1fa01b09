/** What the card says: the right entity, with date and source, then beside now, in three languages. */
import { expect, it } from 'vitest';
import { readClosedRoot } from '../harness/closed-root';
import { inEachBrowser } from '../harness/each-browser';
import { HOST, openBody, readCard, restOn, waitForCard, waitForNoCard } from './card-walk';

/** Words with single spaces, so that a text can be compared however it is laid out. */
const flat = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');

inEachBrowser('card on the English demo', (walk) => {
  it.each([
    [
      'MIUI',
      [
        'MIUI 米柚 software',
        '100 M',
        'announced',
        'Feb 2015 GizChina',
        '741.7 M',
        'monthly active',
        'Sep 2025',
      ],
    ],
    ['Xiaomi', ['Xiaomi 小米集团 company', 'World rank 6th', '2014 RCR Wireless', '3rd', '2025 TelecomLead']],
    ['Mi Band', ['Mi Band 小米手环 product line', 'Market share', 'about 4 %', '2014 Gadgets & Wearables']],
    ['Mi Note', ['Mi Note 小米Note product line', 'Display', '5.7 inches', 'Jan 2015 AnandTech']],
    ['Hugo Barra', ['Hugo Barra person', 'Vice President of Xiaomi Global', 'The Geek Life', 'The Verge']],
  ])('says of %s who it is, what held then and what is known now', async (words, texts) => {
    const page = await walk.gloss.browser.newPage();
    await page.goto(walk.site.url('/demo/en.html'));
    await restOn(page, words);
    const text = flat((await readCard(page)) ?? '');
    for (const expected of texts) expect(text).toContain(expected);
    expect(text).toMatch(/Then Feb 2015 Now latest known/);
    await page.close();
  });

  it('says that it knows no date, and shows the latest alone', async () => {
    const page = await walk.gloss.browser.newPage();
    await openBody(page, walk.site, '<p>MIUI is the software of Xiaomi phones.</p>', { date: '' });
    await restOn(page, 'MIUI');
    const text = flat((await readCard(page)) ?? '');
    expect(text).toContain('This page gives no date, so here is only the latest. Set a date');
    expect(text).toContain('741.7 M');
    expect(text).not.toContain('announced Feb 2015');
    expect(text).not.toContain('Then');
    await page.close();
  });

  it('sets the page’s figure beside the record', async () => {
    const page = await walk.gloss.browser.newPage();
    await openBody(page, walk.site, '<p>MIUI now counts 100 million users.</p>');
    await restOn(page, 'MIUI');
    expect(flat((await readCard(page)) ?? '')).toContain('Page: “100 million”, as the record of that time');
    const isInSight = await readClosedRoot(page, HOST, (root) => {
      const claim = root.querySelector('.claim')?.getBoundingClientRect();
      const foot = root.querySelector('.foot')?.getBoundingClientRect();
      return !!claim && !!foot && claim.bottom <= foot.top;
    });
    expect(isInSight).toBe(true);
    await page.close();
  });

  it('opens the next card in place of the first', async () => {
    const page = await walk.gloss.browser.newPage();
    await page.goto(walk.site.url('/demo/en.html'));
    await restOn(page, 'MIUI');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await restOn(page, 'Mi Band');
    expect(await waitForCard(page)).toContain('product line');
    await page.close();
  });
});

inEachBrowser(
  'card in German',
  (walk) => {
    it('has German words, dates and numbers', async () => {
      const page = await walk.gloss.browser.newPage();
      await page.goto(walk.site.url('/demo/de.html'));
      await restOn(page, 'MIUI');
      const text = flat((await readCard(page)) ?? '');
      const expected = [
        'Software',
        'Damals Feb. 2015',
        'Heute letzter Stand',
        '100 Mio.',
        '741,7 Mio.',
        'monatlich aktiv',
      ];
      for (const each of [...expected, 'Alle Fakten', 'Kopieren', 'Nicht gemeint'])
        expect(text).toContain(each);
      await page.close();
    });
  },
  { language: 'de' },
);

inEachBrowser(
  'card in Chinese',
  (walk) => {
    it('has Chinese words, dates and numbers', async () => {
      const page = await walk.gloss.browser.newPage();
      await page.goto(walk.site.url('/demo/zh.html'));
      await restOn(page, '小米');
      const text = flat((await readCard(page)) ?? '');
      for (const each of [
        '小米 Xiaomi 公司',
        '当时 2015年2月',
        '全球排名 第 6',
        '6112 万',
        '1.685 亿',
        '全部事实',
      ])
        expect(text).toContain(each);
      await page.close();
    });
  },
  { language: 'zh-CN' },
);
