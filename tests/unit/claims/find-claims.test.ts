import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims } from '@/claims/find-claims';
import type { Mention } from '@/detector/mention';
import { LANGUAGES, type Language } from '@/language/language';

const NAMES: readonly (readonly [string, string])[] = [
  ['Xiaomi', 'xiaomi'],
  ['小米', 'xiaomi'],
  ['MIUI', 'miui'],
  ['Mi Band 2', 'mi-band-2'],
  ['Lei Jun', 'lei-jun'],
];

function mentionsOf(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const [name, entity] of NAMES) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      mentions.push({ start, end: start + name.length, entity });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

const find = (text: string, language: Language, pageDate: string | null = '2015-02-13') =>
  findClaims(text, mentionsOf(text), { language, pageDate });

const PIECES = [
  ...NAMES.map(([name]) => name),
  ...[
    '61 million',
    '100 Millionen',
    '6112万',
    '$45 billion',
    '79 Yuan',
    '17%',
    'Platz 6',
    'third',
    '第三',
    '2014',
  ],
  ...[
    ' sold ',
    ' users',
    ' Nutzer',
    '用户',
    ' phones in ',
    ', which ',
    ' and ',
    ' und ',
    '，',
    '。',
    '. ',
    '(',
    ')',
    '\n',
  ],
];
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);

describe('findClaims', () => {
  it('reads any text without throwing, with spans inside it, in order', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...LANGUAGES), (text, language) => {
        for (const { start, end, value } of find(text, language)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(value).not.toBeNaN();
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reads lone surrogates and unpaired brackets', () => {
    expect(find('\ud83d Xiaomi ((( sold 61 million phones \ude00', 'en')).toHaveLength(1);
  });

  it('finds the same claims wherever the sentence stands', () => {
    const sentence = 'In 2014 Xiaomi sold 61 million phones.';
    const [alone] = find(sentence, 'en');
    const [moved] = find(`Nobody expected it.\n${sentence} It rained.`, 'en');
    expect(moved).toEqual({ ...alone, start: (alone?.start ?? 0) + 20, end: (alone?.end ?? 0) + 20 });
  });

  it('takes a pronoun up from the sentence before, and no further', () => {
    expect(find('Xiaomi is young. It sold 61 million phones in 2014.', 'en')).toHaveLength(1);
    expect(find('Xiaomi is young. That is known. It sold 61 million phones in 2014.', 'en')).toEqual([]);
  });

  it('leaves tables alone', () => {
    const row = 'Xiaomi sold 6 million, ';
    expect(find(row.repeat(50), 'en')).toEqual([]);
  });

  it('states what the text names beside the figure', () => {
    const [claim] = find('According to IDC, Xiaomi shipped over 57 million phones in India in 2014.', 'en');
    expect(claim).toMatchObject({
      entity: 'xiaomi',
      property: 'units-shipped',
      value: 57_000_000,
      unit: 'units',
      mod: 'over',
      period: '2014',
      by: 'IDC',
      scope: { region: 'india' },
    });
  });

  it('knows the generation that a mention names', () => {
    const text = 'Das Mi Band 2 kostet 149 Yuan.';
    expect(find(text, 'de')[0]).toMatchObject({
      entity: 'mi-band',
      exact: 'mi-band-2',
      value: 149,
      unit: 'CNY',
    });
  });
});
