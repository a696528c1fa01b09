import { describe, expect, it } from 'vitest';
import type { PageReport } from '@/page/page-report';
import { type PageFacts, pageStatus } from '@/popup/page-status';
import { parseSettings } from '@/settings/settings';

const NOW = 1_800_000_000_000;
const report = (count: number, isRead: boolean): PageReport => ({
  count,
  cost: 1,
  rhythm: 0,
  isRead,
  mentions: Array.from({ length: count }, (_, id) => ({ id, entity: 'miui', text: 'MIUI' })),
});
const facts = (change: Partial<PageFacts>): PageFacts => ({
  settings: parseSettings({}),
  tab: { id: 1, url: 'https://news.example/a' },
  hasAccess: true,
  frames: new Map([[0, report(2, true)]]),
  now: NOW,
  ...change,
});
const OFF = parseSettings({
  sites: { mode: 'except', rules: [{ host: 'news.example', subdomains: true, mode: 'except', since: 1 }] },
});
const PAUSED = { ...parseSettings({}), pausedUntil: NOW + 1 };

describe('pageStatus', () => {
  it.each<[string, Partial<PageFacts>, string]>([
    ['mentions', {}, 'found'],
    [
      'mentions in a frame alone',
      {
        frames: new Map([
          [0, report(0, true)],
          [4, report(1, true)],
        ]),
      },
      'found',
    ],
    ['a page read without any', { frames: new Map([[0, report(0, true)]]) }, 'none'],
    ['a page that is still being read', { frames: new Map([[0, report(0, false)]]) }, 'reading'],
    ['a page that was not asked yet', { frames: null }, 'reading'],
    ['a page that gives no answer', { frames: new Map() }, 'silent'],
    ['no tab', { tab: null }, 'reading'],
    ['a page of the browser', { tab: { id: 1, url: 'chrome://settings' }, frames: null }, 'closed'],
    ['an address that is not told', { tab: { id: 1, url: '' }, frames: null }, 'closed'],
    ['no access', { hasAccess: false }, 'no-access'],
    ['access not known yet', { hasAccess: null }, 'reading'],
    ['a rule against the site', { settings: OFF }, 'off'],
    ['a pause', { settings: PAUSED }, 'paused'],
    ['a pause that is over', { settings: PAUSED, now: NOW + 1 }, 'found'],
    ['a browser page in a pause', { settings: PAUSED, tab: { id: 1, url: 'about:addons' } }, 'closed'],
  ])('%s', (_, change, status) => {
    expect(pageStatus(facts(change))).toBe(status);
  });
});
