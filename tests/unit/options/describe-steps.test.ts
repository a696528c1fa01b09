import { describe, expect, it } from 'vitest';
import { loadFacts } from '@/facts/load-facts';
import { answersSize, formatBytes } from '@/options/data/answers-size';
import { describeSteps } from '@/options/data/describe-steps';
import { OPTIONS_TEXTS } from '@/options/options-texts';
import { stepsBetween } from '@/settings/plan-import';
import { DEFAULT_SETTINGS, type Settings } from '@/settings/settings';

const rule = (host: string) => ({ host, subdomains: true, mode: 'except' as const, since: 1 });
const changed: Settings = {
  ...DEFAULT_SETTINGS,
  mark: 'tint',
  delay: 0,
  thenAndNow: false,
  entities: { poco: true, miui: false },
  refusals: [{ host: '*', entity: 'piston', words: 'Piston' }],
  meanings: [{ host: 'a.example', words: 'Mi Note', entity: 'mi-note-1' }],
  sites: { mode: 'only', rules: Array.from({ length: 7 }, (_, i) => rule(`s${i}.example`)) },
};

describe('describeSteps', () => {
  it('says each step in words', () => {
    const steps = stepsBetween(DEFAULT_SETTINGS, changed);
    expect(describeSteps(steps, loadFacts(), OPTIONS_TEXTS.en, 'en')).toEqual([
      'Where Gloss works: Everywhere except → Only on',
      'Underline: Dots → Tint',
      'Wait before opening: 300 ms → 0 ms',
      'Then and now: on → off',
      'Sites that come: 7 (s0.example, s1.example, s2.example, s3.example, s4.example …)',
      'Marked from now on: POCO',
      'No longer marked: MIUI',
      '“Not this” that come: 1',
      'Chosen meanings that come: 1',
    ]);
  });

  it('says nothing where nothing changes', () => {
    expect(describeSteps(stepsBetween(changed, changed), loadFacts(), OPTIONS_TEXTS.de, 'de')).toEqual([]);
  });
});

describe('answersSize', () => {
  it('counts what was chosen', () => {
    expect(answersSize(DEFAULT_SETTINGS)).toEqual({
      rules: 0,
      refusals: 0,
      meanings: 0,
      others: 0,
      bytes: 0,
    });
    expect(answersSize(changed)).toMatchObject({ rules: 7, refusals: 1, meanings: 1, others: 6 });
  });

  it.each([
    [0, '0\u00a0B'],
    [999, '999\u00a0B'],
    [1_240, '1.2\u00a0kB'],
    [210_400, '210\u00a0kB'],
    [1_440_000, '1.4\u00a0MB'],
  ])('%i bytes are %s', (bytes, words) => {
    expect(formatBytes(bytes, 'en')).toBe(words);
  });
});
