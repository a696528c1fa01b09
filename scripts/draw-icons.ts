/**
 * `npx tsx scripts/draw-icons.ts`: draws the icons of toolbar and store from `icons/icon-svg.ts` with a real browser
 * and writes them to `public/icon/`, the sources beside this script.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launchGloss } from './browser/launch-gloss';
import { encodePng } from './icons/encode-png';
import { ICON_STATES, iconSvg } from './icons/icon-svg';

/** Edges in px: the toolbar at 1× and 2×. */
const TOOLBAR_SIZES = [16, 32];
/** Extension page and store, which show the extension and never the state of a tab. */
const LARGER_SIZES = [48, 128];
const TARGET = fileURLToPath(new URL('../public/icon/', import.meta.url));
const SOURCES = fileURLToPath(new URL('icons/', import.meta.url));

mkdirSync(TARGET, { recursive: true });
const { browser, close } = await launchGloss('chromium', { withGloss: false });
try {
  const page = await browser.newPage();
  for (const state of ICON_STATES) {
    const svg = iconSvg(state);
    writeFileSync(`${SOURCES}${state}.svg`, svg);
    for (const size of state === 'normal' ? [...TOOLBAR_SIZES, ...LARGER_SIZES] : TOOLBAR_SIZES) {
      await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
      await page.setContent(
        `<body style="margin:0">${svg.replace('<svg', `<svg width="${size}" height="${size}" style="display:block"`)}`,
      );
      const name = state === 'normal' ? `${size}.png` : `${state}-${size}.png`;
      const drawn = await page.screenshot({ omitBackground: true });
      writeFileSync(`${TARGET}${name}`, encodePng(await readPixels(page, drawn), size) ?? drawn);
    }
  }
} finally {
  await close();
}

/** The pixels of a PNG, decoded by the browser: red, green, blue and alpha of each. */
async function readPixels(page: Page, png: Uint8Array): Promise<Uint8Array> {
  const pixels = await page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      return [...(context?.getImageData(0, 0, image.width, image.height).data ?? [])];
    },
    `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
  );
  return Uint8Array.from(pixels);
}
