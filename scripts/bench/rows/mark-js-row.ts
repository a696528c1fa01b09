/** B3: marking a large page, against the most used library for it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Arena, inArena, openBlank, pause } from '../arena';
import { LARGE, writePage } from '../pages';
import { profileExtension } from '../profile';
import { type Bench, judge, type Row } from '../row';
import { interleave, summarise } from '../statistics';

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
const SETTLE_MS = 1500;

/** Time that the page spends in layout for what was done to it, by forcing it: milliseconds. */
const FORCE_LAYOUT =
  'const start = performance.now(); document.body.getBoundingClientRect(); performance.now() - start';

async function markWithGloss({ ours, site }: Arena): Promise<number> {
  const page = await openBlank(ours, site);
  const { total } = await profileExtension(page, async () => {
    await page.goto(site.url('/large.html'), { waitUntil: 'load' });
    await pause(SETTLE_MS);
  });
  const layout = Number(await page.evaluate(FORCE_LAYOUT));
  await page.close();
  return total + layout;
}

async function markWithLibrary({ theirs, site }: Arena): Promise<number> {
  const page = await theirs.browser.newPage();
  await page.goto(site.url('/large.html'), { waitUntil: 'load' });
  await page.addScriptTag({ url: site.url('/mark.js') });
  const milliseconds = await page.evaluate(
    (names) =>
      new Promise<number>((resolve) => {
        document.body.getBoundingClientRect();
        const start = performance.now();
        const { Mark } = globalThis as unknown as {
          Mark: new (root: Element) => { mark(names: string[], options: object): void };
        };
        new Mark(document.body).mark(names, {
          separateWordSearch: false,
          accuracy: 'exactly',
          done: () => {
            document.body.getBoundingClientRect();
            resolve(performance.now() - start);
          },
        });
      }),
    NAMES,
  );
  await page.close();
  return milliseconds;
}

export async function measureAgainstMarkJs(bench: Bench): Promise<Row[]> {
  const library = await readFile(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
  return inArena(bench, null, async (arena) => {
    arena.site.put('/large.html', writePage({ ...LARGE, mentions: 0.05 }));
    arena.site.put('/mark.js', library);
    const runs = await interleave(
      bench.turns,
      () => markWithGloss(arena),
      () => markWithLibrary(arena),
    );
    const [ours, theirs] = [summarise(runs.ours), summarise(runs.theirs)];
    const limit = { budget: 25, stretch: 50, words: '≥ #× faster', is: 'least' } as const;
    const work = 'that page marked and laid out, against mark.js with the same names';
    return [{ id: 'B3', work, unit: 'ms', ours, theirs, ...judge(theirs.median / ours.median, limit) }];
  });
}
