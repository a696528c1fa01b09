import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { type BrowserKind, explainMissing, findBrowser } from './find-browser';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Firefox gives every installed extension a random host name unless this preference fixes it. */
const FIREFOX_ID = 'gloss@gloss.example';
const FIREFOX_UUID = '6c1f3a52-9d0e-4b7a-8f25-3a1d5c0e7b94';

/** Debian's Chromium as root wants no sandbox; the rest keeps it from calling home. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-device-scale-factor=1',
];

export interface LaunchChoices {
  /** False opens a window; default true. */
  headless?: boolean;
  /** First of the browser's languages, BCP 47; default `en-US`. */
  language?: string;
  dark?: boolean;
  /** False starts the bare browser, for comparisons; default true. */
  withGloss?: boolean;
  /** Folder of another build; default `.output/<browser>-mv3`. */
  build?: string;
  args?: string[];
  firefoxPrefs?: Record<string, unknown>;
  viewport?: { width: number; height: number; hasTouch?: boolean; isMobile?: boolean };
}

export interface GlossBrowser {
  kind: BrowserKind;
  browser: Browser;
  /** Address of a page of the extension: `popup.html`, `options.html`, `entity.html?id=miui`. */
  extensionUrl(path: string): string;
  /** Opens a page of the extension in a new tab and waits until its body has content. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Where `npm run build` puts the extension for a browser; `GLOSS_OUTPUT` names another place of builds. */
export function buildFolder(kind: BrowserKind): string {
  return `${process.env.GLOSS_OUTPUT ?? `${ROOT}.output`}/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`;
}

function launchOptions(kind: BrowserKind, choices: LaunchChoices): LaunchOptions {
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(explainMissing(kind));
  const language = choices.language ?? 'en-US';
  const common: LaunchOptions = {
    executablePath,
    headless: choices.headless ?? true,
    defaultViewport: choices.viewport ?? { width: 1000, height: 800 },
    args: choices.args ?? [],
  };
  if (kind === 'firefox') {
    return {
      ...common,
      browser: 'firefox',
      args: ['--remote-allow-system-access', ...(choices.args ?? [])],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
        'intl.accept_languages': language,
        'layout.css.prefers-color-scheme.content-override': choices.dark ? 0 : 1,
        ...choices.firefoxPrefs,
      },
    };
  }
  return {
    ...common,
    pipe: true,
    enableExtensions: true,
    args: [...CHROMIUM_ARGS, `--lang=${language}`, `--accept-lang=${language}`, ...(choices.args ?? [])],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
  };
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  // Firefox never tells that an extension page has loaded, so its content is waited for instead.
  page.goto(url).catch(() => undefined);
  for (let tries = 0; tries < 100; tries++) {
    const isThere = await page
      .evaluate(
        (wanted) => location.href.startsWith(wanted) && document.body?.childElementCount > 0,
        url.replace(/#.*$/, ''),
      )
      .catch(() => false);
    if (isThere) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} did not open`);
}

/**
 * Starts a real browser with the built extension in it.
 * @throws if the browser or the build is missing
 */
export async function launchGloss(kind: BrowserKind, choices: LaunchChoices = {}): Promise<GlossBrowser> {
  const build = choices.build ?? buildFolder(kind);
  const withGloss = choices.withGloss ?? true;
  if (withGloss && !existsSync(build)) throw new Error(`${build} is missing: npm run build`);
  const browser = await puppeteer.launch(launchOptions(kind, choices));
  try {
    const id = withGloss ? await browser.installExtension(build) : '';
    const origin = kind === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
    const extensionUrl = (path: string) => `${origin}/${path}`;
    return {
      kind,
      browser,
      extensionUrl,
      openExtensionPage: (path) => openPage(browser, extensionUrl(path)),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
