import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Language } from '../../src/language/language';
import type { Site } from '../../tests/e2e/harness/site';
import type { GlossBrowser } from '../browser/launch-gloss';

export interface Picture {
  name: string;
  png: Uint8Array;
}

/** What every set of pictures is taken with. */
export interface Studio {
  gloss: GlossBrowser;
  site: Site;
  language: Language;
  theme: 'light' | 'dark';
  pictures: Picture[];
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Fades and late parts have come to an end. */
const SETTLE_MS = 350;

/** Keeps a picture of what a page shows, or of one part of it. */
export async function take(studio: Studio, name: string, page: Page, clip?: Clip): Promise<void> {
  await pause(SETTLE_MS);
  // Beyond the viewport the browser would resize the page, and cards close then.
  studio.pictures.push({
    name,
    png: await page.screenshot({ ...(clip && { clip }), captureBeyondViewport: false }),
  });
}

export interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

const SHEET_STYLE =
  'body{margin:24px;background:#888;display:flex;flex-wrap:wrap;gap:24px;align-items:start;font:12px sans-serif}' +
  'figure{margin:0}img{display:block;max-width:1180px}figcaption{margin-bottom:4px;color:#fff}';

/** Writes every picture into a folder, and one sheet that has all of them side by side. */
export async function keep({ gloss, pictures }: Studio, folder: string, sheet: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { name, png } of pictures) writeFileSync(join(folder, `${sheet}-${name}.png`), png);
  const page = await gloss.browser.newPage();
  await page.setViewport({ width: 1640, height: 900 });
  const figures = pictures.map(
    ({ name, png }) =>
      `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${Buffer.from(png).toString('base64')}"></figure>`,
  );
  await page.setContent(`<style>${SHEET_STYLE}</style>${figures.join('')}`);
  writeFileSync(join(folder, `${sheet}.png`), await page.screenshot({ fullPage: true }));
  await page.close();
}
