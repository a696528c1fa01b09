/** Reads pages for their dates as the extension does: the same reader over real documents in Chromium. */
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import type { PageDate } from '../../../src/page-date/page-date';
import type { readPageDate } from '../../../src/page-date/read-page-date';
import { explainMissing, findBrowser } from '../../browser/find-browser';
import type { DateItem } from './date-item';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Bounds what goes to the browser in one message. */
const CHUNK = 100;

declare const glossPageDate: { readPageDate: typeof readPageDate };

/**
 * The answers in the order of the items. Pages are parsed, not opened: their scripts never run and nothing is
 * fetched. Throws if Chromium is missing.
 */
export async function readDatesInBrowser(
  items: readonly DateItem[],
  today: string,
): Promise<(PageDate | null)[]> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(explainMissing('chromium'));
  const reader = await bundleReader();
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(reader);
    const answers: (PageDate | null)[] = [];
    for (let start = 0; start < items.length; start += CHUNK) {
      const chunk = items.slice(start, start + CHUNK).map(({ url, html }) => ({ url, html }));
      answers.push(...(await page.evaluate(readAll, chunk, today)));
    }
    return answers;
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
function readAll(pages: { url: string; html: string }[], today: string): (PageDate | null)[] {
  return pages.map(({ url, html }) =>
    glossPageDate.readPageDate(new DOMParser().parseFromString(html, 'text/html'), url, today),
  );
}

async function bundleReader(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': `${ROOT}src` } },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${ROOT}src/page-date/read-page-date.ts`, formats: ['iife'], name: 'glossPageDate' },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error('The reader could not be bundled');
  return `${bundle.output[0].code}; globalThis.glossPageDate = glossPageDate; undefined`;
}
