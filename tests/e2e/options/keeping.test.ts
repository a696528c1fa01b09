import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { siteItem } from '@/settings/item-keys';
import { launchGloss } from '../../../scripts/browser/launch-gloss';
import { inEachBrowser } from '../harness/each-browser';
import {
  addSite,
  breakStorage,
  clearStorage,
  exportedFile,
  importFile,
  listedHosts,
  pressButton,
  readStorage,
  waitForText,
  writeStorage,
} from './options-walk';

const SITES = 5000;
const names = Array.from({ length: SITES }, (_, i) => `site-${i}.example`);

/** Site rules as stored, without the times of storing. */
async function storedRules(own: Page): Promise<Record<string, unknown>> {
  const items = Object.entries(await readStorage(own)).filter(([key]) => key.startsWith('settings/sites/'));
  const choices = items.flatMap(([, group]) => Object.entries(group as Record<string, unknown[]>));
  return Object.fromEntries(choices.map(([name, choice]) => [name, choice[1]]));
}

inEachBrowser('nothing is lost', (walk) => {
  let options: Page;
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gloss-'));
    options = await walk.gloss.openExtensionPage('options.html');
    await options.waitForSelector('#sites .adder input');
  });

  afterEach(async () => {
    await clearStorage(options);
    await options.close();
    await rm(folder, { recursive: true });
  });

  it('stores five thousand pasted sites, exports them and imports them into a fresh profile', async () => {
    await pressButton(options, 'Paste a list…');
    await options.waitForSelector('#sites textarea');
    await options.$eval(
      '#sites textarea',
      (area, text) => {
        area.value = text;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      },
      names.join('\n'),
    );
    await pressButton(options, 'Add these sites');
    await waitForText(options, '#sites', '5,000 sites added.');
    await waitForText(options, '.saved', 'Saved');
    await waitForText(options, '#sites .pages', '1–50 of 5,000');
    expect(await listedHosts(options)).toHaveLength(50);
    const before = await storedRules(options);
    expect(Object.keys(before)).toHaveLength(SITES);

    const path = join(folder, 'settings.json');
    await writeFile(path, await exportedFile(options));
    const other = await launchGloss(walk.gloss.kind);
    try {
      const fresh = await other.openExtensionPage('options.html');
      await fresh.waitForSelector('#data input[type=file]');
      await importFile(fresh, path);
      await waitForText(fresh, '#data .steps', 'Sites that come: 5,000');
      expect(Object.keys(await storedRules(fresh))).toHaveLength(0);
      await pressButton(fresh, 'Import');
      await waitForText(fresh, '#data', 'Imported from “settings.json”');
      await waitForText(fresh, '#sites .pages', '1–50 of 5,000');
      expect(await storedRules(fresh)).toEqual(before);
      await pressButton(fresh, 'Undo');
      await waitForText(fresh, '#sites .empty', 'No site is listed');
    } finally {
      await other.close();
    }
  });

  it('says when storage fails in the middle of a write, and keeps what was there', async () => {
    for (const host of ['one.example', 'two.example']) {
      await addSite(options, host);
      await options.waitForSelector(`tr[data-host="${host}"]`);
    }
    await breakStorage(options);
    await pressButton(options, 'Paste a list…');
    await options.waitForSelector('#sites textarea');
    await options.type('#sites textarea', 'three.example\nfour.example\nfive.example\nsix.example');
    await pressButton(options, 'Add these sites');
    await waitForText(options, '.saved', 'Not saved');
    await waitForText(options, '.saved', 'the disk went away');
    // Firefox never tells that an extension page has loaded again.
    await options.evaluate(() => location.reload()).catch(() => undefined);
    await options.waitForSelector('tr[data-host="one.example"]');
    expect(await listedHosts(options)).toEqual(expect.arrayContaining(['one.example', 'two.example']));
    await addSite(options, 'seven.example');
    await options.waitForSelector('tr[data-host="seven.example"]');
  });

  it('shows what a newer version or another program left, and gives it out', async () => {
    await writeStorage(options, {
      'settings/format': 3,
      'settings/choices': { mark: [5, 'line'], theme: 'dark', haptics: [6, true] },
      [siteItem('kept.example')]: { 'except/kept.example': [7, { subdomains: true, since: 7 }] },
      'settings/strange': 'yes',
    });
    await options.waitForSelector('tr[data-host="kept.example"]');
    await waitForText(options, '#data', 'could not be read');
    await waitForText(options, '#look .is-chosen', 'Line');
    await addSite(options, 'new.example');
    await options.waitForSelector('tr[data-host="new.example"]');
    const stored = await readStorage(options);
    expect(stored['settings/strange']).toBe('yes');
    expect(stored['settings/choices']).toMatchObject({ haptics: [6, true] });
  });

  it('resets everything after exporting it, and takes the reset back', async () => {
    await addSite(options, 'one.example');
    await options.waitForSelector('tr[data-host="one.example"]');
    await pressButton(options, 'Reset everything…');
    await pressButton(options, 'Export and reset');
    await waitForText(options, '#sites .empty', 'No site is listed');
    await pressButton(options, 'Undo');
    await options.waitForSelector('tr[data-host="one.example"]');
  });

  it('refuses files that are not its own, in words', async () => {
    const path = join(folder, 'other.json');
    await writeFile(path, '{"name":"something else"}');
    await importFile(options, path);
    await waitForText(options, '#data .error', '“other.json” is JSON, but not of Gloss.');
    await writeFile(path, await readFile(new URL(import.meta.url)));
    await importFile(options, path);
    await waitForText(options, '#data .error', '“other.json” is not a settings file');
  });
});
