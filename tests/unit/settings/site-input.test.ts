import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf } from '@/settings/punycode';
import { parseSiteInput } from '@/settings/site-input';
import { parseSiteList } from '@/settings/site-list';

describe('parseSiteInput takes', () => {
  it.each([
    ['bank.example', 'bank.example', true, []],
    ['  Bank.Example  ', 'bank.example', true, []],
    ['bank.example.', 'bank.example', true, []],
    ['*.bank.example', 'bank.example', true, []],
    ['.bank.example', 'bank.example', true, []],
    ['https://bank.example', 'bank.example', true, []],
    ['https://bank.example/', 'bank.example', true, []],
    ['//bank.example/', 'bank.example', true, []],
    ['HTTPS://bank.example/a/b?c=d#e', 'bank.example', true, ['path']],
    ['bank.example/login', 'bank.example', true, ['path']],
    ['bank.example:8443', 'bank.example', true, ['port']],
    ['https://bank.example:443/', 'bank.example', true, ['port']],
    ['https://me:secret@bank.example:8443/x', 'bank.example', true, ['login', 'port', 'path']],
    ['*.bank.example:8443/*', 'bank.example', true, ['port', 'path']],
    ['bücher.example', 'xn--bcher-kva.example', true, []],
    ['BÜCHER.example', 'xn--bcher-kva.example', true, []],
    ['小米.example', 'xn--yets76e.example', true, []],
    ['ｂａｎｋ．example', 'bank.example', true, []],
    ['sub_domain.example', 'sub_domain.example', true, []],
    ['www.bank.example', 'www.bank.example', true, []],
    ['127.0.0.1', '127.0.0.1', false, []],
    ['http://192.168.0.10:8080/', '192.168.0.10', false, ['port']],
    ['[::1]', '[::1]', false, []],
    ['http://[2001:db8::1]:81/', '[2001:db8::1]', false, ['port']],
    ['localhost', 'localhost', false, []],
    ['localhost:3000', 'localhost', false, ['port']],
    ['http://intranet/', 'intranet', true, []],
    ['file:///home/reader/a.html', 'file:', false, []],
    ['file:', 'file:', false, []],
  ])('%s as %s', (typed, host, subdomains, leftOut) => {
    expect(parseSiteInput(typed)).toEqual({ ok: true, host, subdomains, leftOut });
  });
});

describe('parseSiteInput refuses', () => {
  it.each([
    ['', 'empty', ''],
    ['   ', 'empty', ''],
    ['bank.example mail.example', 'spaces', 'bank.example mail.example'],
    ['https://www.bank', 'not-full', 'www.bank'],
    ['www.bank', 'not-full', 'www.bank'],
    ['bank', 'not-full', 'bank'],
    ['chrome://extensions', 'scheme', 'chrome:'],
    ['mailto:a@b.example', 'scheme', 'mailto:'],
    ['javascript:alert(1)', 'scheme', 'javascript:'],
    ['bank.*.example', 'wildcard-place', 'bank.*.example'],
    ['*bank.example', 'wildcard-place', '*bank.example'],
    ['bank.*', 'wildcard-place', 'bank.*'],
    ['*', 'wildcard-place', '*'],
    ['*.127.0.0.1', 'wildcard-address', '127.0.0.1'],
    ['*.[::1]', 'wildcard-address', '[::1]'],
    ['1.2', 'not-a-host', '1.2'],
    ['300.1.1.1', 'not-a-host', '300.1.1.1'],
    ['a..example', 'not-a-host', 'a..example'],
    ['-a.example', 'not-a-host', '-a.example'],
    ['a-.example', 'not-a-host', 'a-.example'],
    ['ban<k.example', 'not-a-host', 'ban<k.example'],
    ['https://', 'not-a-host', ''],
    ['bank.example:99999', 'not-a-host', 'bank.example'],
    [`${'a'.repeat(64)}.example`, 'not-a-host', `${'a'.repeat(64)}.example`],
  ])('%s: %s', (typed, error, text) => {
    expect(parseSiteInput(typed)).toEqual({ ok: false, error, text });
  });

  it('never throws, and what it takes it takes again the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.webUrl(), fc.domain(), fc.ipV6()), (typed) => {
        const site = parseSiteInput(typed);
        if (site.ok) expect(parseSiteInput(site.host)).toMatchObject({ ok: true, host: site.host });
      }),
      { numRuns: 300 },
    );
  });
});

describe('lettersOf', () => {
  it.each([
    'bücher.example',
    '小米.example',
    'ελληνικά.example',
    'пример.example',
    'mañana.example',
    'ドメイン名例.example',
    '😀.example',
  ])('undoes what URL did to %s', (host) => {
    expect(lettersOf(new URL(`https://${host}`).hostname)).toBe(host);
  });

  it.each(['bank.example', 'xn--.example', 'xn--!!.example', 'xn--99999999.example'])('leaves %s', (host) => {
    expect(lettersOf(host)).toBe(host);
  });
});

describe('parseSiteList', () => {
  it('says of each line what became of it', () => {
    const known = [{ host: 'known.example', subdomains: true, mode: 'except' as const, since: 1 }];
    const text =
      '# my list\nbank.example\r\n\n*.news.example\nknown.example\nhttps://bank.example/x\nnot a site\nwww.x\n';
    const { added, lines } = parseSiteList(text, 'except', known, 9);
    expect(added).toEqual([
      { host: 'bank.example', subdomains: true, mode: 'except', since: 9 },
      { host: 'news.example', subdomains: true, mode: 'except', since: 9 },
    ]);
    expect(lines.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'taken'],
      [4, 'taken'],
      [5, 'known'],
      [6, 'twice'],
      [7, 'spaces'],
      [8, 'not-full'],
    ]);
  });

  it('does not count the other list as known', () => {
    const known = [{ host: 'bank.example', subdomains: true, mode: 'only' as const, since: 1 }];
    expect(parseSiteList('bank.example', 'except', known, 9).added).toHaveLength(1);
  });
});
