import { describe, expect, it } from 'vitest';
import { POPUP_TEXTS } from '@/popup/popup-texts';
import { setRuleScope } from '@/popup/set-rule-scope';
import { describeSite, nameSite } from '@/popup/site-text';
import { addRefusals, refusalsOf, removeRefusals } from '@/popup/unmark-entity';
import { DEFAULT_SETTINGS } from '@/settings/settings';
import type { SiteRule } from '@/settings/site-rules';

const RULE: SiteRule = { host: 'a.example', subdomains: true, mode: 'except', since: 1 };
const OTHER: SiteRule = { host: 'b.example', subdomains: true, mode: 'except', since: 1 };
const { en } = POPUP_TEXTS;

describe('setRuleScope', () => {
  it('changes the one rule, with its time', () => {
    const settings = { ...DEFAULT_SETTINGS, sites: { mode: 'except' as const, rules: [RULE, OTHER] } };
    expect(setRuleScope(settings, RULE, false, 9).rules).toEqual([
      { ...RULE, subdomains: false, since: 9 },
      OTHER,
    ]);
  });
});

describe('nameSite', () => {
  it.each([
    ['news.example', 'news.example'],
    ['xn--bcher-kva.example', 'bücher.example'],
    ['file:', 'Files on this computer'],
    ['', 'Page of the browser'],
  ])('%s', (host, name) => expect(nameSite(host, en)).toBe(name));
});

describe('describeSite', () => {
  const site = { host: 'a.example', isOn: true, rule: null, isLocked: false };
  it.each([
    [site, 'found', 'Marks are on'],
    [{ ...site, rule: RULE }, 'found', 'Marks are on, by your rule'],
    [{ ...site, isOn: false, rule: RULE }, 'off', 'Marks are off, by your rule'],
    [{ ...site, isOn: false }, 'off', 'Marks are off'],
    [{ ...site, isOn: false, isLocked: true }, 'off', 'Marks are off, set by your organisation'],
    [site, 'paused', 'On, once Gloss resumes'],
    [{ ...site, isOn: false, rule: RULE }, 'paused', 'Marks are off, by your rule'],
    [{ ...site, host: '' }, 'closed', 'No switch here'],
  ] as const)('%j, %s', (state, status, words) => expect(describeSite(state, status, en)).toBe(words));
});

describe('unmarking an entity on a site', () => {
  const dossier = [
    {
      entity: 'miui',
      mentions: ['MIUI', 'MIUI 12', 'MIUI'].map((text, id) => ({ frameId: 0, id, text })),
    },
  ];
  it('refuses each way of writing it once', () => {
    expect(refusalsOf(dossier, 'miui', 'a.example')).toEqual([
      { host: 'a.example', entity: 'miui', words: 'MIUI' },
      { host: 'a.example', entity: 'miui', words: 'MIUI 12' },
    ]);
    expect(refusalsOf(dossier, 'redmi', 'a.example')).toEqual([]);
  });
  it('is undone without a trace', () => {
    const refusals = refusalsOf(dossier, 'miui', 'a.example');
    const settings = addRefusals(DEFAULT_SETTINGS, refusals);
    expect(addRefusals(settings, refusals).refusals).toEqual(refusals);
    expect(removeRefusals(settings, refusals)).toEqual(DEFAULT_SETTINGS);
  });
});
