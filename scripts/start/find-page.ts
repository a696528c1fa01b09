import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { openSite, type Site } from '../../tests/e2e/harness/site';

/** The article that a newcomer sees: Gloss's own text, in `tests/pages/demo/`. */
const DEMO = '/demo/en.html';

export interface OpenedPage {
  url: string;
  /** The local server behind it; null for an address of the web. */
  site: Site | null;
}

/**
 * The page to open: an address, a file, or the demo article when nothing is named. Files are served from this
 * machine, since browsers keep extensions away from `file:` until the reader allows it.
 * @throws if the file does not exist
 */
export async function findPage(named: string | undefined): Promise<OpenedPage> {
  if (named && /^https?:/.test(named)) return { url: named, site: null };
  if (!named) {
    const site = await openSite();
    return { url: site.url(DEMO), site };
  }
  const path = resolve(named);
  if (!existsSync(path)) throw new Error(`${named} is neither an address nor a file`);
  const site = await openSite(`${dirname(path)}/`);
  return { url: site.url(`/${encodeURIComponent(basename(path))}`), site };
}
