import { describe, expect, test } from 'vitest';
import { chartLines } from '@/chart/chart-series';
import { drawSparkline, type SparklineRequest } from '@/chart/sparkline';
import { SPARKLINE } from '@/chart/sparkline-size';
import { chooseThenNow } from '@/facts/choose-reading';
import { seriesReadTogether } from '@/facts/series';
import { NBSP } from '@/language/format';
import { INDEX } from './chart-facts';

function draw(entity: string, property: string, more: Partial<SparklineRequest> = {}) {
  const pageDate = more.pageDate ?? null;
  const { held } = chooseThenNow(INDEX, seriesReadTogether(INDEX, entity, property), pageDate);
  const lines = chartLines(INDEX, entity, property);
  return drawSparkline({ lines, title: entity, pageDate, held: held?.fact ?? null, language: 'en', ...more });
}

const points = (path: string) =>
  [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe('MIUI on a page of February 2015', () => {
  const sparkline = draw('miui', 'users', { pageDate: '2015-02-13' });

  test('has two lines, the earlier basis behind', () => {
    expect(sparkline?.lines.map(({ role }) => role)).toEqual(['earlier', 'current']);
  });

  test('stays within its box, from zero up', () => {
    for (const { path } of sparkline?.lines ?? []) {
      for (const { x, y } of points(path)) {
        expect(x).toBeGreaterThanOrEqual(SPARKLINE.side);
        expect(x).toBeLessThanOrEqual(SPARKLINE.width - SPARKLINE.side);
        expect(y).toBeGreaterThanOrEqual(SPARKLINE.top);
        expect(y).toBeLessThanOrEqual(SPARKLINE.base);
      }
    }
    expect(points(sparkline?.lines[1]?.path ?? '').at(-1)?.y).toBe(SPARKLINE.top);
  });

  test('the ring stands where the cut is, the dot at the end', () => {
    expect(sparkline?.held?.x).toBe(sparkline?.cutX);
    expect(sparkline?.latest).toEqual(points(sparkline?.lines[1]?.path ?? '').at(-1));
  });

  test('values are linear: 100 M is as high as it is of 741.7 M', () => {
    const { base, top } = SPARKLINE;
    expect(sparkline?.held?.y).toBeCloseTo(base - ((base - top) * 100) / 741.7, 1);
  });

  test('years, date and bases are written, without touching', () => {
    expect(sparkline?.texts.map(({ text }) => text).sort()).toEqual([
      '2010',
      '2025',
      'Feb 2015',
      'announced',
      'monthly active',
    ]);
  });

  test('it says its first and last value', () => {
    expect(sparkline?.name.replaceAll(NBSP, ' ')).toBe('miui, Aug 2010 to Sep 2025: 100 to 741.7 M');
  });
});

test('disputed facts are left out', () => {
  const [, current] = draw('miui', 'users')?.lines ?? [];
  const [line] = chartLines(INDEX, 'miui', 'users');
  const disputed = line?.facts.filter(({ status }) => status === 'disputed').length ?? 0;
  expect(disputed).toBeGreaterThan(0);
  expect(points(current?.path ?? '')).toHaveLength((line?.facts.length ?? 0) - disputed);
});

test('without a page date there is no cut and no ring', () => {
  expect(draw('miui', 'users')).toMatchObject({ latest: {} });
  expect(draw('miui', 'users')).not.toHaveProperty('cutX');
  expect(draw('miui', 'users')).not.toHaveProperty('held');
});

test('a page before or after all facts has no cut', () => {
  expect(draw('miui', 'users', { pageDate: '2001' })).not.toHaveProperty('cutX');
  expect(draw('miui', 'users', { pageDate: '2026-11' })).not.toHaveProperty('cutX');
});

test('one line alone is not labelled; its figures of years stand in the middle of their years', () => {
  const sparkline = draw('xiaomi', 'units-shipped', { pageDate: '2015-02-13' });
  expect(sparkline?.texts.every(({ role }) => role === 'date')).toBe(true);
  expect(sparkline?.held?.x).toBeLessThan(sparkline?.cutX ?? 0);
});

test('is nothing where there is no line', () => {
  expect(draw('xiaomi', 'market-rank')).toBeNull();
});

test.each(['de', 'zh'] as const)('in %s its words are of that language', (language) => {
  const texts = draw('miui', 'users', { pageDate: '2015-02-13', language })?.texts.map(({ text }) => text);
  expect(texts).toContain(language === 'de' ? 'Feb. 2015' : '2015年2月');
  expect(texts).toContain(language === 'de' ? 'monatlich aktiv' : '月活跃');
});
