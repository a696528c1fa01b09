/** Opens the popup as the toolbar does, in a window of its own, and a popup with nothing in it for comparison. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { GlossBrowser } from '../browser/launch-gloss';
import { openToolbarPopup } from '../browser/open-toolbar-popup';
import { pause } from './arena';

/** The popup with nothing in it: its first frame is what the browser itself takes. */
export const HELLO = 'hello.html';
const HELLO_PAGE =
  '<!doctype html><meta charset="utf-8"><title>Hello</title><style>body{width:360px}</style><p>hello';

/** Milliseconds in which a popup that was closed, or a new tab, comes to rest. */
const REST = 300;

/** Copies a build and adds {@link HELLO}; gives the folder, which is the caller's to remove. */
export function copyWithHello(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-popup-'));
  cpSync(build, folder, { recursive: true });
  writeFileSync(join(folder, HELLO), HELLO_PAGE);
  return folder;
}

/**
 * Milliseconds from the start of a document to its first frame: in Chromium as the toolbar's popup, in Firefox, where no
 * popup can be driven from outside, in a tab.
 */
export async function openPainted(gloss: GlossBrowser, path: string): Promise<number> {
  await pause(REST);
  const popup = gloss.kind === 'chromium' ? await openToolbarPopup(gloss, path) : await openTab(gloss, path);
  const painted = await popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (entry) resolve(entry.startTime);
        });
        observer.observe({ type: 'paint', buffered: true });
      }),
  );
  await popup.close();
  return painted;
}

async function openTab(gloss: GlossBrowser, path: string): Promise<Page> {
  const popup = await gloss.browser.newPage();
  await pause(REST);
  await popup.goto(gloss.extensionUrl(path));
  return popup;
}
