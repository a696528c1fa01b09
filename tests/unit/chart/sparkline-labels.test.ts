import { describe, expect, test } from 'vitest';
import { placeBases, placeDates } from '@/chart/sparkline-labels';
import { estimateTextWidth } from '@/chart/text-width';

describe('dates under the line', () => {
  const texts = (cutX: number | undefined) =>
    placeDates(['2010', '2025'], cutX, 'Feb 2015').map(({ text }) => text);

  test('years stand at the ends, the page date between', () => {
    expect(texts(undefined)).toEqual(['2010', '2025']);
    expect(texts(160)).toEqual(['2010', 'Feb 2015', '2025']);
  });

  test('near an end the page date takes the place of the year', () => {
    expect(texts(20)).toEqual(['Feb 2015', '2025']);
    expect(texts(310)).toEqual(['2010', 'Feb 2015']);
  });

  test('the page date never leaves the drawing', () => {
    for (const cutX of [0, 4, 316, 320]) {
      const cut = placeDates(['2010', '2025'], cutX, 'Feb 2015').find(({ text }) => text === 'Feb 2015');
      const half = estimateTextWidth('Feb 2015', 11) / 2;
      expect(cut?.x).toBeGreaterThanOrEqual(half);
      expect(cut?.x).toBeLessThanOrEqual(320 - half);
    }
  });
});

describe('bases on the lines', () => {
  const earlier = {
    points: [
      { x: 4, y: 43 },
      { x: 150, y: 28 },
    ],
    isCurrent: false,
    text: 'announced',
  };
  const current = {
    points: [
      { x: 110, y: 38 },
      { x: 316, y: 7 },
    ],
    isCurrent: true,
    text: 'monthly active',
  };

  test('two lines have their names, within the drawing and apart from each other', () => {
    const [first, second] = placeBases([current, earlier], 100);
    expect([first?.text, second?.text]).toEqual(['monthly active', 'announced']);
    for (const label of [first, second]) {
      expect(label?.x).toBeGreaterThanOrEqual(0);
      expect((label?.x ?? 0) + estimateTextWidth(label?.text ?? '', 11)).toBeLessThanOrEqual(320);
      expect(label?.y).toBeLessThan(43);
    }
    const apart = Math.abs((first?.y ?? 0) - (second?.y ?? 0)) >= 11;
    const beside =
      (second?.x ?? 0) + estimateTextWidth('announced', 11) <= (first?.x ?? 0) ||
      (first?.x ?? 0) + estimateTextWidth('monthly active', 11) <= (second?.x ?? 0);
    expect(apart || beside).toBe(true);
  });

  test('one line needs none', () => {
    expect(placeBases([current], undefined)).toEqual([]);
  });
});

test('Chinese letters are as wide as they are high', () => {
  expect(estimateTextWidth('月活跃', 11)).toBeGreaterThan(30);
  expect(estimateTextWidth('abc', 11)).toBeLessThan(22);
});
