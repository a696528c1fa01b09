/** B12: memory on a page without mentions, over the bare page. */
import type { GlossBrowser } from '../../browser/launch-gloss';
import { inArena, pause } from '../arena';
import { readMetrics } from '../metrics';
import { writePage } from '../pages';
import { type Bench, judge, type Row } from '../row';
import { interleave, summarise } from '../statistics';

async function weighHeap({ browser }: GlossBrowser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await pause(800);
  const { heap } = await readMetrics(page, true);
  await page.close();
  return heap;
}

export async function measureMemory(bench: Bench): Promise<Row[]> {
  return inArena(bench, null, async ({ ours, theirs, site }) => {
    site.put('/quiet.html', writePage({ nodes: 1000, length: 80, mentions: 0 }));
    const url = site.url('/quiet.html');
    const runs = await interleave(
      bench.turns,
      () => weighHeap(ours, url),
      () => weighHeap(theirs, url),
    );
    const [mine, bare] = [summarise(runs.ours), summarise(runs.theirs)];
    const limit = { budget: 1, stretch: 0.3, words: '≤ # MB more', is: 'most' } as const;
    const work = 'script heap on a page without mentions, over the bare page';
    return [
      { id: 'B12', work, unit: 'MB', ours: mine, theirs: bare, ...judge(mine.median - bare.median, limit) },
    ];
  });
}
