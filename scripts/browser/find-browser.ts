import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** Names under which distributions install the two browsers, most specific first. */
const NAMES: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'],
  firefox: ['firefox-esr', 'firefox', 'firefox.exe'],
};

/** Where macOS and Windows keep them, since there they are not on the path. */
const PLACES: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** Names a browser explicitly: `GLOSS_CHROMIUM=/path/to/chrome`, `GLOSS_FIREFOX=…`. */
const VARIABLES: Record<BrowserKind, string> = { chromium: 'GLOSS_CHROMIUM', firefox: 'GLOSS_FIREFOX' };

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of an installed browser, or null if there is none. */
export function findBrowser(kind: BrowserKind): string | null {
  const named = process.env[VARIABLES[kind]];
  if (named) return isExecutable(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES[kind]].find(isExecutable) ?? null;
}

/** What to tell a reader whose machine has no such browser. */
export function explainMissing(kind: BrowserKind): string {
  const debian = kind === 'chromium' ? 'chromium' : 'firefox-esr';
  return `No ${kind} found. On Debian or Ubuntu: apt-get install ${debian}. Elsewhere: install it and set ${VARIABLES[kind]} to its path.`;
}
