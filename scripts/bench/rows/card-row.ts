/** B8: from the end of the rest to the painted card. */
import type { Page } from 'puppeteer-core';
import { openSite } from '../../../tests/e2e/harness/site';
import { launchGloss } from '../../browser/launch-gloss';
import { pause } from '../arena';
import { type Bench, judge, type Row } from '../row';
import { percentile, summarise } from '../statistics';

/** The delay a reader has who changed nothing; the row counts from its end. */
const OPEN_DELAY_MS = 300;

/** Notes when the pointer last moved and when the frame with the card was painted, both by the page's clock. */
function watchForCard(): void {
  const noted = { moved: 0, painted: 0 };
  Object.assign(globalThis, { noted });
  addEventListener(
    'mousemove',
    (event) => {
      noted.moved = event.timeStamp;
    },
    { capture: true, passive: true },
  );
  new MutationObserver(() => {
    // A frame callback runs before painting; a task after it runs once the frame is out.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        noted.painted = performance.now();
      };
      port2.postMessage(null);
    });
  }).observe(document.documentElement, { childList: true });
}

async function openOnce(page: Page, target: { x: number; y: number }): Promise<number> {
  await page.mouse.move(5, 5);
  await pause(900);
  await page.evaluate(() =>
    Object.assign((globalThis as unknown as { noted: object }).noted, { painted: 0 }),
  );
  await page.mouse.move(target.x, target.y);
  await page.waitForFunction(
    () => (globalThis as unknown as { noted: { painted: number } }).noted.painted > 0,
    { timeout: 10_000 },
  );
  const { moved, painted } = await page.evaluate(
    () => (globalThis as unknown as { noted: { moved: number; painted: number } }).noted,
  );
  return painted - moved - OPEN_DELAY_MS;
}

/** The middle of the first mention that is marked on the page. */
async function findMention(page: Page): Promise<{ x: number; y: number }> {
  await page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
  return page.evaluate(() => {
    const marked = [...CSS.highlights.values()].find((highlight) => highlight.size > 0);
    const [first] = [...(marked ?? [])];
    const range = document.createRange();
    if (first) range.setStart(first.startContainer, first.startOffset);
    if (first) range.setEnd(first.endContainer, first.endOffset);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

export async function measureCard(bench: Bench): Promise<Row[]> {
  const site = await openSite();
  const first: number[] = [];
  const later: number[] = [];
  try {
    for (let turn = 0; turn < bench.turns; turn++) {
      // A browser of its own for each first card: worker asleep or cold, card script never seen.
      const gloss = await launchGloss(bench.kind);
      const page = await gloss.browser.newPage();
      await page.goto(site.url('/demo/en.html'));
      const target = await findMention(page);
      await page.evaluate(watchForCard);
      first.push(await openOnce(page, target));
      for (let again = 0; again < 4; again++) later.push(await openOnce(page, target));
      await gloss.close();
    }
  } finally {
    await site.close();
  }
  const words = '≤ # ms (p95)';
  const rows = [
    { runs: first, work: 'end of the rest to the first card painted', budget: 50, stretch: 25 },
    { runs: later, work: 'end of the rest to a later card painted', budget: 16, stretch: 8 },
  ];
  return rows.map(({ runs, work, budget, stretch }) => ({
    id: 'B8',
    work,
    unit: 'ms',
    ours: summarise(runs),
    theirs: null,
    ...judge(percentile(runs, 0.95), { budget, stretch, words, is: 'most' }),
  }));
}
