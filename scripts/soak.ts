/**
 * `npm run soak`: ten minutes of a page that changes all the time, 200 navigations, 50 tabs, each with Gloss and bare.
 * Memory, nodes, listeners and the highlight registry have to stay flat. `-- --minutes 2` makes it shorter.
 * Prints JSON; the exit status is 1 if anything grows.
 */
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type Arena, inArena, pause } from './bench/arena';
import { type Metrics, readMetrics } from './bench/metrics';
import { writePage } from './bench/pages';
import type { GlossBrowser } from './browser/launch-gloss';

/** How much the heap with Gloss may grow beyond the bare one between first and last reading, megabytes. */
const GROWTH_MB = 1;
const NAVIGATIONS = 200;
const TABS = 50;
const REST_MS = 2000;

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const minutes = Number(values.minutes);

interface Reading extends Metrics {
  /** Ranges in the highlight registry. */
  marks: number;
}

async function read(page: Page): Promise<Reading> {
  const marks = await page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  );
  return { ...(await readMetrics(page, true)), marks };
}

/** A page that adds and removes mentions ten times a second and never grows. */
const CHURN = `<!doctype html><title>Churn</title><main></main><script>
  const main = document.querySelector('main');
  let count = 0;
  setInterval(() => {
    const line = document.createElement('p');
    line.textContent = 'Xiaomi, MIUI and the Mi Band, line ' + count++;
    main.append(line);
    if (main.childElementCount > 200) main.firstElementChild.remove();
  }, 100);
</script>`;

async function churn({ browser }: GlossBrowser, url: string): Promise<Reading[]> {
  const page = await browser.newPage();
  await page.goto(url);
  await pause(25_000);
  const readings = [await read(page)];
  for (let minute = 0; minute < minutes; minute++) {
    await pause(60_000);
    readings.push(await read(page));
  }
  await page.close();
  return readings;
}

async function navigate({ browser }: GlossBrowser, urls: readonly string[]): Promise<Reading[]> {
  const page = await browser.newPage();
  const readings: Reading[] = [];
  for (let step = 0; step < NAVIGATIONS; step++) {
    await page.goto(urls[step % urls.length] ?? '');
    if (step % 20 === 19) {
      await pause(300);
      readings.push(await read(page));
    }
  }
  await page.close();
  return readings;
}

async function openTabs({ browser }: GlossBrowser, url: string): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (let tab = 0; tab < TABS; tab++) {
    const page = await browser.newPage();
    await page.goto(url);
    await pause(100);
    if (tab % 10 !== 9) continue;
    // Until it is read and marked: how far that has come is no growth.
    await pause(REST_MS);
    readings.push(await read(page));
  }
  for (const page of await browser.pages()) if (page.url() === url) await page.close();
  return readings;
}

/** Growth with Gloss beyond the growth without, from the first reading to the last. */
function growth(ours: readonly Reading[], bare: readonly Reading[], key: keyof Reading): number {
  const rise = (readings: readonly Reading[]) =>
    (readings.at(-1)?.[key] ?? Number.NaN) - (readings[0]?.[key] ?? Number.NaN);
  return Math.round((rise(ours) - rise(bare)) * 1000) / 1000;
}

async function soak({ ours, theirs, site }: Arena) {
  site.put('/churn.html', CHURN);
  site.put('/one.html', writePage({ nodes: 500, length: 80, mentions: 0.2 }));
  site.put('/two.html', writePage({ nodes: 500, length: 80, mentions: 0 }));
  const walks = {
    churn: (gloss: GlossBrowser) => churn(gloss, site.url('/churn.html')),
    navigations: (gloss: GlossBrowser) => navigate(gloss, [site.url('/one.html'), site.url('/two.html')]),
    tabs: (gloss: GlossBrowser) => openTabs(gloss, site.url('/one.html')),
  };
  const results = [];
  for (const [name, walk] of Object.entries(walks)) {
    const [mine, bare] = await Promise.all([walk(ours), walk(theirs)]);
    const heap = growth(mine, bare, 'heap');
    const grown = {
      heap,
      nodes: growth(mine, bare, 'nodes'),
      listeners: growth(mine, bare, 'listeners'),
      marks: growth(mine, bare, 'marks'),
    };
    results.push({ name, ok: heap <= GROWTH_MB && grown.marks <= 0, growth: grown, ours: mine, bare });
  }
  return results;
}

const results = await inArena({ kind: 'chromium', turns: 1 }, null, soak);
console.log(JSON.stringify(results, null, 2));
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
