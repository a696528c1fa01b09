import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Choice } from '@/settings/choices';
import { writePieces } from '@/settings/sync-pieces';
import { inEachBrowser } from '../harness/each-browser';
import { addSite, clearStorage, waitForText } from './options-walk';

/** The part of the browser's API that is used inside a page of the extension. */
interface Api {
  storage: {
    sync: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
    };
  };
}

function readSync(own: Page): Promise<string> {
  return own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return JSON.stringify(await (browser ?? chrome).storage.sync.get(null));
  });
}

async function writeSync(own: Page, items: object): Promise<void> {
  await own.evaluate(async (pieces) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).storage.sync.set(pieces);
  }, items);
}

inEachBrowser('settings go through the browser’s sync', (walk) => {
  let options: Page;
  beforeEach(async () => {
    options = await walk.gloss.openExtensionPage('options.html');
    await options.waitForSelector('#sites .adder input');
  });
  afterEach(async () => {
    await clearStorage(options);
    await options.close();
  });

  it('writes a change there, and unites it with what another browser writes', async () => {
    await addSite(options, 'here.example');
    await expect.poll(() => readSync(options), { timeout: 15_000 }).toContain('except/here.example');
    const there: [string, Choice][] = [
      ['except/there.example', [1_763_800_000_000, { subdomains: true, since: 1_763_800_000_000 }]],
      ['mark', [1_763_800_000_000, 'line']],
    ];
    await writeSync(options, writePieces(new Map(there)).pieces);
    await options.waitForSelector('tr[data-host="there.example"]', { timeout: 15_000 });
    await options.waitForSelector('tr[data-host="here.example"]');
    await waitForText(options, '#look .is-chosen', 'Line');
  });
});
