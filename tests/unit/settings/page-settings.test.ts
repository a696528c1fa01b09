import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { siteItem } from '@/settings/item-keys';
import { isRefused, type PageSettings, readPageSettings, watchPageSettings } from '@/settings/page-settings';
import { DEFAULT_SETTINGS, type Settings, UNTIL_RESUMED } from '@/settings/settings';
import { changeSettings, readSettings } from '@/settings/settings-store';
import { type SiteMode, siteState } from '@/settings/site-rules';
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

describe('readPageSettings', () => {
  it('works with nothing stored', async () => {
    const settings = await readPageSettings('https://a.example/');
    expect(settings).toMatchObject({
      isOn: true,
      mark: 'dots',
      density: 'every',
      delay: 300,
      entities: {},
    });
  });

  it('agrees with siteState for any rules, policy and host', async () => {
    const host = fc.constantFrom(
      'a.example',
      'b.a.example',
      'c.b.a.example',
      'xa.example',
      '127.0.0.1',
      'localhost',
    );
    const mode = fc.constantFrom<SiteMode>('except', 'only');
    const rules = fc.array(fc.record({ host, subdomains: fc.boolean(), mode, since: fc.constant(1) }), {
      maxLength: 6,
    });
    const patterns = fc.array(
      fc.tuple(fc.boolean(), host).map(([isWide, name]) => (isWide ? `*.${name}` : name)),
      { maxLength: 2 },
    );
    const policy = fc.record({
      mode: fc.option(mode),
      on: patterns,
      off: patterns,
      entities: fc.constant({}),
    });
    await fc.assert(
      fc.asyncProperty(rules, mode, policy, async (list, ruleMode, managed) => {
        world.browser = fakeBrowser();
        world.browser.storage.managed.items = managed;
        await tendSettings();
        await changeSettings((settings) => ({ ...settings, sites: { mode: ruleMode, rules: list } }));
        const settings = await readSettings();
        for (const name of [
          'a.example',
          'b.a.example',
          'd.c.b.a.example',
          'xa.example',
          '127.0.0.1',
          'localhost',
        ]) {
          const url = `http://${name}:81/x`;
          expect((await readPageSettings(url)).isOn).toBe(siteState(settings, url).isOn);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('asks storage only for items of its host', async () => {
    const get = vi.spyOn(world.browser.storage.local, 'get');
    await readPageSettings('https://login.bank.example/');
    expect(get.mock.calls).toEqual([
      [
        [
          'settings/page',
          'settings/refusals/*',
          'settings/refusals/login.bank.example',
          ...['login.bank.example', 'bank.example', 'example'].map(siteItem),
        ],
      ],
    ]);
  });

  it('knows the refusals of its host and of everywhere, and no others', async () => {
    const refusals = [
      { host: 'a.example', entity: 'piston', words: 'Piston ring' },
      { host: 'b.example', entity: 'mi-note', words: 'Mi Note' },
      { host: '*', entity: 'poco', words: 'poco' },
    ];
    await changeSettings((settings) => ({ ...settings, refusals }));
    const settings = await readPageSettings('https://a.example/');
    expect(refusals.map(({ entity, words }) => isRefused(settings, entity, words))).toEqual([
      true,
      false,
      true,
    ]);
    await changeSettings((before) => ({ ...before, refusals: refusals.slice(1) }));
    expect(isRefused(await readPageSettings('https://a.example/'), 'piston', 'Piston ring')).toBe(false);
  });

  it('is off while paused and where there is no host', async () => {
    await changeSettings((settings) => ({ ...settings, pausedUntil: UNTIL_RESUMED }));
    expect((await readPageSettings('https://a.example/')).isOn).toBe(false);
    await changeSettings((settings) => ({ ...settings, pausedUntil: Date.now() - 1 }));
    expect((await readPageSettings('https://a.example/')).isOn).toBe(true);
    expect((await readPageSettings('about:blank')).isOn).toBe(false);
  });

  it('gives switches of the policy before those of the reader', async () => {
    world.browser.storage.managed.items = { entities: { poco: false } };
    await tendSettings();
    await changeSettings((settings) => ({ ...settings, entities: { poco: true, redmi: false } }));
    expect((await readPageSettings('https://a.example/')).entities).toEqual({ poco: false, redmi: false });
  });
});

describe('watchPageSettings', () => {
  async function watched(
    url: string,
    changes: ((settings: Settings) => Settings)[],
  ): Promise<PageSettings[]> {
    const seen: PageSettings[] = [];
    const end = new AbortController();
    watchPageSettings(url, (settings) => seen.push(settings), end.signal);
    for (const change of changes) {
      await changeSettings(change);
      await settle();
    }
    end.abort();
    await changeSettings(() => ({ ...DEFAULT_SETTINGS, mark: 'none' }));
    await settle();
    return seen;
  }

  const off = (host: string) => (settings: Settings) => ({
    ...settings,
    sites: {
      mode: 'except' as const,
      rules: [...settings.sites.rules, { host, subdomains: true, mode: 'except' as const, since: 1 }],
    },
  });

  it('tells a rule that covers the host, and leaves rules of other hosts alone', async () => {
    const change = { ...DEFAULT_SETTINGS, mark: 'line' as const };
    const seen = await watched('https://www.a.example/', [() => change, off('a.example')]);
    expect(seen.map(({ mark, isOn }) => [mark, isOn])).toEqual([
      ['line', true],
      ['line', false],
    ]);
  });

  it('tells the end of a pause', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    try {
      const until = Date.now() + 60_000;
      const seen: boolean[] = [];
      watchPageSettings(
        'https://a.example/',
        (settings) => seen.push(settings.isOn),
        new AbortController().signal,
      );
      await changeSettings((settings) => ({ ...settings, pausedUntil: until }));
      await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(60_000);
      expect(seen).toEqual([false, true]);
    } finally {
      vi.useRealTimers();
    }
  });
});
