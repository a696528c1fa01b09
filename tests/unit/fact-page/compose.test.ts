import { describe, expect, test } from 'vitest';
import { composeChartEvent } from '@/fact-page/chart-event';
import { chartTitle, chartTopics } from '@/fact-page/chart-topics';
import { citeFacts } from '@/fact-page/cite-facts';
import { composeConflicts } from '@/fact-page/compose-conflicts';
import { composeEvents } from '@/fact-page/compose-events';
import { composeRelated } from '@/fact-page/compose-related';
import { describeChart } from '@/fact-page/describe-chart';
import { FACT_PAGE_TEXTS } from '@/fact-page/fact-page-texts';
import { heldOf } from '@/fact-page/held-fact';
import { composeKeyFacts } from '@/fact-page/key-facts';
import { groupRows } from '@/fact-page/table-rows';
import { LANGUAGES } from '@/language/language';
import { INDEX } from '../chart/chart-facts';

const entity = (id: string) => {
  const found = INDEX.entities[id];
  if (!found) throw new Error(id);
  return found;
};
const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const keyFacts = (id: string, date: string | null) =>
  composeKeyFacts({ index: INDEX, entity: entity(id), language: 'en', numbers: 'short', date });

describe('key facts', () => {
  test('are then and now, dated to the day', () => {
    const [users] = keyFacts('miui', '2015-02-13');
    expect(users).toMatchObject({
      label: 'Users',
      held: { fact: { id: 'miui.users.2015-02-13' }, asOf: '13 Feb 2015' },
      latest: { fact: { id: 'hyperos.users-monthly-active.2025-09' }, asOf: 'Sep 2025' },
      isSame: false,
    });
  });

  test('are the latest alone without a date', () => {
    expect(keyFacts('miui', null).every(({ held }) => held === null)).toBe(true);
  });

  test('name what other sources say', () => {
    const [rank] = keyFacts('xiaomi', '2015-02-13');
    expect(rank?.held).toMatchObject({ value: '6th' });
    expect(rank?.held?.differing).toContain('5th');
  });

  test('are at most four, and there are some for every entity', () => {
    for (const id of Object.keys(INDEX.entities)) {
      const count = keyFacts(id, '2015-02-13').length;
      expect(count, id).toBeGreaterThan(0);
      expect(count).toBeLessThanOrEqual(4);
    }
  });
});

describe('charts', () => {
  const topics = chartTopics(INDEX, entity('xiaomi'), 'revenue');

  test('begin with the one asked for and read users together', () => {
    expect(topics[0]?.property).toBe('revenue');
    expect(chartTopics(INDEX, entity('miui'), null).map((topic) => chartTitle(topic, 'de'))).toEqual([
      'Nutzer',
    ]);
    expect(chartTopics(INDEX, entity('bin-lin'), null)).toEqual([]);
  });

  test('name the day on which the line went over to another name', () => {
    const [users] = chartTopics(INDEX, entity('miui'), null);
    if (!users) throw new Error('No chart of MIUI');
    expect(composeChartEvent(INDEX, entity('miui'), users, 'en')).toMatchObject({ date: '2023-10-26' });
    const [revenue] = topics;
    expect(revenue && composeChartEvent(INDEX, entity('xiaomi'), revenue, 'en')).toBeNull();
    expect(heldOf(INDEX, users, '2015-02-13')).toBe('miui.users.2015-02-13');
    expect(heldOf(INDEX, users, null)).toBeNull();
  });

  test.each(LANGUAGES)('say in %s what they show', (language) => {
    const [users] = chartTopics(INDEX, entity('miui'), null);
    const said = describeChart(users?.lines ?? [], FACT_PAGE_TEXTS[language], language);
    expect(said).toContain(language === 'zh' ? '7.417' : language === 'de' ? '741,7' : '741.7');
    expect(said).toContain(FACT_PAGE_TEXTS[language].sameInTable);
  });
});

describe('events', () => {
  const events = composeEvents({
    index: INDEX,
    entity: entity('miui'),
    language: 'en',
    heldId: 'miui.users.2015-02-13',
    latestId: 'hyperos.users-monthly-active.2025-09',
  });

  test('are in order of time, each once', () => {
    const days = events.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
  });

  test('then and now are marked among them', () => {
    expect(events.filter(({ mark }) => mark === 'then').map(({ date }) => date)).toEqual(['13 Feb 2015']);
    expect(events.at(-1)).toMatchObject({ mark: 'now', date: 'Sep 2025' });
  });

  test('the successor’s beginnings are named as its own', () => {
    expect(events.some(({ text }) => text.startsWith('Xiaomi HyperOS: '))).toBe(true);
  });

  test('disputed days are left out', () => {
    const days = composeEvents({
      index: INDEX,
      entity: entity('xiaomi'),
      language: 'en',
      heldId: null,
      latestId: null,
    });
    expect(days.some(({ fact }) => fact?.status === 'disputed')).toBe(false);
  });
});

test('conflicts name the rows that take part, the weightiest first', () => {
  const rows = groupRows(INDEX, entity('miui'), 'en').flatMap((group) => group.rows);
  const conflicts = composeConflicts(INDEX, rows);
  expect(conflicts.map(({ id }) => id)).toEqual(['miui-100m', 'miui-200m', 'miui-300m', 'miui-600m']);
  expect(conflicts[0]?.rows.map(({ fact }) => fact.id)).toEqual([
    'miui.users-monthly-active.2015-08-19',
    'miui.users.2015-02-13',
  ]);
});

test('related entities say what they are to this one', () => {
  expect(composeRelated(INDEX, entity('miui'), 'en')).toContainEqual({
    id: 'hyperos',
    name: 'Xiaomi HyperOS',
    as: 'successor',
  });
});

describe('copying', () => {
  const ids = ['miui.users.2015-02-13', 'nobody.knows.this'];

  test('as text: value, basis, date, source and address, then the day of the index', () => {
    const lines = plain(citeFacts(INDEX, ids, 'en', 'text')).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/100 M.*announced.*13 Feb 2015.*GizChina.*https:\/\/www\.gizchina\.com/);
    expect(lines[1]).toContain('22 Nov 2026');
  });

  test('as Markdown: a list with links', () => {
    const text = plain(citeFacts(INDEX, ids, 'de', 'markdown'));
    expect(text).toMatch(
      /^- \*\*MIUI, Nutzer:\*\* .*100 Mio\..*\[GizChina: .*\]\(https:\/\/www\.gizchina\.com/,
    );
    expect(text).toMatch(/\n\n_Gloss-Bestand vom 22\. Nov\. 2026_\n$/);
  });
});
