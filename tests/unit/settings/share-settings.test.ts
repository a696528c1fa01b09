import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withMeaning } from '@/settings/meanings';
import { DEFAULT_SETTINGS, type Settings } from '@/settings/settings';
import { changeSettings, readSettings } from '@/settings/settings-store';
import { shareSettings } from '@/settings/share-settings';
import { switchSite } from '@/settings/site-rules';
import { FakeArea, fakeBrowser } from './fake-storage';

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

/** As browsers document them for `storage.sync`. */
const QUOTA_BYTES = 102_400;
const QUOTA_BYTES_PER_ITEM = 8_192;
const MAX_ITEMS = 512;

let sync: FakeArea;
let here: ReturnType<typeof fakeBrowser>;
let there: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  sync = new FakeArea('sync', new Set());
  sync.maxBytes = QUOTA_BYTES;
  sync.maxItemBytes = QUOTA_BYTES_PER_ITEM;
  here = machine();
  there = machine();
});

function machine(): ReturnType<typeof fakeBrowser> {
  const browser = fakeBrowser();
  browser.storage.sync = sync;
  return browser;
}

async function at<T>(browser: ReturnType<typeof fakeBrowser>, task: () => Promise<T>): Promise<T> {
  world.browser = browser;
  return task();
}

const change = (browser: typeof here, changed: (settings: Settings) => Settings) =>
  at(browser, () => changeSettings(changed));
const share = (browser: typeof here) => at(browser, shareSettings);
const off = (host: string) => (settings: Settings) => ({
  ...settings,
  sites: switchSite(settings, `https://${host}/`, false, 1),
});
const on = (host: string) => (settings: Settings) => ({
  ...settings,
  sites: switchSite(settings, `https://${host}/`, true, 1),
});
const hosts = (browser: typeof here) =>
  at(browser, async () => (await readSettings()).sites.rules.map((rule) => rule.host).sort());

/** Both machines exchange until neither has anything to write; fails if that never comes. */
async function settleBoth(): Promise<void> {
  for (let round = 0; round < 6; round++) {
    sync.writes = [];
    await share(here);
    await share(there);
    if (sync.writes.length === 0) return;
  }
  throw new Error('the two machines never agree');
}

function manySites(count: number, from = 0): (settings: Settings) => Settings {
  const rules = Array.from({ length: count }, (_, i) => ({
    host: `www-${i + from}.some-newspaper.example`,
    subdomains: i % 2 === 0,
    mode: 'except' as const,
    since: 1_700_000_000_000 + i,
  }));
  return (settings) => ({
    ...settings,
    sites: { ...settings.sites, rules: [...settings.sites.rules, ...rules] },
  });
}

describe('shareSettings', () => {
  it('brings everything to a second machine but the pause', async () => {
    const chosen: Settings = {
      ...DEFAULT_SETTINGS,
      mark: 'tint',
      entities: { poco: true },
      refusals: [{ host: 'a.example', entity: 'piston', words: 'Piston <ring>' }],
      meanings: [{ host: 'a.example', words: 'Mi Note', entity: 'mi-note-1' }],
      sites: { mode: 'only', rules: [{ host: 'a.example', subdomains: false, mode: 'only', since: 3 }] },
    };
    await change(here, () => ({ ...chosen, pausedUntil: 99 }));
    expect(await share(here)).toEqual({ state: 'shared', leftOut: 0, reason: '' });
    await share(there);
    expect(await at(there, readSettings)).toEqual(chosen);
  });

  it('unites lists that grew apart, and remembers removals', async () => {
    await change(here, off('both.example'));
    await settleBoth();
    await change(here, off('here.example'));
    await change(there, off('there.example'));
    await change(there, on('both.example'));
    await settleBoth();
    for (const browser of [here, there])
      expect(await hosts(browser)).toEqual(['here.example', 'there.example']);
  });

  it('survives that one machine wrote over the other', async () => {
    await change(here, off('here.example'));
    await change(there, off('there.example'));
    await share(here);
    sync.items = {};
    await share(there);
    await settleBoth();
    for (const browser of [here, there])
      expect(await hosts(browser)).toEqual(['here.example', 'there.example']);
  });

  it('writes one piece for one changed site, and nothing when there is nothing to say', async () => {
    await change(here, manySites(500));
    await share(here);
    sync.writes = [];
    await share(here);
    expect(sync.writes).toEqual([]);
    await change(here, off('one-more.example'));
    await share(here);
    expect(sync.writes.map((keys) => keys.length)).toEqual([1]);
  });

  it('keeps five thousand sites here, shares what fits and counts the rest', async () => {
    await change(here, manySites(5000));
    await change(here, (settings) => ({ ...settings, mark: 'line' }));
    const status = await share(here);
    expect(status.state).toBe('partly');
    expect(Object.keys(sync.items).length).toBeLessThanOrEqual(MAX_ITEMS);
    await settleBoth();
    expect((await hosts(here)).length).toBe(5000);
    expect((await hosts(there)).length).toBe(5000 - status.leftOut);
    expect((await at(there, readSettings)).mark).toBe('line');
  });

  it('agrees although both machines have more than fits', async () => {
    await change(here, manySites(4000));
    await change(there, manySites(4000, 10_000));
    await settleBoth();
    expect((await hosts(here)).length).toBeGreaterThanOrEqual(4000);
    expect((await hosts(there)).length).toBeGreaterThanOrEqual(4000);
  });

  it('knows of the meanings of one name on one site only the later', async () => {
    const means = (entity: string) => (settings: Settings) => ({
      ...settings,
      meanings: withMeaning(settings.meanings, { host: 'a.example', words: 'Mi Note', entity }),
    });
    await change(here, means('mi-note'));
    await settleBoth();
    await change(there, means('mi-note-1'));
    await settleBoth();
    const kept = [{ host: 'a.example', words: 'Mi Note', entity: 'mi-note-1' }];
    expect((await at(here, readSettings)).meanings).toEqual(kept);
    await change(here, (settings) => ({ ...settings, meanings: [] }));
    await settleBoth();
    expect((await at(there, readSettings)).meanings).toEqual([]);
  });

  it('keeps a refusal of a whole paragraph on this machine', async () => {
    const long = { host: 'a.example', entity: 'piston', words: 'Piston '.repeat(2000) };
    await change(here, (settings) => ({ ...settings, refusals: [long] }));
    expect(await share(here)).toMatchObject({ state: 'partly', leftOut: 1 });
    expect((await at(here, readSettings)).refusals).toEqual([long]);
  });
});

describe('when sync fails', () => {
  it.each([
    [
      'full',
      () => {
        sync.maxBytes = 10;
      },
    ],
    [
      'breaking off at the first item',
      () => {
        sync.writesLeft = 0;
      },
    ],
    [
      'breaking off in the middle',
      () => {
        sync.writesLeft = 7;
      },
    ],
  ])('%s: says so, keeps all here and catches up later', async (_, fail) => {
    await change(there, off('there.example'));
    await share(there);
    await change(here, manySites(100));
    fail();
    expect((await share(here)).state).toBe('failed');
    expect((await hosts(here)).length).toBe(101);
    sync.maxBytes = QUOTA_BYTES;
    sync.writesLeft = Number.POSITIVE_INFINITY;
    await settleBoth();
    expect((await hosts(there)).length).toBe(101);
  });

  it('reads around a damaged piece, puts it aside and writes it anew', async () => {
    await change(here, manySites(200));
    await share(here);
    const [key] = Object.keys(sync.items);
    const piece = sync.items[key ?? ''] as { choices: Record<string, unknown> };
    delete piece.choices[Object.keys(piece.choices)[0] ?? ''];
    await share(there);
    expect((await hosts(there)).length).toBeLessThan(200);
    await settleBoth();
    expect((await hosts(there)).length).toBe(200);
    expect(there.storage.local.items['settings/rescue']).toMatchObject({ items: { [key ?? '']: piece } });
  });

  it('only reads where a newer version writes', async () => {
    await change(there, off('there.example'));
    await share(there);
    sync.items['piece/0'] = { format: 2, what: 'nobody knows yet' };
    const before = structuredClone(sync.items);
    await change(here, off('here.example'));
    expect((await share(here)).state).toBe('newer');
    expect(sync.items).toEqual(before);
    expect(await hosts(here)).toEqual(['here.example', 'there.example']);
  });

  it('leaves items alone that are not its own', async () => {
    sync.items = { note: 'of another program' };
    await change(here, off('a.example'));
    await share(here);
    expect(sync.items.note).toBe('of another program');
  });
});

describe('removals', () => {
  it('are forgotten after more than a year, without a quarrel between clocks', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 });
    try {
      await change(here, off('a.example'));
      await change(here, off('b.example'));
      await change(here, on('a.example'));
      await settleBoth();
      expect(JSON.stringify(sync.items)).toContain('a.example');
      vi.setSystemTime(1_700_000_000_000 + 402 * 86_400_000);
      await share(here);
      vi.setSystemTime(1_700_000_000_000 + 400.5 * 86_400_000);
      sync.writes = [];
      await share(there);
      expect(sync.writes).toEqual([]);
      expect(JSON.stringify(sync.items)).not.toContain('a.example');
      for (const browser of [here, there]) expect(await hosts(browser)).toEqual(['b.example']);
    } finally {
      vi.useRealTimers();
    }
  });
});
