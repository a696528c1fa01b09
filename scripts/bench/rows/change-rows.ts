/** B5, B6 and B7: what a page pays for Gloss while it changes. */
import type { Page } from 'puppeteer-core';
import type { GlossBrowser } from '../../browser/launch-gloss';
import { type Arena, inArena, openBlank, pause } from '../arena';
import { measureBusy } from '../metrics';
import { type PageShape, writePage } from '../pages';
import { type Bench, judge, type Row } from '../row';
import { interleave, summarise } from '../statistics';
import { traceExtension } from '../trace';

const SETTLE_MS = 1200;
const TYPED = 40;
/** Of a thousand paragraphs each, from a page of ten thousand. */
const REMOVALS = 8;
const CHAT_SECONDS = 30;
const APPENDS_PER_SECOND = 100;

async function openPage({ browser }: GlossBrowser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await pause(SETTLE_MS);
  return page;
}

/** Milliseconds of main thread for one typed character, the mean of forty. */
async function typeCharacters(gloss: GlossBrowser, url: string): Promise<number> {
  const page = await openPage(gloss, url);
  await page.focus('[contenteditable]');
  await page.keyboard.type('warm');
  const busy = await measureBusy(page, async () => {
    for (let index = 0; index < TYPED; index++) {
      await page.keyboard.type('a');
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))));
    }
  });
  await page.close();
  return busy / TYPED;
}

/**
 * Milliseconds in which a page removes its first thousand paragraphs and lays out the rest; the median of eight times on one
 * page, which rests in between: a single one takes twice as long if the engine collects garbage meanwhile.
 */
async function removeParagraphs(gloss: GlossBrowser, url: string): Promise<number> {
  const page = await openPage(gloss, url);
  const times: number[] = [];
  while (times.length < REMOVALS) {
    const milliseconds = await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('p')].slice(0, 1000);
      document.body.getBoundingClientRect();
      const start = performance.now();
      for (const paragraph of paragraphs) paragraph.remove();
      document.body.getBoundingClientRect();
      return performance.now() - start;
    });
    times.push(milliseconds);
    await pause(SETTLE_MS);
  }
  await page.close();
  return summarise(times).median;
}

const withEditor = (shape: PageShape): string =>
  writePage(shape).replace('<body>', '<body><div contenteditable style="position:sticky;top:0">Note </div>');

export async function measureTyping(bench: Bench): Promise<Row[]> {
  return inArena(bench, null, async ({ ours, theirs, site }) => {
    site.put('/typing.html', withEditor({ nodes: 1000, length: 80, mentions: 1 }));
    const url = site.url('/typing.html');
    const runs = await interleave(
      bench.turns,
      () => typeCharacters(ours, url),
      () => typeCharacters(theirs, url),
    );
    const [mine, bare] = [summarise(runs.ours), summarise(runs.theirs)];
    const limit = { budget: 1, stretch: 0.3, words: '≤ # ms more', is: 'most' } as const;
    const work = 'one typed character on a page with 1,000 mentions, added to the page without Gloss';
    return [
      { id: 'B5', work, unit: 'ms', ours: mine, theirs: bare, ...judge(mine.median - bare.median, limit) },
    ];
  });
}

export async function measureRemoval(bench: Bench): Promise<Row[]> {
  return inArena(bench, null, async ({ ours, theirs, site }) => {
    site.put('/removal.html', writePage({ nodes: 10_000, length: 80, mentions: 1 }));
    const url = site.url('/removal.html');
    const runs = await interleave(
      bench.turns,
      () => removeParagraphs(ours, url),
      () => removeParagraphs(theirs, url),
    );
    const [mine, bare] = [summarise(runs.ours), summarise(runs.theirs)];
    const limit = { budget: 1.2, stretch: 1.05, words: '≤ #×', is: 'most' } as const;
    const work = 'the page removes 1,000 paragraphs with 10,000 mentions';
    return [
      { id: 'B6', work, unit: 'ms', ours: mine, theirs: bare, ...judge(mine.median / bare.median, limit) },
    ];
  });
}

/** Our share of the main thread, in percent, on a chat page that appends text all the time. */
async function watchChat({ ours, site }: Arena): Promise<number> {
  const page = await openBlank(ours, site);
  await page.goto(site.url('/chat.html'));
  await pause(SETTLE_MS);
  const { total } = await traceExtension(page, async () => {
    await page.evaluate(
      (perSecond) =>
        setInterval(() => {
          const line = document.createElement('p');
          line.textContent = `Somebody said that Xiaomi or MIUI or nothing of the kind, at ${performance.now()}`;
          document.body.append(line);
        }, 1000 / perSecond),
      APPENDS_PER_SECOND,
    );
    await pause(CHAT_SECONDS * 1000);
  });
  await page.close();
  return (total / (CHAT_SECONDS * 1000)) * 100;
}

export async function measureChat(bench: Bench): Promise<Row[]> {
  return inArena(bench, null, async (arena) => {
    arena.site.put('/chat.html', '<!doctype html><title>Chat</title><body>');
    // Each run is half a minute of averages already; three of them show the spread.
    const runs: number[] = [];
    for (let turn = 0; turn < 3; turn++) runs.push(await watchChat(arena));
    const ours = summarise(runs);
    const limit = { budget: 3, stretch: 1, words: '≤ # %', is: 'most' } as const;
    const work = 'chat page, 100 text appends a second for 30 s: our share of the main thread';
    return [{ id: 'B7', work, unit: '%', ours, theirs: null, ...judge(ours.median, limit) }];
  });
}
