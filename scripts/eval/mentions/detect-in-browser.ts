/** Detects in HTML items through the built extension: real documents in Chromium, its content script, its marks. */
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { build } from 'vite';
import type { PageReport } from '../../../src/page/page-report';
import { openSite, type Site } from '../../../tests/e2e/harness/site';
import { type GlossBrowser, launchGloss } from '../../browser/launch-gloss';
import { ensureBuild } from './ensure-build';
import type { LabelledItem } from './labelled-item';
import type { LocatedMarks, locateMarks } from './page/located-marks';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Documents that are open at once, each in a frame of one page. */
const BATCH = 40;
/** Between two looks at whether every frame has been read, and how often at most. */
const LOOK_MS = 150;
const MOST_LOOKS = 200;
/** What a frame says is believed once it has said the same so often. */
const STEADY_LOOKS = 4;

declare const glossEval: { locateMarks: typeof locateMarks };

/** What the extension found in one document. */
export interface DocumentMarks extends LocatedMarks {
  /** Nothing if the extension did not come to rest there. */
  report: PageReport | undefined;
}

/** The answers in the order of the items. Builds the extension if the build is missing or old. */
export async function detectInBrowser(items: readonly LabelledItem[]): Promise<DocumentMarks[]> {
  ensureBuild();
  const locator = await bundleLocator();
  const site = await openSite();
  const gloss = await launchGloss('chromium');
  try {
    const hub = await gloss.openExtensionPage('options.html');
    // tsx keeps the names of functions with a helper that is not there in the browser.
    await hub.evaluate('globalThis.__name = (named) => named; undefined');
    const answers: DocumentMarks[] = [];
    for (let start = 0; start < items.length; start += BATCH) {
      const batch = items.slice(start, start + BATCH);
      answers.push(...(await readBatch({ gloss, site, hub, locator }, batch)));
    }
    return answers;
  } finally {
    await gloss.close();
    await site.close();
  }
}

interface Stage {
  gloss: GlossBrowser;
  site: Site;
  /** A page of the extension, which may speak with content scripts. */
  hub: Page;
  locator: string;
}

async function readBatch({ gloss, site, hub, locator }: Stage, items: readonly LabelledItem[]) {
  items.forEach((item, index) => {
    site.put(`/item-${index}.html`, documentOf(item));
  });
  site.put('/batch.html', batchPage(items.length));
  const page = await gloss.browser.newPage();
  try {
    await page.goto(site.url('/batch.html'), { waitUntil: 'load' });
    await page.bringToFront();
    const reports = await settledReports(hub, items.length);
    const frames = items.map((_, index) => frameOf(page, index));
    const located = await Promise.all(frames.map((frame) => locateIn(frame, locator)));
    return located.map((marks, index) => ({ ...marks, report: reports[index] }));
  } finally {
    await page.close();
  }
}

/** Frames lie upon one another, so that all are in view and all are marked. */
function batchPage(count: number): string {
  const frames = Array.from({ length: count }, (_, index) => `<iframe src="/item-${index}.html"></iframe>`);
  const style = 'iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }';
  return `<!doctype html><meta charset="utf-8"><title></title><style>${style}</style>${frames.join('')}`;
}

function documentOf({ lang, context = '', html = '' }: LabelledItem): string {
  const quote = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<!doctype html><html lang="${quote(lang)}"><head><meta charset="utf-8"><title>${quote(context)}</title></head><body>${html}</body></html>`;
}

function frameOf(page: Page, index: number): Frame {
  const frame = page.frames().find((known) => new URL(known.url()).pathname === `/item-${index}.html`);
  if (!frame) throw new Error(`The frame of document ${index} is gone`);
  return frame;
}

async function locateIn(frame: Frame, locator: string): Promise<LocatedMarks> {
  await frame.evaluate(locator);
  return frame.evaluate(() => glossEval.locateMarks());
}

/** Asks every frame what it has found until none says anything new, or patience ends. */
async function settledReports(hub: Page, count: number): Promise<(PageReport | undefined)[]> {
  let steady = 0;
  let last = '';
  let found: (PageReport | undefined)[] = [];
  for (let look = 0; look < MOST_LOOKS; look++) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const reports = await hub.evaluate(askFrames);
    found = Array.from({ length: count }, (_, index) => reports[`/item-${index}.html`]);
    const now = JSON.stringify(found.map((report) => report?.mentions));
    steady = now === last && found.every((report) => report?.isRead) ? steady + 1 : 0;
    last = now;
    if (steady >= STEADY_LOOKS) break;
  }
  return found;
}

/** Runs in a page of the extension. */
async function askFrames(): Promise<Record<string, PageReport>> {
  const { tabs, scripting } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  const reports: Record<string, PageReport> = {};
  for (const { id: tabId = -1, url } of await tabs.query({})) {
    if (!url?.endsWith('/batch.html')) continue;
    const target = { tabId, allFrames: true };
    const frames = await scripting.executeScript({ target, func: () => location.pathname });
    await Promise.all(
      frames.map(async ({ frameId, result }) => {
        const question = { gloss: 'describePage', question: [] };
        const reply = await tabs.sendMessage(tabId, question, { frameId }).catch(() => undefined);
        if (reply?.answer) reports[result] = reply.answer;
      }),
    );
  }
  return reports;
}

interface ExtensionApi {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown, options: object): Promise<{ answer?: PageReport }>;
  };
  scripting: { executeScript(injection: object): Promise<{ frameId: number; result: string }[]> };
}

async function bundleLocator(): Promise<string> {
  const entry = fileURLToPath(new URL('./page/located-marks.ts', import.meta.url));
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': `${ROOT}src` } },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'glossEval' } },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error('The locator could not be bundled');
  return `${bundle.output[0].code}; globalThis.glossEval = glossEval; undefined`;
}
