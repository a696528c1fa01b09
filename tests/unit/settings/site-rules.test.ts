import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '@/settings/settings';
import { type SiteMode, type SiteRule, siteState, switchSite } from '@/settings/site-rules';

function rule(pattern: string, mode: SiteMode = 'except'): SiteRule {
  const subdomains = pattern.startsWith('*.');
  return { host: subdomains ? pattern.slice(2) : pattern, subdomains, mode, since: 0 };
}

function settingsWith(mode: SiteMode, patterns: readonly string[], other: readonly string[] = []): Settings {
  const otherMode = mode === 'only' ? 'except' : 'only';
  const rules = [...patterns.map((pattern) => rule(pattern, mode)), ...other.map((p) => rule(p, otherMode))];
  return { ...DEFAULT_SETTINGS, sites: { mode, rules } };
}

describe('siteState', () => {
  it.each([
    ['https://bank.example/', 'bank.example', true],
    ['https://bank.example:8443/x?y#z', 'bank.example', true],
    ['https://BANK.example./', 'bank.example', true],
    ['https://login.bank.example/', 'bank.example', false],
    ['https://login.bank.example/', '*.bank.example', true],
    ['https://bank.example/', '*.bank.example', true],
    ['https://mybank.example/', '*.bank.example', false],
    ['https://bank.example.evil.test/', '*.bank.example', false],
    ['https://example/bank.example', '*.bank.example', false],
    ['https://bücher.example/', 'xn--bcher-kva.example', true],
    ['http://localhost:3000/', 'localhost', true],
    ['http://127.0.0.1:8080/', '127.0.0.1', true],
    ['http://10.127.0.0.1.example/', '*.127.0.0.1', false],
    ['http://[::1]/', '[::1]', true],
    ['file:///home/reader/page.html', 'file:', true],
  ])('%s against %s: covered %s', (url, pattern, isCovered) => {
    expect(siteState(settingsWith('except', [pattern]), url).isOn).toBe(!isCovered);
    expect(siteState(settingsWith('only', [pattern]), url).isOn).toBe(isCovered);
  });

  it.each([
    'about:blank',
    'chrome://extensions',
    'data:text/html,Xiaomi',
    'moz-extension://a/b',
    'no address',
    '',
  ])('is off where there is no host: %s', (url) => {
    for (const mode of ['except', 'only'] as const) {
      expect(siteState(settingsWith(mode, []), url)).toMatchObject({ host: '', isOn: false, rule: null });
    }
  });

  it('asks only the list of the mode', () => {
    const settings = settingsWith('except', [], ['*.bank.example']);
    expect(siteState(settings, 'https://bank.example/')).toMatchObject({ isOn: true, rule: null });
  });

  it('names the nearest rule', () => {
    const settings = settingsWith('except', ['*.example', '*.login.bank.example', '*.bank.example']);
    expect(siteState(settings, 'https://a.login.bank.example/').rule?.host).toBe('login.bank.example');
  });

  it('lets a policy go before rules and mode, and off before on', () => {
    const policy = { mode: 'only' as const, on: ['*.corp.example'], off: ['hr.corp.example'], entities: {} };
    const settings = { ...settingsWith('except', ['*.corp.example'], ['news.example']), policy };
    expect(siteState(settings, 'https://wiki.corp.example/')).toMatchObject({ isOn: true, isLocked: true });
    expect(siteState(settings, 'https://hr.corp.example/')).toMatchObject({ isOn: false, isLocked: true });
    expect(siteState(settings, 'https://news.example/')).toMatchObject({ isOn: true, isLocked: false });
    expect(siteState(settings, 'https://other.example/')).toMatchObject({ isOn: false, isLocked: false });
  });
});

const label = fc.constantFrom('a', 'b', 'www', 'login', 'x1');
const host = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => `${labels.join('.')}.example`);
const patterns = fc.array(
  fc.tuple(fc.boolean(), host).map(([isWide, name]) => (isWide ? `*.${name}` : name)),
);

describe('switchSite', () => {
  it('makes the site what was asked for, whatever the rules were', () => {
    fc.assert(
      fc.property(
        patterns,
        host,
        fc.boolean(),
        fc.constantFrom<SiteMode>('except', 'only'),
        (list, name, isOn, mode) => {
          const settings = settingsWith(mode, list, ['*.example']);
          const url = `https://${name}/`;
          const sites = switchSite(settings, url, isOn, 7);
          expect(siteState({ ...settings, sites }, url).isOn).toBe(isOn);
          expect(sites.rules.filter((kept) => kept.mode !== mode)).toEqual([
            rule('*.example', mode === 'only' ? 'except' : 'only'),
          ]);
        },
      ),
    );
  });

  it('writes one rule for the site and its subdomains, without www', () => {
    const sites = switchSite(settingsWith('except', []), 'https://www.bank.example/login', false, 7);
    expect(sites.rules).toEqual([{ host: 'bank.example', subdomains: true, mode: 'except', since: 7 }]);
  });

  it('gives addresses, localhost files no subdomains', () => {
    for (const [url, written] of [
      ['http://127.0.0.1/', '127.0.0.1'],
      ['http://[::1]/', '[::1]'],
      ['file:///a', 'file:'],
    ] as const) {
      const sites = switchSite(settingsWith('except', []), url, false, 7);
      expect(sites.rules).toEqual([{ host: written, subdomains: false, mode: 'except', since: 7 }]);
    }
  });

  it('keeps www where the rest is no site of its own', () => {
    const sites = switchSite(settingsWith('except', []), 'https://www.example/', false, 7);
    expect(sites.rules[0]?.host).toBe('www.example');
  });
});
