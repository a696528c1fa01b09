/** B3: marking a large page, against the most used library for it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { type Arena, inArena, openBlank, pause } from '../arena';
import { LARGE, writePage } from '../pages';
import { type Bench, judge, type Row } from '../row';
import { interleave, summarise } from '../statistics';
import { traceExtension } from '../trace';

const NAMES = [
  'Xiaomi Mi Band 2',
  'Xiaomi',
  'MIUI',
  'Mi Note',
  'Mi Band 4',
  'Mi Band',
  'Redmi Note 8',
  'Redmi',
  'Hugo Barra',
  'CyanogenMod',
];
const SETTLE_MS = 6500;
/** Past this the library is not waited for. */
const LONGEST_MS = 180_000;

/**
 * Marks once the page is drawn, as we do, lays out what it has done to the page, and writes down how long that took. It does so
 * in one go, so its own clock tells; a trace of the millions of its steps on the page is larger than a string can be.
 */
const MARK = `
requestAnimationFrame(() => setTimeout(() => {
  const start = performance.now();
  new Mark(document.body).mark(${JSON.stringify(NAMES)}, {
    separateWordSearch: false,
    accuracy: 'exactly',
    done() {
      document.body.getBoundingClientRect();
      document.title = 'Marked ' + (performance.now() - start);
    },
  });
}));`;

/** Milliseconds that the page spends in layout for what was done to it, by forcing it. */
const FORCE_LAYOUT =
  'const start = performance.now(); document.body.getBoundingClientRect(); performance.now() - start';

async function inPage(
  arena: Arena,
  side: 'ours' | 'theirs',
  measure: (page: Page) => Promise<number>,
): Promise<number> {
  const page = await openBlank(arena[side], arena.site);
  try {
    return await measure(page);
  } finally {
    await page.close();
  }
}

const openLarge = (page: Page, { site }: Arena) => page.goto(site.url('/large.html'), { waitUntil: 'load' });

function measureOurs(arena: Arena): Promise<number> {
  return inPage(arena, 'ours', async (page) => {
    const { total } = await traceExtension(page, async () => {
      await openLarge(page, arena);
      await pause(SETTLE_MS);
    });
    return total + Number(await page.evaluate(FORCE_LAYOUT));
  });
}

function measureTheirs(arena: Arena): Promise<number> {
  return inPage(arena, 'theirs', async (page) => {
    await openLarge(page, arena);
    await page.waitForFunction("document.title.startsWith('Marked')", { timeout: LONGEST_MS, polling: 200 });
    return Number((await page.title()).split(' ')[1]);
  });
}

export async function measureAgainstMarkJs(bench: Bench): Promise<Row[]> {
  const library = await readFile(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
  return inArena(bench, library + MARK, async (arena) => {
    arena.site.put('/large.html', writePage({ ...LARGE, mentions: 0.05 }));
    const runs = await interleave(
      bench.turns,
      () => measureOurs(arena),
      () => measureTheirs(arena),
    );
    const [ours, theirs] = [summarise(runs.ours), summarise(runs.theirs)];
    const limit = { budget: 25, stretch: 50, words: '≥ #× faster', is: 'least' } as const;
    const work = 'that page marked and laid out, against mark.js with the same names';
    return [{ id: 'B3', work, unit: 'ms', ours, theirs, ...judge(theirs.median / ours.median, limit) }];
  });
}
