import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, MAX_DELAY, parseSettings, UNTIL_RESUMED, WORDS } from '@/settings/settings';

const WHOLE = Object.keys(DEFAULT_SETTINGS).sort();

describe('parseSettings', () => {
  it('gives the defaults for nothing', () => {
    for (const nothing of [undefined, null, {}, [], 'settings', 7, Number.NaN]) {
      expect(parseSettings(nothing)).toEqual(DEFAULT_SETTINGS);
    }
  });

  it('leaves its own result as it is', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      sites: {
        mode: 'only',
        rules: [{ host: 'a.example', subdomains: true, mode: 'only', since: 5 }],
      },
      entities: { poco: true, redmi: false },
      refusals: [{ host: '*', entity: 'piston', words: 'Piston ring' }],
      meanings: [{ host: 'a.example', words: 'Mi Note', entity: 'mi-note-1' }],
      pausedUntil: UNTIL_RESUMED,
      mark: 'tint',
      delay: MAX_DELAY,
      thenAndNow: false,
    };
    expect(parseSettings(settings)).toEqual(settings);
  });

  it.each([
    ['an unknown word', { mark: 'wavy' }],
    ['a word of another setting', { density: 'dots' }],
    ['a delay below zero', { delay: -1 }],
    ['a delay above the range', { delay: MAX_DELAY + 1 }],
    ['half a millisecond', { delay: 0.5 }],
    ['a delay in words', { delay: '300' }],
    ['a pause that is no time', { pausedUntil: Number.POSITIVE_INFINITY }],
    ['a name from the prototype', { mark: 'toString', theme: '__proto__' }],
    ['rules that are no list', { sites: { mode: 'except', rules: { host: 'a.example' } } }],
  ])('takes the default for %s', (_, stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps the readable lines of a list with others in it', () => {
    const good = { host: 'a.example', subdomains: false, mode: 'except', since: 1 };
    const rules = [null, { host: '' }, { ...good, host: 'a b' }, { ...good, mode: 'never' }, good, good];
    expect(parseSettings({ sites: { rules } }).sites.rules).toEqual([good]);
    const refusal = { host: 'a.example', entity: 'piston', words: 'piston' };
    expect(parseSettings({ refusals: [refusal, { ...refusal, words: '' }, 3, refusal] }).refusals).toEqual([
      refusal,
    ]);
    const meaning = { host: 'a.example', words: 'Mi Note', entity: 'mi-note-1' };
    const meanings = [{ ...meaning, entity: 'mi-note' }, meaning, { ...meaning, host: '' }, 'x'];
    expect(parseSettings({ meanings }).meanings).toEqual([meaning]);
  });

  it('is whole, valid and stable for arbitrary junk', () => {
    const named = fc.record(Object.fromEntries(WHOLE.map((name) => [name, fc.anything()])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), named), (junk) => {
        const settings = parseSettings(junk);
        expect(Object.keys(settings).sort()).toEqual(WHOLE);
        for (const [name, words] of Object.entries(WORDS)) {
          expect(words).toContain(settings[name as keyof typeof WORDS]);
        }
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
      { numRuns: 1000 },
    );
  });
});
