/**
 * `npm start`: builds Gloss and shows its main job on the demo article, or on the address or file that is named.
 * With a display: a window to try it in. Without: prints each mention with its entity and writes a picture.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browser/ensure-browsers';
import type { BrowserKind } from './browser/find-browser';
import { type GlossBrowser, launchGloss } from './browser/launch-gloss';
import { findPage } from './start/find-page';
import { openCard } from './start/open-card';
import { readMentions } from './start/read-mentions';

const PICTURE = '.output/gloss.png';
/** Time for the page to load late parts and for Gloss to read them. */
const SETTLE_MS = 1500;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean', default: false },
  },
});
const kind = values.browser as BrowserKind;
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function buildExtension(): void {
  const words = kind === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
  const { status } = spawnSync('wxt', words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The build failed; the lines above say why.');
}

async function showInWindow({ browser }: GlossBrowser, url: string): Promise<void> {
  const [first] = await browser.pages();
  await (first ?? (await browser.newPage())).goto(url);
  console.log(`${url} is open. Rest on an underlined name. Close the browser to end.`);
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

async function showInText(gloss: GlossBrowser, url: string): Promise<void> {
  const page = await gloss.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const mentions = await readMentions(gloss, page);
  for (const { text, entity } of mentions) console.log(`${text.padEnd(24)} ${entity}`);
  console.log(`${mentions.length} mentions on ${url}`);
  await page.bringToFront();
  const shown = mentions.find(({ entity }) => entity === 'miui') ?? mentions[0];
  const isOpen = shown ? await openCard(page, shown.text) : false;
  await page.screenshot({ path: PICTURE });
  console.log(`Picture of the page${isOpen ? ` with the card of ${shown?.text}` : ''}: ${PICTURE}`);
}

async function start(): Promise<void> {
  if (kind !== 'chromium' && kind !== 'firefox') throw new Error('--browser takes chromium or firefox');
  if (ensureBrowsers([kind]).length > 0) throw new Error('A browser is missing.');
  const { url, site } = await findPage(positionals[0]);
  try {
    buildExtension();
    const inWindow = hasDisplay && !values.headless;
    const gloss = await launchGloss(kind, { headless: !inWindow });
    await (inWindow ? showInWindow(gloss, url) : showInText(gloss, url));
    if (!inWindow) await gloss.close();
  } finally {
    await site?.close();
  }
}

await start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
