import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { alignMarks } from '../../../scripts/eval/mentions/align-marks';
import { breaches } from '../../../scripts/eval/mentions/check-limits';
import { type LabelledItem, readLabelledItems } from '../../../scripts/eval/mentions/labelled-item';
import { rateMentions } from '../../../scripts/eval/mentions/score-mentions';

const span = (start: number, end: number, family: string, entity = family) => ({
  start,
  end,
  family,
  entity,
  why: '',
});
const item = (over: Partial<LabelledItem>): LabelledItem => ({
  id: 'x',
  lang: 'en',
  kind: 'sentence',
  text: 'Xiaomi and the Mi Band 2',
  mentions: [],
  tags: [],
  ...over,
});

describe('rateMentions', () => {
  const mentions = [
    { start: 0, end: 6, entity: 'xiaomi' },
    { start: 15, end: 24, entity: 'mi-band', exact: 'mi-band-2' },
  ];

  it('counts span and family, and leaves other families out', () => {
    const found = [span(0, 6, 'xiaomi'), span(15, 24, 'mi-band', 'mi-band-2'), span(7, 10, 'poco')];
    expect(rateMentions([{ item: item({ mentions }), found }])).toMatchObject({
      items: 1,
      mentions: 2,
      precision: 1,
      recall: 1,
      f1: 1,
      spanF1: 1,
      exactEntityAccuracy: 1,
    });
  });

  it('counts a wrong family against f1 and not against spanF1', () => {
    const rating = rateMentions([
      { item: item({ mentions }), found: [span(0, 6, 'redmi'), span(15, 24, 'mi-band')] },
    ]);
    expect(rating.f1).toBe(0.5);
    expect(rating.spanF1).toBe(1);
    expect(rating.exactEntityAccuracy).toBe(0);
    expect(rating.byEntity).toMatchObject({
      xiaomi: { recall: 0 },
      redmi: { precision: 0 },
      'mi-band': { f1: 1 },
    });
  });

  it('groups by language and tag, and calls silence where nothing is right', () => {
    const silent = item({ id: 'y', lang: 'tlh', tags: ['n-word'] });
    const rating = rateMentions([
      { item: item({ mentions, tags: ['product'] }), found: [span(0, 6, 'xiaomi')] },
      { item: silent, found: [] },
    ]);
    expect(rating.byLang.en).toMatchObject({ items: 1, mentions: 2, recall: 0.5 });
    expect(rating.byTag['n-word']).toEqual({ items: 1, mentions: 0, precision: 1, recall: 1, f1: 1 });
    expect(rating.byLang.tlh?.f1).toBe(1);
  });

  it('says which limits are broken, leaving small groups alone', () => {
    const rating = rateMentions([{ item: item({ mentions }), found: [span(0, 6, 'xiaomi')] }]);
    expect(breaches(rating, { 'fail-under': '0.9', 'fail-under-language': '0.99' })).toEqual([
      expect.stringMatching(/^F1 is 0\.6/),
    ]);
    expect(breaches(rating, { 'fail-under-precision': '1' })).toEqual([]);
  });
});

describe('readLabelledItems', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-eval-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (...lines: string[]) => {
    const path = join(folder, 'items.jsonl');
    writeFileSync(path, lines.join('\n'));
    return readLabelledItems(path);
  };
  const good = '{"id":"a","lang":"xx","kind":"sentence","text":"Mi","mentions":[],"more":1}';

  it('reads what is needed, byte order mark, empty lines and unknown fields aside', () => {
    expect(read(`\uFEFF${good}`, '', good, '')).toHaveLength(2);
  });

  it.each([
    ['{', /:2: is no JSON/],
    ['{"id":"a","lang":"en","kind":"sentence","text":"x"}', /:2: mentions: /],
    [
      '{"id":"a","lang":"en","kind":"html","html":"<p>","mentions":[]}',
      /:2: has neither text nor html with rendered/,
    ],
  ])('names the line that is wrong: %s', (line, message) => {
    expect(() => read(good, line)).toThrow(message);
  });
});

describe('alignMarks', () => {
  const familyOf = (entity: string) => entity.replace(/-\d+$/, '');
  const report = (...mentions: [text: string, entity: string][]) => ({
    count: mentions.length,
    cost: 0,
    rhythm: 0,
    isRead: true,
    mentions: mentions.map(([text, entity], id) => ({ id, text, entity })),
  });

  it('joins the pieces of a mention and counts white space as the rendered text has it', () => {
    const marks = [
      { start: 7, end: 9, text: 'Mi' },
      { start: 9, end: 13, text: ' Band' },
      { start: 13, end: 14, text: ' 5' },
    ];
    const aligned = alignMarks(
      {
        drawn: 'Pricesof:MiBand5.'.replace('of:', ''),
        marks: marks.map((mark) => ({ ...mark, start: mark.start - 1, end: mark.end - 1 })),
        report: report(['Mi Band 5', 'mi-band-5']),
      },
      'Prices\nMi Band 5.',
      familyOf,
    );
    expect(aligned.isSameText).toBe(true);
    expect(aligned.found).toEqual([span(7, 16, 'mi-band', 'mi-band-5')]);
  });

  it('seeks the words where the page draws another text', () => {
    const aligned = alignMarks(
      {
        drawn: 'HiddenXiaomi',
        marks: [{ start: 6, end: 12, text: 'Xiaomi' }],
        report: report(['Xiaomi', 'xiaomi']),
      },
      'Xiaomi',
      familyOf,
    );
    expect(aligned.isSameText).toBe(false);
    expect(aligned.found[0]).toMatchObject({ start: 0, end: 6 });
  });
});
