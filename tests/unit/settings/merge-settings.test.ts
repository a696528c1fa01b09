import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, type Choices, recordChange, settingsFrom } from '@/settings/choices';
import { changedChoices, mergeSettings } from '@/settings/merge-settings';
import { DEFAULT_SETTINGS, type Settings } from '@/settings/settings';
import { switchSite } from '@/settings/site-rules';

const name = fc.constantFrom(
  'mark',
  'delay',
  'except/a.example',
  'only/b.example',
  'entity/poco',
  '__proto__',
  'future',
);
const value = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.nat(3),
  fc.constantFrom('dots', 'line'),
  fc.record({ subdomains: fc.boolean(), since: fc.nat(3) }),
);
const choice: fc.Arbitrary<Choice> = fc.tuple(fc.nat(4), value);
const choices: fc.Arbitrary<Choices> = fc.array(fc.tuple(name, choice)).map((entries) => new Map(entries));

function sorted(map: Choices): unknown {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

function off(settings: Settings, host: string): Settings {
  return { ...settings, sites: switchSite(settings, `https://${host}/`, false, 0) };
}

function on(settings: Settings, host: string): Settings {
  return { ...settings, sites: switchSite(settings, `https://${host}/`, true, 0) };
}

/** One browser: its choices, changed at a time on its own clock. */
function changed(before: Choices, change: (settings: Settings) => Settings, now: number): Choices {
  const settings = settingsFrom(before);
  return mergeSettings(before, recordChange(before, settings, change(settings), now));
}

const hosts = (all: Choices) =>
  settingsFrom(all)
    .sites.rules.map((rule) => rule.host)
    .sort();

describe('mergeSettings', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(choices, choices, choices, (a, b, c) => {
        expect(sorted(mergeSettings(a, b))).toEqual(sorted(mergeSettings(b, a)));
        expect(sorted(mergeSettings(mergeSettings(a, b), c))).toEqual(
          sorted(mergeSettings(a, mergeSettings(b, c))),
        );
        expect(sorted(mergeSettings(a, a))).toEqual(sorted(a));
        expect(sorted(mergeSettings(mergeSettings(a, b), b))).toEqual(sorted(mergeSettings(a, b)));
      }),
      { numRuns: 2000 },
    );
  });

  it('invents nothing and drops no name', () => {
    fc.assert(
      fc.property(choices, choices, (a, b) => {
        const merged = mergeSettings(a, b);
        expect([...merged.keys()].sort()).toEqual([...new Set([...a.keys(), ...b.keys()])].sort());
        for (const [key, kept] of merged) expect([a.get(key), b.get(key)]).toContainEqual(kept);
      }),
    );
  });

  it('says what changed', () => {
    fc.assert(
      fc.property(choices, choices, (a, b) => {
        const merged = mergeSettings(a, b);
        expect(sorted(new Map([...a, ...changedChoices(a, merged)]))).toEqual(sorted(merged));
        expect(changedChoices(merged, merged).size).toBe(0);
      }),
    );
  });

  it('unites sites that two browsers added apart', () => {
    const shared = changed(new Map(), (s) => off(s, 'both.example'), 10);
    const here = changed(shared, (s) => off(s, 'here.example'), 20);
    const there = changed(shared, (s) => off(s, 'there.example'), 15);
    expect(hosts(mergeSettings(here, there))).toEqual(['both.example', 'here.example', 'there.example']);
  });

  it('does not bring a removed site back', () => {
    const shared = changed(new Map(), (s) => off(s, 'a.example'), 10);
    const removed = changed(shared, (s) => on(s, 'a.example'), 20);
    expect(hosts(mergeSettings(shared, removed))).toEqual([]);
    const again = changed(removed, (s) => off(s, 'a.example'), 30);
    expect(hosts(mergeSettings(mergeSettings(shared, removed), again))).toEqual(['a.example']);
  });

  it('lets a change win over what it changed even when the clock runs behind', () => {
    const first = changed(new Map(), (s) => ({ ...s, mark: 'line' }), 1_000);
    const second = changed(first, (s) => ({ ...s, mark: 'tint' }), 5);
    expect(settingsFrom(mergeSettings(first, second)).mark).toBe('tint');
  });
});

describe('recordChange', () => {
  it('stores only what was chosen, and takes back what is the default again', () => {
    const chosen = recordChange(new Map(), DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, mark: 'line' }, 5);
    expect([...chosen]).toEqual([['mark', [5, 'line']]]);
    const back = recordChange(chosen, settingsFrom(chosen), DEFAULT_SETTINGS, 6);
    expect([...back]).toEqual([['mark', [6, null]]]);
  });

  it('carries choices of a newer version along', () => {
    const newer: Choices = new Map([
      ['mark', [5, 'wavy']],
      ['haptics', [5, { on: true }]],
    ]);
    expect(settingsFrom(newer)).toEqual(DEFAULT_SETTINGS);
    const after = changed(newer, (s) => ({ ...s, delay: 100 }), 6);
    expect(after.get('mark')).toEqual([5, 'wavy']);
    expect(after.get('haptics')).toEqual([5, { on: true }]);
  });
});
