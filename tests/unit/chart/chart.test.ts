import { describe, expect, test } from 'vitest';
import { type ChartRequest, drawChart } from '@/chart/chart';
import { chartLines, otherCounts } from '@/chart/chart-series';
import { overlap } from '@/chart/place-label';
import { estimateTextWidth } from '@/chart/text-width';
import { NBSP } from '@/language/format';
import { INDEX } from './chart-facts';

const HELD = 'miui.users.2015-02-13';

function draw(entity: string, property: string, more: Partial<ChartRequest> = {}) {
  const lines = chartLines(INDEX, entity, property);
  const chart = drawChart({
    lines,
    others: otherCounts(INDEX, entity, lines),
    width: 928,
    height: 320,
    language: 'en',
    page: { date: '2015-02-13', label: 'the page', dateText: '13 Feb 2015' },
    event: null,
    held: HELD,
    rowOf: () => 7,
    titleOf: ({ id }) => id,
    ...more,
  });
  if (!chart) throw new Error('No chart');
  return chart;
}

const texts = (ticks: readonly { text: string }[]) => ticks.map(({ text }) => text.replaceAll(NBSP, ' '));

describe('MIUI users', () => {
  const chart = draw('miui', 'users');

  test('the axis counts from zero in round values with their unit', () => {
    expect(texts(chart.valueTicks)).toEqual(['0', '200 M', '400 M', '600 M', '800 M']);
    expect(chart.valueTicks[0]?.at).toBe(chart.frame.base + 0.5);
  });

  test('years stand below, as many as there is room for', () => {
    expect(texts(chart.timeTicks).filter(Boolean)).toContain('2015');
    expect(texts(draw('miui', 'users', { width: 360 }).timeTicks).filter(Boolean).length).toBeLessThan(8);
  });

  test('the line is dashed from where HyperOS is counted in', () => {
    expect(
      chart.segments
        .filter(({ isCurrent }) => isCurrent)
        .map(({ isJoint }) => isJoint)
        .sort(),
    ).toEqual([false, true]);
    expect(chart.segments.filter(({ isCurrent }) => !isCurrent)).toHaveLength(1);
  });

  test('every fact is a marker; confidence and dispute are shapes', () => {
    const lines = chartLines(INDEX, 'miui', 'users');
    const facts = [...lines, ...otherCounts(INDEX, 'miui', lines)].flatMap((line) => line.facts);
    expect(chart.markers).toHaveLength(facts.length);
    const shapes = Object.groupBy(chart.markers, ({ shape }) => shape);
    expect(shapes.disputed).toHaveLength(2);
    expect(Object.keys(shapes).sort()).toEqual(['disputed', 'high', 'low', 'medium']);
  });

  test('then is a ring on its marker, now a dot on the last', () => {
    expect(chart.held).toMatchObject({ x: chart.markers.find(({ fact }) => fact === HELD)?.x });
    expect(chart.latest?.x).toBe(
      Math.max(...chart.markers.filter(({ shape }) => shape !== 'disputed').map(({ x }) => x)),
    );
  });

  test('then and now have their values, with the row of the table', () => {
    const labels = chart.labels.map(({ text, row }) => `${text.replaceAll(NBSP, ' ')} ${row}`);
    expect(labels).toContain('741.7 M 7');
    expect(labels).toContain('100 M 7');
  });

  test('values do not cover each other', () => {
    const boxes = chart.labels.map(({ text, x, y }) => ({
      left: x,
      right: x + estimateTextWidth(text, 12),
      top: y - 9,
      bottom: y + 2,
    }));
    const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => overlap(a, b)));
    expect(boxes.length).toBeGreaterThan(6);
    expect(pairs.filter(Boolean)).toEqual([]);
  });

  test('the page is an upright line with its words to the left', () => {
    expect(chart.cuts).toMatchObject([{ label: 'the page', dateText: '13 Feb 2015', anchor: 'end' }]);
  });
});

test('a page or event outside of the chart has no line', () => {
  const page = { date: '1999-01-01', label: 'old', dateText: '' };
  expect(draw('miui', 'users', { page, event: { ...page, date: '2030-01-01' } }).cuts).toEqual([]);
});

test('other counters are diamonds, beside the line', () => {
  const chart = draw('xiaomi', 'units-shipped', { held: null });
  expect(chart.markers.filter(({ shape }) => shape === 'other').length).toBeGreaterThan(3);
  expect(chart.held).toBeNull();
});

test('everything stays within the drawing, however narrow', () => {
  for (const width of [320, 358, 600, 928]) {
    const { labels, markers } = draw('miui', 'users', { width, height: 260 });
    for (const { x, text } of labels) expect(x + estimateTextWidth(text, 12)).toBeLessThanOrEqual(width + 1);
    for (const { x } of markers) expect(x).toBeLessThanOrEqual(width);
  }
});

test('without lines there is no chart', () => {
  const request = {
    others: [],
    width: 900,
    height: 300,
    language: 'en' as const,
    page: null,
    event: null,
    held: null,
  };
  expect(drawChart({ ...request, lines: [], rowOf: () => 1, titleOf: () => '' })).toBeNull();
});
