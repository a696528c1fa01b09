import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeLocalItems } from '@/settings/local-items';
import { inEachBrowser } from '../harness/each-browser';
import {
  addSite,
  breakStorage,
  clearStorage,
  exportedFile,
  importFile,
  waitForText,
  writeStorage,
} from './options-walk';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Milliseconds; axe measures every colour of three hundred sources. */
const AXE_TIMEOUT = 240_000;

interface Axe {
  axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

interface Api {
  permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as Axe;
    const found = await axe.run({ resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

const HOSTS = ['bank.example', 'xn--bcher-kva.example', '127.0.0.1', 'file:'];
const RULES = new Map(
  HOSTS.map((host) => [`except/${host}`, [7, { subdomains: false, since: 1_763_800_000_000 }] as const]),
);

const STORED = {
  'settings/format': 3,
  'settings/choices': { mark: [5, 'none'], trigger: [5, 'modifier'], 'entity/poco': [5, true], odd: 'value' },
  'settings/refusals/a.example': { 'piston Piston ring': [7, true] },
  'settings/sync': { state: 'partly', leftOut: 12, reason: '' },
  'settings/policy': { mode: null, on: [], off: ['*.corp.example'], entities: { redmi: false } },
  ...writeLocalItems(RULES, RULES),
};

/** Each leads the page on from the one before. */
const STATES: readonly [name: string, lead: (options: Page) => Promise<void>][] = [
  ['empty', async () => undefined],
  [
    'filled',
    async (options) => {
      await writeStorage(options, STORED);
      await options.waitForSelector('tr[data-host="bank.example"]');
    },
  ],
  [
    'wrong site',
    async (options) => {
      await addSite(options, 'https://www.bank');
      await waitForText(options, '#sites .error', 'not a full host name');
    },
  ],
  [
    'removed and forgotten',
    async (options) => {
      await options.click('tr[data-host="bank.example"] .icon-button');
      await options.waitForSelector('#sites .is-removed');
      await options.click('#data .answers button');
      await options.waitForSelector('#data .answers .is-removed');
    },
  ],
  [
    'pasted list',
    async (options) => {
      await options.click('#sites .adder .is-quiet');
      await options.type('#sites textarea', 'good.example\nwww.x\n');
      await options.click('#sites .panel .button');
      await options.waitForSelector('#sites .report');
    },
  ],
  [
    'asked to reset',
    async (options) => {
      await options.click('#data .setting:last-child .is-danger');
      await options.waitForSelector('[role=alertdialog]');
    },
  ],
  [
    'nothing found',
    async (options) => {
      await options.type('#sites .is-search input', 'zzz');
      await options.type('#entities .is-search input', 'zzz');
      await options.waitForSelector('#entities .empty');
    },
  ],
  [
    'import before it is done',
    async (options) => {
      const folder = await mkdtemp(join(tmpdir(), 'gloss-'));
      const path = join(folder, 'settings.json');
      await writeFile(path, (await exportedFile(options)).replaceAll('bank.example', 'other.example'));
      await importFile(options, path);
      await options.waitForSelector('#import-title');
      await rm(folder, { recursive: true });
    },
  ],
  [
    'all open',
    async (options) => {
      for (const button of await options.$$('#entities [aria-expanded=false]')) await button.click();
      await options.$$eval('details', (all) => {
        for (const details of all) details.open = true;
      });
      await options.waitForSelector('ol.long li');
    },
  ],
  [
    'not saved',
    async (options) => {
      await breakStorage(options);
      await addSite(options, 'new.example');
      await waitForText(options, '.saved', 'Not saved');
    },
  ],
  [
    'without access to pages',
    async (options) => {
      // Chromium gives what the manifest names, and takes it back on its own pages alone.
      const isTaken = await options.evaluate(() => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        return (browser ?? chrome).permissions.remove({ origins: ['<all_urls>'] }).catch(() => false);
      });
      // Firefox never tells that an extension page has loaded again.
      await options.evaluate(() => location.reload()).catch(() => undefined);
      await options.waitForSelector('#sites .adder input');
      if (isTaken) await options.waitForSelector('.banner .button');
    },
  ],
];

for (const theme of ['light', 'dark'] as const) {
  inEachBrowser(`axe finds nothing in the settings, ${theme}`, (walk) => {
    let options: Page;
    beforeEach(async () => {
      options = await walk.gloss.openExtensionPage('options.html');
      await options.waitForSelector('#sites .adder input');
    });
    afterEach(async () => {
      await clearStorage(options);
      await options.close();
    });

    it(
      'in any state',
      async () => {
        await writeStorage(options, { 'settings/choices': { theme: [9, theme] } });
        await options.waitForSelector(`html[data-theme=${theme}]`);
        for (const [name, lead] of STATES) {
          await lead(options);
          expect(await violations(options), name).toEqual([]);
        }
      },
      AXE_TIMEOUT,
    );
  });
}
