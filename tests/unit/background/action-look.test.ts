import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actionLook, iconPaths } from '@/background/action-look';
import { DEFAULT_SETTINGS, type Settings, UNTIL_RESUMED } from '@/settings/settings';

const NOW = 1_000;
const URL = 'https://www.bank.example/';
const off: Settings = {
  ...DEFAULT_SETTINGS,
  sites: { mode: 'except', rules: [{ host: 'bank.example', subdomains: true, mode: 'except', since: 1 }] },
};
const look = (settings: Settings, url: string, mentions: number, isWhole = true) =>
  actionLook(settings, url, { mentions, isWhole }, 'en', NOW);

describe('actionLook', () => {
  it.each([
    [0, '', 'Gloss: no mentions on this page'],
    [1, '1', 'Gloss: 1 mention on this page'],
    [24, '24', 'Gloss: 24 mentions on this page'],
    [999, '999', 'Gloss: 999 mentions on this page'],
    [1000, '999+', 'Gloss: 1000 mentions on this page'],
  ])('%i mentions', (mentions, badge, title) => {
    expect(look(DEFAULT_SETTINGS, URL, mentions)).toEqual({ icon: 'normal', badge, title });
  });

  it.each([
    [1, '1+', 'Gloss: 1+ mentions on this page'],
    [150, '150+', 'Gloss: 150+ mentions on this page'],
    [1000, '999+', 'Gloss: 1000+ mentions on this page'],
  ])('%i mentions and perhaps more', (mentions, badge, title) => {
    expect(look(DEFAULT_SETTINGS, URL, mentions, false)).toEqual({ icon: 'normal', badge, title });
  });

  it('is off by rule, without a count', () => {
    expect(look(off, URL, 5)).toEqual({
      icon: 'off',
      badge: '',
      title: 'Gloss: off on www.bank.example, by your rule',
    });
  });

  it('is paused before anything else, until the time is up', () => {
    expect(look({ ...off, pausedUntil: UNTIL_RESUMED }, URL, 5).icon).toBe('paused');
    expect(look({ ...DEFAULT_SETTINGS, pausedUntil: NOW }, URL, 5).icon).toBe('normal');
  });

  it('claims nothing about pages without a host', () => {
    expect(look(off, 'chrome://extensions', 0)).toEqual({ icon: 'normal', badge: '', title: 'Gloss' });
  });

  it('has a file for every state and size', () => {
    for (const icon of ['normal', 'off', 'paused'] as const) {
      for (const path of Object.values(iconPaths(icon))) expect(existsSync(`public${path}`), path).toBe(true);
    }
  });
});
