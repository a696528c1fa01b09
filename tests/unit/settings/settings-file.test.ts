import { describe, expect, it } from 'vitest';
import { countSteps, importSettings, stepsBetween } from '@/settings/plan-import';
import { DEFAULT_SETTINGS, type Settings } from '@/settings/settings';
import { readSettingsFile, writeSettingsFile } from '@/settings/settings-file';

const NOW = '2026-11-22T10:00:00.000Z';
const rule = (host: string, subdomains = true) => ({ host, subdomains, mode: 'except' as const, since: 5 });

const RICH: Settings = {
  ...DEFAULT_SETTINGS,
  sites: { mode: 'only', rules: [rule('a.example'), { ...rule('b.example', false), mode: 'only' }] },
  entities: { poco: true },
  refusals: [{ host: '*', entity: 'piston', words: 'Piston\nring “x”' }],
  meanings: [{ host: 'a.example', words: 'Mi\nNote', entity: 'mi-note-1' }],
  mark: 'tint',
  delay: 0,
  thenAndNow: false,
};

function read(text: string) {
  const file = readSettingsFile(text);
  if (!file.ok) throw new Error(file.error);
  return file;
}

describe('a settings file', () => {
  it('gives back what was exported', () => {
    const file = read(writeSettingsFile(RICH, NOW));
    expect(file).toMatchObject({ settings: RICH, passedOver: 0, isNewer: false });
  });

  it('carries five thousand sites', () => {
    const rules = Array.from({ length: 5000 }, (_, i) => rule(`site-${i}.example`, i % 2 === 0));
    const settings: Settings = { ...DEFAULT_SETTINGS, sites: { mode: 'except', rules } };
    expect(read(writeSettingsFile(settings, NOW)).settings).toEqual(settings);
  });

  it('holds only what was chosen, and neither pause nor policy', () => {
    const policy = { ...DEFAULT_SETTINGS.policy, mode: 'only' as const };
    const text = writeSettingsFile({ ...DEFAULT_SETTINGS, pausedUntil: 9, mark: 'line', policy }, NOW);
    expect(JSON.parse(text)).toEqual({
      gloss: 'settings',
      format: 1,
      exported: NOW,
      settings: { mark: 'line' },
    });
  });

  it.each([
    ['', 'no-json'],
    ['{', 'no-json'],
    ['null', 'not-gloss'],
    ['[]', 'not-gloss'],
    ['{"settings":{}}', 'not-gloss'],
    ['{"gloss":"settings","settings":[]}', 'not-gloss'],
  ])('%s is refused: %s', (text, error) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, error });
  });

  it('counts what it passed over and says when it is from a newer Gloss', () => {
    const file = read(
      JSON.stringify({
        gloss: 'settings',
        format: 3,
        settings: { mark: 'wavy', haptics: true, sites: { rules: [rule('a.example'), { host: 3 }] } },
      }),
    );
    expect(file).toMatchObject({ passedOver: 3, isNewer: true });
    expect(file.settings.sites.rules).toEqual([rule('a.example')]);
  });
});

describe('an import', () => {
  const current: Settings = {
    ...DEFAULT_SETTINGS,
    sites: { mode: 'except', rules: [rule('mine.example'), rule('a.example', false)] },
    entities: { redmi: false },
    mark: 'none',
    theme: 'dark',
    pausedUntil: 77,
  };
  const file = read(
    writeSettingsFile({ ...RICH, sites: { mode: 'except', rules: [rule('a.example')] } }, NOW),
  );

  it('merges: adds to lists, takes what the file names, keeps the rest', () => {
    const next = importSettings(current, file, 'merge');
    expect(next).toMatchObject({
      mark: 'tint',
      theme: 'dark',
      pausedUntil: 77,
      entities: { redmi: false, poco: true },
    });
    expect(next.sites.rules).toEqual([rule('mine.example'), rule('a.example')]);
  });

  it('replaces: nothing of before is left but the pause', () => {
    expect(importSettings(current, file, 'replace')).toEqual({ ...file.settings, pausedUntil: 77 });
  });

  it('tells every step before it is gone', () => {
    const steps = stepsBetween(current, importSettings(current, file, 'replace'));
    expect(steps.single).toContainEqual({ name: 'theme', before: 'dark', after: 'page' });
    expect(steps.rules.removed).toEqual([rule('mine.example')]);
    expect(steps.rules.changed).toEqual([rule('a.example')]);
    expect(steps.rules.added).toEqual([]);
    expect(steps.entities).toEqual([
      { entity: 'redmi', isMarked: true },
      { entity: 'poco', isMarked: true },
    ]);
    expect(steps.refusals.added).toEqual(RICH.refusals);
    expect(steps.meanings.added).toEqual(RICH.meanings);
    expect(countSteps(stepsBetween(current, current))).toBe(0);
  });
});
