/**
 * The small chart of the card as plain data: the background works it out, the card only draws it, so neither
 * facts nor scales are in the page.
 */
import type { Fact } from '@/facts/pack-schema';
import { formatDate } from '@/language/format';
import type { Language } from '@/language/language';
import type { PartialDate } from '@/language/partial-date';
import { type ChartLine, type NumericFact, statedFacts } from './chart-series';
import { dayNumber } from './day-number';
import { drawnDay } from './drawn-day';
import { linePath } from './line-path';
import { linearScale } from './linear-scale';
import type { Point } from './place-label';
import { placeBases, placeDates, type SparklineText } from './sparkline-labels';
import { SPARKLINE } from './sparkline-size';
import { describeSparkline, nameBasis } from './sparkline-words';

interface SparklineLine {
  /** The `d` of an SVG path. */
  path: string;
  role: 'earlier' | 'current';
}

export interface Sparkline {
  /** First and last value in words, for those who do not see it. */
  name: string;
  lines: readonly SparklineLine[];
  /** Where the page stands in time; absent without a page date or outside of the drawing. */
  cutX?: number;
  /** The fact that held then, as a ring. */
  held?: Point;
  /** The latest, as a dot. */
  latest: Point;
  /** Dates under the base line and bases beside their lines. */
  texts: readonly SparklineText[];
}

export interface SparklineRequest {
  lines: readonly ChartLine[];
  /** What the chart is of, in the reader's language: "MIUI, users". */
  title: string;
  pageDate: PartialDate | null;
  /** The fact that the card shows as then. */
  held: Fact | null;
  language: Language;
}

interface Drawn extends ChartLine {
  points: readonly Point[];
  stated: readonly NumericFact[];
}

/**
 * The drawing of at most two lines: the current one and the earlier basis with the most points. Linear from 0;
 * disputed facts are left out. Null if `chartLines` gave no line.
 */
export function drawSparkline(request: SparklineRequest): Sparkline | null {
  const drawn = layOut(request.lines);
  const current = drawn.find(({ isCurrent }) => isCurrent);
  const latest = current?.points.at(-1);
  if (!current || !latest) return null;
  const cutX = request.pageDate === null ? undefined : cutAt(request.pageDate, drawn);
  const held = findPoint(drawn, request.held);
  return {
    name: describeSparkline(
      drawn.map(({ stated }) => stated),
      request.title,
      request.language,
    ),
    lines: drawn
      .map(({ points, isCurrent }) => ({
        path: linePath(points),
        role: isCurrent ? ('current' as const) : ('earlier' as const),
      }))
      .reverse(),
    ...(cutX !== undefined && { cutX }),
    ...(held && { held }),
    latest,
    texts: [
      ...placeDates(yearsOf(drawn, request.language), cutX, cutText(request)),
      ...placeBases(
        drawn.map((each) => ({ ...each, text: nameBasis(each.series, request.language) })),
        cutX,
      ),
    ],
  };
}

/** Places the points of the current line and of one earlier line on common scales. */
function layOut(lines: readonly ChartLine[]): Drawn[] {
  const current = lines.find(({ isCurrent }) => isCurrent);
  const earlier = lines.filter(({ isCurrent }) => !isCurrent);
  earlier.sort((a, b) => b.facts.length - a.facts.length);
  const chosen = [current, earlier[0]].filter((each): each is ChartLine => each !== undefined);
  const facts = chosen.flatMap((each) => statedFacts(each.facts));
  const days = facts.map(drawnDay);
  const x = linearScale(
    [Math.min(...days), Math.max(...days)],
    [SPARKLINE.side, SPARKLINE.width - SPARKLINE.side],
  );
  const y = linearScale([0, Math.max(...facts.map(({ value }) => value))], [SPARKLINE.base, SPARKLINE.top]);
  return chosen.map((each) => {
    const stated = statedFacts(each.facts);
    const points = stated.map((fact) => ({ x: round(x(drawnDay(fact))), y: round(y(fact.value)) }));
    return { ...each, stated, points };
  });
}

function findPoint(drawn: readonly Drawn[], fact: Fact | null): Point | undefined {
  if (!fact) return undefined;
  for (const { stated, points } of drawn) {
    const index = stated.findIndex(({ id }) => id === fact.id);
    if (index >= 0) return points[index];
  }
  return undefined;
}

function allDays(drawn: readonly Drawn[]): [first: number, last: number] {
  const days = drawn.flatMap(({ stated }) => stated.map(drawnDay));
  return [Math.min(...days), Math.max(...days)];
}

function cutAt(pageDate: PartialDate, drawn: readonly Drawn[]): number | undefined {
  const [first, last] = allDays(drawn);
  const day = dayNumber(pageDate);
  if (day < first || day > last) return undefined;
  const x = linearScale([first, last], [SPARKLINE.side, SPARKLINE.width - SPARKLINE.side]);
  return round(x(day));
}

function cutText({ pageDate, language }: SparklineRequest): string {
  return pageDate === null ? '' : formatDate(pageDate, language, { upTo: 'month' });
}

function yearsOf(drawn: readonly Drawn[], language: Language): [first: string, last: string] {
  const dates = drawn.flatMap(({ stated }) => stated.map(({ asOf }) => asOf)).sort();
  const year = (date = '') => formatDate(date.slice(0, 4), language);
  return [year(dates[0]), year(dates.at(-1))];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
