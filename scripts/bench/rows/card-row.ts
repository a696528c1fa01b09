/** B8: from the end of the rest to the painted card. */
import type { Page } from 'puppeteer-core';
import { CLOSE_DELAY, NEXT_DELAY, NEXT_WITHIN, OPEN_DELAY } from '@/card/card-timing';
import { openSite } from '../../../tests/e2e/harness/site';
import { type GlossBrowser, launchGloss } from '../../browser/launch-gloss';
import { pause } from '../arena';
import { type CardWatch, watchForCard } from '../card-watch';
import { type Bench, judge, type Row } from '../row';
import { percentile, summarise } from '../statistics';

/** Apart by this much a card has the full delay; a shorter way from one to the next counts as going on. */
const AFTER_A_PAUSE_MS = CLOSE_DELAY + NEXT_WITHIN + 400;
/** Long enough for a card to close, short enough to count as going on. */
const AT_ONCE_MS = CLOSE_DELAY + 400;

/**
 * Rests on the target after having been away for `away` ms, until the card is painted. Milliseconds from the end of the
 * rest, which is over `delay` ms after the pointer's last move by the page's clock; a timer that rings late is counted.
 */
async function openOnce(
  page: Page,
  watch: CardWatch,
  target: { x: number; y: number },
  { away, delay }: { away: number; delay: number },
): Promise<number> {
  await page.mouse.move(5, 5);
  await pause(away);
  await watch.reset();
  await page.mouse.move(target.x, target.y);
  const { moved, painted } = await watch.read();
  return painted - moved - delay;
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

/** Has the browser end the extension's worker, as it does after half a minute without an event. */
async function sleep({ browser }: GlossBrowser): Promise<void> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  await (await worker.worker())?.close();
}

/** One browser: its first card, and then later ones after a pause and on the way from one word to the next. */
async function openCards(gloss: GlossBrowser, address: string, isAsleep: boolean): Promise<Opened> {
  const page = await gloss.browser.newPage();
  await page.goto(address);
  const target = await findMention(page);
  const watch = await watchForCard(page, gloss.kind);
  await pause(1000);
  if (isAsleep) await sleep(gloss);
  const first = await openOnce(page, watch, target, { away: 500, delay: OPEN_DELAY });
  const later = [];
  for (let again = 0; again < 3; again++) {
    later.push(await openOnce(page, watch, target, { away: AFTER_A_PAUSE_MS, delay: OPEN_DELAY }));
    later.push(await openOnce(page, watch, target, { away: AT_ONCE_MS, delay: NEXT_DELAY }));
  }
  return { first, later };
}

interface Opened {
  first: number;
  later: number[];
}

/** A browser of its own for each first card: nothing of it has ever been read there. */
export async function measureCard(bench: Bench): Promise<Row[]> {
  const site = await openSite();
  const runs: Record<'awake' | 'asleep', Opened[]> = { awake: [], asleep: [] };
  try {
    for (let turn = 0; turn < bench.turns; turn++) {
      for (const state of ['awake', 'asleep'] as const) {
        // Only Chromium's worker can be ended from outside.
        if (state === 'asleep' && bench.kind === 'firefox') continue;
        const gloss = await launchGloss(bench.kind, bench.build ? { build: bench.build } : {});
        runs[state].push(await openCards(gloss, site.url('/demo/en.html'), state === 'asleep'));
        await gloss.close();
      }
    }
  } finally {
    await site.close();
  }
  const firsts = (state: 'awake' | 'asleep') => runs[state].map(({ first }) => first);
  const later = [...runs.awake, ...runs.asleep].flatMap((opened) => opened.later);
  const FIRST = { budget: 50, stretch: 25 };
  return [
    { times: firsts('awake'), work: 'end of the rest to the first card painted', ...FIRST },
    { times: firsts('asleep'), work: 'the same, with a worker that slept', ...FIRST },
    { times: later, work: 'end of the rest to a later card painted', budget: 16, stretch: 8 },
  ]
    .filter(({ times }) => times.length > 0)
    .map(toRow);
}

interface Part {
  times: readonly number[];
  work: string;
  budget: number;
  stretch: number;
}

function toRow({ times, work, budget, stretch }: Part): Row {
  return {
    id: 'B8',
    work,
    unit: 'ms',
    ours: summarise(times),
    theirs: null,
    ...judge(percentile(times, 0.95), { budget, stretch, words: '≤ # ms (p95)', is: 'most' }),
  };
}
