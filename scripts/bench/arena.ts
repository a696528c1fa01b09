import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { openSite, type Site } from '../../tests/e2e/harness/site';
import { type GlossBrowser, launchGloss } from '../browser/launch-gloss';
import { writeRivalExtension } from './rival';
import type { Bench } from './row';

/** Two browsers side by side on one site: one with Gloss, one with a rival (or bare). */
export interface Arena {
  ours: GlossBrowser;
  theirs: GlossBrowser;
  site: Site;
}

/**
 * Opens both browsers, runs the work and closes everything, however it ends.
 * @param rival text of the rival's content script; null for a bare browser
 */
export async function inArena<T>(
  bench: Bench,
  rival: string | null,
  work: (arena: Arena) => Promise<T>,
): Promise<T> {
  const build = rival === null ? null : writeRivalExtension(rival);
  const site = await openSite();
  const opened: GlossBrowser[] = [];
  try {
    const ours = await launchGloss(bench.kind, bench.build ? { build: bench.build } : {});
    opened.push(ours);
    const theirs = await launchGloss(bench.kind, build ? { build } : { withGloss: false });
    opened.push(theirs);
    return await work({ ours, theirs, site });
  } finally {
    for (const browser of opened) await browser.close();
    await site.close();
    if (build) rmSync(build, { recursive: true });
  }
}

/** Opens an empty page of the site, so that what follows stays in one process and one profile. */
export async function openBlank({ browser }: GlossBrowser, site: Site): Promise<Page> {
  site.put('/blank.html', '<!doctype html><title>Blank</title>');
  const page = await browser.newPage();
  await page.goto(site.url('/blank.html'));
  return page;
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
