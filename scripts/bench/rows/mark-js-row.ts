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

/** Marks once the page is drawn, as we do, and lays out what it has done to the page. */
const MARK = `
requestAnimationFrame(() => setTimeout(() => {
  new Mark(document.body).mark(${JSON.stringify(NAMES)}, {
    separateWordSearch: false,
    accuracy: 'exactly',
    done() {
      document.body.getBoundingClientRect();
      document.title = 'Marked';
    },
  });
}));`;

/** Milliseconds that the page spends in layout for what was done to it, by forcing it. */
const FORCE_LAYOUT =
  'const start = performance.now(); document.body.getBoundingClientRect(); performance.now() - start';

async function trace(arena: Arena, side: 'ours' | 'theirs', wait: (page: Page) => Promise<unknown>) {
  const page = await openBlank(arena[side], arena.site);
  try {
    const { total } = await traceExtension(page, async () => {
      await page.goto(arena.site.url('/large.html'), { waitUntil: 'load' });
      await wait(page);
    });
    return total + Number(await page.evaluate(FORCE_LAYOUT));
  } finally {
    await page.close();
  }
}

const isMarked = (page: Page) =>
  page.waitForFunction("document.title === 'Marked'", { timeout: LONGEST_MS, polling: 200 });

export async function measureAgainstMarkJs(bench: Bench): Promise<Row[]> {
  const library = await readFile(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
  return inArena(bench, library + MARK, async (arena) => {
    arena.site.put('/large.html', writePage({ ...LARGE, mentions: 0.05 }));
    const runs = await interleave(
      bench.turns,
      () => trace(arena, 'ours', () => pause(SETTLE_MS)),
      () => trace(arena, 'theirs', isMarked),
    );
    const [ours, theirs] = [summarise(runs.ours), summarise(runs.theirs)];
    const limit = { budget: 25, stretch: 50, words: '≥ #× faster', is: 'least' } as const;
    const work = 'that page marked and laid out, against mark.js with the same names';
    return [{ id: 'B3', work, unit: 'ms', ours, theirs, ...judge(theirs.median / ours.median, limit) }];
  });
}
