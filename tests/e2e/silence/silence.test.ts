/** Gloss never talks: all that the browser asks for goes through a proxy that writes it down. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../scripts/browser/find-browser';
import { type GlossBrowser, type LaunchChoices, launchGloss } from '../../../scripts/browser/launch-gloss';
import { openCard } from '../../../scripts/start/open-card';
import { KINDS } from '../harness/each-browser';
import { openRecordingProxy, type RecordingProxy } from '../harness/recording-proxy';
import { openSite, type Site } from '../harness/site';

/** What the browsers' makers fetch on their own; nothing of ours has business there. */
const BROWSERS_OWN = /\.(mozilla\.(com|net|org)|firefox\.com|google(apis)?\.com|gvt\d\.com|gstatic\.com)$/;

/** What the demo article itself makes a browser ask for. */
const PAGES_OWN = ['/demo/en.html', '/demo/article.css', '/favicon.ico'];

function throughProxy(kind: BrowserKind, port: number): LaunchChoices {
  if (kind === 'chromium')
    return { args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'] };
  return {
    firefoxPrefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.allow_hijacking_localhost': true,
    },
  };
}

describe.each(KINDS)('silence (%s)', (kind) => {
  let proxy: RecordingProxy;
  let site: Site;
  let gloss: GlossBrowser;
  beforeAll(async () => {
    [proxy, site] = await Promise.all([openRecordingProxy(), openSite()]);
    gloss = await launchGloss(kind, throughProxy(kind, proxy.port));
  });
  afterAll(async () => {
    await gloss?.close();
    await Promise.all([proxy?.close(), site?.close()]);
  });

  it('asks for nothing on its own while it marks, opens a card and shows its pages', async () => {
    const page = await gloss.browser.newPage();
    await page.goto(site.url('/demo/en.html'));
    await page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
    expect(await openCard(page, 'MIUI')).toBe(true);
    for (const path of ['popup.html', 'options.html', 'entity.html?id=miui'])
      await gloss.openExtensionPage(path);
    const strangers = proxy.hosts.filter((host) => host !== 'a.localhost' && !BROWSERS_OWN.test(host));
    expect(strangers).toEqual([]);
    const paths = site.requests.map((request) => request.replace(/^[^/]*/, ''));
    expect(paths.filter((path) => !PAGES_OWN.includes(path))).toEqual([]);
    expect(proxy.hosts).toContain('a.localhost');
  });
});
