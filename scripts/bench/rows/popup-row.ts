/** B9: how fast the popup is there, and how fast it answers, over 10,000 facts. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { type GlossBrowser, launchGloss } from '../../browser/launch-gloss';
import { buildLargePack } from '../build-large-pack';
import { copyWithHello, HELLO, openPainted } from '../popup-window';
import { type Bench, judge, type Row } from '../row';
import { interleave, percentile, summarise } from '../statistics';

const PACK = fileURLToPath(new URL('../../../src/facts/packs/xiaomi', import.meta.url));
const FACTS = 10_000;

/** Typed letter by letter: a name, a slip, a question, other scripts, nothing at all. */
const QUERIES = [
  'xiaomi',
  'xaomi umsatz 2014',
  'how many people use miui',
  'mi band 2 price',
  '小米手环价格',
  'Сяоми выручка',
  'gründer von xiaomi',
  'mi bnad 12 price',
];

/** Openings for each turn: the 95th percentile of fewer than twenty is the worst of them. */
const OPENINGS = 6;

/** Milliseconds from navigation to the first results of a query, in a tab. */
async function answerOnce(gloss: GlossBrowser): Promise<number> {
  const popup = await gloss.browser.newPage();
  await popup.goto(gloss.extensionUrl('popup.html?query=xaomi'));
  const answered = await popup.evaluate(async () => {
    while (!document.querySelector('[role=option]')) await new Promise(requestAnimationFrame);
    return performance.now();
  });
  await popup.close();
  return answered;
}

/** Types the queries; answers with milliseconds from each letter to the list as it then stands, laid out. */
function typeAll(popup: Page, queries: readonly string[]): Promise<number[]> {
  return popup.evaluate(async (typed) => {
    const field = document.querySelector('input') as HTMLInputElement;
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const times: number[] = [];
    for (const query of typed) {
      for (let letters = 1; letters <= query.length; letters++) {
        const start = performance.now();
        setValue?.call(field, query.slice(0, letters));
        const changed = new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve();
          });
          // The field itself changes with every letter, so a letter that changes no row is an answer too.
          observer.observe(document.body, {
            subtree: true,
            childList: true,
            characterData: true,
            attributes: true,
          });
        });
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 100))]);
        document.body.getBoundingClientRect();
        times.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
    return times;
  }, queries);
}

/** Both figures of B9, each the 95th percentile. */
export async function measurePopup(bench: Bench): Promise<Row[]> {
  const built = bench.build ?? (await buildLargePack(bench.kind, PACK, FACTS));
  const folder = copyWithHello(built);
  if (!bench.build) rmSync(built, { recursive: true });
  const gloss = await launchGloss(bench.kind, { build: folder });
  try {
    const painted = await interleave(
      bench.turns * OPENINGS,
      () => openPainted(gloss, 'popup.html'),
      () => openPainted(gloss, HELLO),
    );
    const answered = [];
    for (let turn = 0; turn <= bench.turns; turn++) answered.push(await answerOnce(gloss));
    const popup = await gloss.openExtensionPage('popup.html?query=miui');
    await popup.waitForSelector('[role=option]');
    // The index goes on growing for a moment; then letters are typed twice, the first time to warm up.
    await typeAll(popup, QUERIES);
    const typed = await typeAll(popup, QUERIES);
    return toRows(painted, answered.slice(1), typed);
  } finally {
    await gloss.close();
    rmSync(folder, { recursive: true });
  }
}

function toRows(painted: { ours: number[]; theirs: number[] }, answered: number[], typed: number[]): Row[] {
  const row = { id: 'B9', unit: 'ms' } as const;
  return [
    {
      ...row,
      work: `popup, ${FACTS} facts: open to the first frame, in which it can be typed`,
      ours: summarise(painted.ours),
      theirs: summarise(painted.theirs),
      note: `an empty popup: p95 ${percentile(painted.theirs, 0.95)} ms; first results after ${summarise(answered).median} ms`,
      ...judge(percentile(painted.ours, 0.95), {
        budget: 100,
        stretch: 50,
        words: '≤ # ms (p95)',
        is: 'most',
      }),
    },
    {
      ...row,
      work: `popup, ${FACTS} facts: letter typed to results laid out`,
      ours: summarise(typed),
      theirs: null,
      ...judge(percentile(typed, 0.95), { budget: 16, stretch: 8, words: '≤ # ms (p95)', is: 'most' }),
    },
  ];
}
