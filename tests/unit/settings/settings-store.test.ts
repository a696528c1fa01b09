import { beforeEach, describe, expect, it, vi } from 'vitest';
import { siteItem } from '@/settings/item-keys';
import { DEFAULT_SETTINGS, type Settings } from '@/settings/settings';
import { changeSettings, readSettings, watchSettings } from '@/settings/settings-store';
import { switchSite } from '@/settings/site-rules';
import { tendSettings } from '@/settings/tend-settings';
import { fakeBrowser, settle } from './fake-storage';

const world = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return world.browser;
  },
}));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return world.browser;
  },
}));

beforeEach(() => {
  world.browser = fakeBrowser();
});

const local = () => world.browser.storage.local;

function manySites(count: number): Settings {
  const rules = Array.from({ length: count }, (_, i) => ({
    host: `site-${i}.example`,
    subdomains: i % 2 === 0,
    mode: 'except' as const,
    since: 1_700_000_000_000 + i,
  }));
  return { ...DEFAULT_SETTINGS, sites: { mode: 'except', rules } };
}

const off = (host: string) => (settings: Settings) => ({
  ...settings,
  sites: switchSite(settings, `https://${host}/`, false, 1),
});

describe('changeSettings', () => {
  it('gives back what was stored', async () => {
    const chosen: Settings = {
      ...DEFAULT_SETTINGS,
      mark: 'tint',
      pausedUntil: 99,
      entities: { poco: true },
      refusals: [
        { host: 'a.example', entity: 'piston', words: 'Piston ring' },
        { host: '*', entity: 'poco', words: 'poco' },
      ],
      meanings: [{ host: 'a.example', words: 'Mi Note', entity: 'mi-note-1' }],
      sites: { mode: 'only', rules: [{ host: 'a.example', subdomains: true, mode: 'only', since: 3 }] },
    };
    expect(await changeSettings(() => chosen)).toEqual(chosen);
    expect(await readSettings()).toEqual(chosen);
  });

  it('stores five thousand sites and reads them again', async () => {
    const settings = manySites(5000);
    await changeSettings(() => settings);
    expect(await readSettings()).toEqual(settings);
  });

  it('writes one site and the small items, not all sites', async () => {
    await changeSettings(() => manySites(100));
    local().writes = [];
    await changeSettings(off('one-more.example'));
    expect(local().writes).toEqual([[siteItem('one-more.example'), 'settings/page']]);
  });

  it('writes nothing when nothing changes', async () => {
    await changeSettings((settings) => ({ ...settings, mark: 'line' }));
    local().writes = [];
    await changeSettings((settings) => ({ ...settings, mark: 'line' }));
    expect(local().writes).toEqual([]);
  });

  it('loses no change of pages that write at the same time', async () => {
    const hosts = Array.from({ length: 20 }, (_, i) => `p${i}.example`);
    await Promise.all(hosts.map((host) => changeSettings(off(host))));
    expect((await readSettings()).sites.rules.map((rule) => rule.host).sort()).toEqual([...hosts].sort());
  });

  it('keeps an impossible value out', async () => {
    await changeSettings((settings) => ({ ...settings, delay: 123_456 }));
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('never stores what a policy lays down as a choice', async () => {
    world.browser.storage.managed.items = { mode: 'only', entities: { redmi: false } };
    await tendSettings();
    await changeSettings((settings) => ({ ...settings, mark: 'line' }));
    const stored = JSON.stringify({ ...local().items, 'settings/policy': 0, 'settings/page': 0 });
    expect(stored).not.toContain('redmi');
    expect((await readSettings()).policy).toMatchObject({ mode: 'only', entities: { redmi: false } });
  });
});

describe('a write that breaks off', () => {
  it('loses nothing that was stored, after however many items', async () => {
    const before = manySites(8);
    const after = { ...manySites(16), mark: 'line' as const, entities: { poco: true } };
    for (let items = 0; ; items++) {
      world.browser = fakeBrowser();
      await changeSettings(() => before);
      local().writesLeft = items;
      const isStored = await changeSettings(() => after).then(
        () => true,
        () => false,
      );
      local().writesLeft = Number.POSITIVE_INFINITY;
      const hosts = (await readSettings()).sites.rules.map((rule) => rule.host);
      for (const { host } of before.sites.rules) expect(hosts).toContain(host);
      await changeSettings(() => after);
      expect(await readSettings()).toEqual(after);
      await tendSettings();
      if (isStored) {
        expect(items).toBeGreaterThan(8);
        return;
      }
    }
  });

  it('says so and leaves everything when the area is full', async () => {
    await changeSettings(() => manySites(10));
    local().maxBytes = 1_500;
    await expect(changeSettings(() => manySites(1000))).rejects.toThrow('QUOTA_BYTES');
    expect(await readSettings()).toEqual(manySites(10));
  });
});

describe('what others left in storage', () => {
  it('reads whole settings beside junk and does not touch it', async () => {
    const junk = {
      'settings/choices': { mark: [5, 'line'], theme: 'dark', delay: [6] },
      [siteItem('a.example')]: { 'except/a.example': 'yes' },
      [siteItem('b.example')]: { 'except/b.example': [7, { subdomains: true, since: 7 }] },
      'settings/strange': 1,
      elsewhere: { of: 'another room' },
    };
    local().items = structuredClone(junk);
    const settings = await readSettings();
    expect(settings).toMatchObject({ mark: 'line', theme: 'page', delay: 300 });
    expect(settings.sites.rules.map((rule) => rule.host)).toEqual(['b.example']);
    expect(local().items).toEqual(junk);
  });

  it('puts an unreadable value aside before writing over it', async () => {
    local().items = {
      'settings/format': 3,
      'settings/choices': { mark: [5, 'line'], theme: 'dark' },
      [siteItem('a.example')]: { 'except/a.example': 'yes' },
    };
    await changeSettings((settings) => off('a.example')({ ...settings, delay: 100 }));
    expect(local().items['settings/rescue']).toMatchObject({
      items: {
        'settings/choices': { theme: 'dark' },
        [siteItem('a.example')]: { 'except/a.example': 'yes' },
      },
    });
    expect(await readSettings()).toMatchObject({ mark: 'line', delay: 100 });
  });

  it('does not write over an unreadable value that it cannot put aside', async () => {
    local().items = { 'settings/format': 3, 'settings/choices': 'x'.repeat(100) };
    local().maxBytes = 150;
    await expect(changeSettings((settings) => ({ ...settings, delay: 100 }))).rejects.toThrow('QUOTA');
    expect(local().items['settings/choices']).toBe('x'.repeat(100));
  });

  it('keeps the number of a newer format and the choices it does not know', async () => {
    local().items = { 'settings/format': 9, 'settings/choices': { haptics: [5, true] } };
    await changeSettings((settings) => ({ ...settings, mark: 'line' }));
    expect(local().items['settings/format']).toBe(9);
    expect(local().items['settings/choices']).toMatchObject({ haptics: [5, true] });
  });

  it('brings the first format along', async () => {
    const old = { ...manySites(3), mark: 'line' as const };
    local().items = { settings: old };
    expect(await readSettings()).toEqual(old);
    await tendSettings();
    expect(local().items.settings).toBeUndefined();
    expect(local().items['settings/format']).toBe(3);
    expect(await readSettings()).toEqual(old);
  });
});

describe('old formats', () => {
  it('come along with what was unreadable in them set aside', async () => {
    local().items = {
      'settings/format': 2,
      'settings/choices': { mark: [5, 'line'] },
      'settings/except/a.example': [7, { subdomains: true, since: 7 }],
      'settings/except/junk.example': 'yes',
    };
    await tendSettings();
    expect(await readSettings()).toMatchObject({
      mark: 'line',
      sites: { rules: [{ host: 'a.example', subdomains: true, mode: 'except', since: 7 }] },
    });
    expect(Object.keys(local().items).filter((key) => key.startsWith('settings/except/'))).toEqual([]);
    expect(JSON.stringify(local().items['settings/rescue'])).toContain('"except/junk.example":"yes"');
  });

  it('stay as they are when the new one cannot be written', async () => {
    const old = { settings: { ...manySites(40), mark: 'line' } };
    for (const writesLeft of [0, 1, 5]) {
      world.browser = fakeBrowser();
      local().items = structuredClone(old);
      local().writesLeft = writesLeft;
      await expect(tendSettings()).rejects.toThrow();
      local().writesLeft = Number.POSITIVE_INFINITY;
      expect(local().items.settings).toEqual(old.settings);
      await tendSettings();
      expect((await readSettings()).sites.rules).toHaveLength(40);
    }
  });
});

describe('watchSettings', () => {
  it('tells each change until it is told to stop', async () => {
    const seen: string[] = [];
    const stop = watchSettings((settings) => seen.push(settings.mark));
    await changeSettings((settings) => ({ ...settings, mark: 'line' }));
    await settle();
    await changeSettings((settings) => ({ ...settings, mark: 'tint' }));
    await settle();
    stop();
    await changeSettings((settings) => ({ ...settings, mark: 'none' }));
    await settle();
    expect(seen).toEqual(['line', 'tint']);
  });
});
