import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '@/settings/settings';
import { takeBack } from '@/settings/take-back';

const rule = (host: string) => ({ host, subdomains: true, mode: 'except' as const, since: 1 });
const withRules = (...hosts: string[]): Settings => ({
  ...DEFAULT_SETTINGS,
  sites: { mode: 'except', rules: hosts.map(rule) },
});

describe('takeBack', () => {
  it('restores what was before', () => {
    const before: Settings = { ...withRules('a.example'), mark: 'line', delay: 0 };
    expect(takeBack(DEFAULT_SETTINGS, before, DEFAULT_SETTINGS)).toEqual(before);
    expect(takeBack(before, DEFAULT_SETTINGS, before)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what was chosen since', () => {
    const before = withRules('mine.example');
    const after = { ...withRules('mine.example', 'imported.example'), mark: 'tint' as const };
    const current = {
      ...withRules('mine.example', 'imported.example', 'later.example'),
      mark: 'none' as const,
    };
    expect(takeBack(current, before, after)).toEqual({
      ...withRules('later.example', 'mine.example'),
      mark: 'none',
    });
  });
});
