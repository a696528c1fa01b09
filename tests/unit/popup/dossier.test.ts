import { describe, expect, it } from 'vitest';
import type { PageReport } from '@/page/page-report';
import { composeDossier, countMentions, slowestRhythm } from '@/popup/dossier';

const report = (rhythm: number, ...entities: string[]): PageReport => ({
  count: entities.length,
  cost: 1,
  rhythm,
  isRead: true,
  mentions: entities.map((entity, id) => ({ id, entity, text: entity })),
});

const FRAMES = new Map([
  [7, report(2, 'miui', 'xiaomi')],
  [0, report(0, 'xiaomi', 'redmi', 'xiaomi', 'miui')],
]);

describe('composeDossier', () => {
  it('puts the most mentioned first, of equals the one that the page mentions first', () => {
    const counts = composeDossier(FRAMES).map(({ entity, mentions }) => [entity, mentions.length]);
    expect(counts).toEqual([
      ['xiaomi', 3],
      ['miui', 2],
      ['redmi', 1],
    ]);
  });

  it('keeps the order of the page, the main frame first', () => {
    const [xiaomi] = composeDossier(FRAMES);
    expect(xiaomi?.mentions.map(({ frameId, id }) => [frameId, id])).toEqual([
      [0, 0],
      [0, 2],
      [7, 1],
    ]);
  });

  it('counts every mention of every frame once', () => {
    expect(countMentions(composeDossier(FRAMES))).toBe(6);
    expect(composeDossier(new Map())).toEqual([]);
  });
});

describe('slowestRhythm', () => {
  it('is that of the slowest frame, 0 without any', () => {
    expect(slowestRhythm(FRAMES)).toBe(2);
    expect(slowestRhythm(new Map())).toBe(0);
  });
});
