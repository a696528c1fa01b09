/** The full chart of the fact page as plain data: linear from 0, one line for each basis, every fact a marker. */
import type { FactId } from '@/facts/pack-schema';
import { SCOPES } from '@/facts/qualifiers';
import { formatValue } from '@/facts/value-text';
import type { Language } from '@/language/language';
import type { PartialDate } from '@/language/partial-date';
import { type AxisTick, timeTicks, valueTicks, widthOfTicks } from './chart-axes';
import { type ChartCut, placeCuts } from './chart-cuts';
import { type ChartLabel, placeValueLabels } from './chart-labels';
import { type ChartLine, type NumericFact, type OtherCount, statedFacts } from './chart-series';
import { drawnDay } from './drawn-day';
import { linePath } from './line-path';
import { linearScale, roundValues } from './linear-scale';
import type { Point } from './place-label';

export interface ChartRequest {
  lines: readonly ChartLine[];
  /** Figures that make no line, drawn as marks. */
  others: readonly OtherCount[];
  width: number;
  height: number;
  language: Language;
  /** The page that the reader came from; null if it is unknown or not wanted. */
  page: { date: PartialDate; label: string; dateText: string } | null;
  /** What happened on the way, such as a change of name. */
  event: { date: PartialDate; label: string; dateText: string } | null;
  /** The fact that the page shows as then. */
  held: FactId | null;
  /** The number of a fact's row in the table; facts without one get no number. */
  rowOf(fact: FactId): number | undefined;
  /** What a marker says when the pointer rests on it. */
  titleOf(fact: NumericFact): string;
}

export interface Marker extends Point {
  fact: FactId;
  shape: 'high' | 'medium' | 'low' | 'disputed' | 'other';
  isCurrent: boolean;
  /** Value, date and publisher, for the eye that rests on it. */
  title: string;
}

export interface Chart {
  width: number;
  height: number;
  frame: ChartFrame;
  valueTicks: readonly AxisTick[];
  timeTicks: readonly AxisTick[];
  segments: readonly { path: string; isCurrent: boolean; isJoint: boolean }[];
  markers: readonly Marker[];
  cuts: readonly ChartCut[];
  labels: readonly ChartLabel[];
  held: Point | null;
  latest: Point | null;
}

/** The field of the drawing within its margins, px. */
export interface ChartFrame {
  left: number;
  right: number;
  top: number;
  base: number;
}

/** Right for the last value, below for the years. */
const MARGIN = { right: 66, top: 16, bottom: 30 } as const;
const NARROW = 560;
const NARROW_MARGIN = { right: 14, top: 20, bottom: 30 } as const;
/** How many round values stand on the axis, about. */
const VALUE_PARTS = 4;
/** Days left and right of the first and the last fact. */
const PADDING_DAYS = 120;

interface Placed {
  fact: NumericFact;
  point: Point;
  isCurrent: boolean;
}

/** Lays a chart out for a width; null if there is no line to draw. */
export function drawChart(request: ChartRequest): Chart | null {
  const { lines, others, width, height, language, held, rowOf, titleOf } = request;
  const marks = others.flatMap((other) => other.facts);
  const facts = [...lines.flatMap((each) => each.facts), ...marks];
  if (facts.length === 0) return null;
  const margin = width < NARROW ? NARROW_MARGIN : MARGIN;
  const [top, base] = [margin.top, height - margin.bottom];
  const values = roundValues(Math.max(...facts.map(({ value }) => value)), VALUE_PARTS);
  const y = linearScale([0, values.at(-1) ?? 1], [base, top]);
  const ticks = valueTicks(values, y, facts[0]?.unit ?? '', language);
  const frame = { left: widthOfTicks(ticks), right: width - margin.right, top, base };
  const scales = { x: scaleTime(facts, frame), y };
  const placed = lines.flatMap((each) => placeLine(each, scales));
  const stated = placed.filter(({ fact }) => fact.status !== 'disputed');
  const latest = stated.findLast(({ isCurrent }) => isCurrent) ?? null;
  const heldPlace = placed.find(({ fact }) => fact.id === held) ?? null;
  const cuts = placeCuts(request, frame, scales.x);
  return {
    width,
    height,
    frame,
    valueTicks: ticks,
    timeTicks: timeTicks(scales.x, frame, language),
    segments: lines.flatMap((each) => drawSegments(each, scales)).reverse(),
    markers: [
      ...marks.map((fact) => toOtherMarker(fact, toPoint(fact, scales), titleOf)),
      ...placed.map(({ fact, point, isCurrent }) => toMarker(fact, point, isCurrent, titleOf)),
    ],
    cuts,
    labels: placeValueLabels(
      placed.map((each) => ({
        ...each,
        text: formatValue({ ...each.fact, bound: undefined } as NumericFact, language),
        row: rowOf(each.fact.id),
        isWanted: each === latest || each === heldPlace,
      })),
      { frame, width, cuts, lines: lines.map((each) => statedPoints(each, scales)) },
    ),
    held: heldPlace?.point ?? null,
    latest: latest?.point ?? null,
  };
}

function scaleTime(facts: readonly NumericFact[], { left, right }: ChartFrame) {
  const days = facts.map(drawnDay);
  return linearScale([Math.min(...days) - PADDING_DAYS, Math.max(...days) + PADDING_DAYS], [left, right]);
}

interface FactScales {
  x(day: number): number;
  y(value: number): number;
}

function placeLine({ facts, isCurrent }: ChartLine, scales: FactScales): Placed[] {
  return facts.map((fact) => ({ fact, isCurrent, point: toPoint(fact, scales) }));
}

function toPoint(fact: NumericFact, { x, y }: FactScales): Point {
  return { x: round(x(drawnDay(fact))), y: round(y(fact.value)) };
}

function statedPoints({ facts }: ChartLine, scales: FactScales): Point[] {
  return statedFacts(facts).map((fact) => toPoint(fact, scales));
}

function toMarker(
  fact: NumericFact,
  point: Point,
  isCurrent: boolean,
  titleOf: ChartRequest['titleOf'],
): Marker {
  const shape = fact.status === 'disputed' ? 'disputed' : fact.confidence;
  return { ...point, fact: fact.id, shape, isCurrent, title: titleOf(fact) };
}

function toOtherMarker(fact: NumericFact, point: Point, titleOf: ChartRequest['titleOf']): Marker {
  const marker = toMarker(fact, point, false, titleOf);
  return fact.status === 'disputed' ? marker : { ...marker, shape: 'other' };
}

/** A line changes to dashes where it goes on with something counted in: MIUI together with HyperOS. */
function drawSegments({ facts, isCurrent }: ChartLine, scales: FactScales): Chart['segments'] {
  const stated = statedFacts(facts);
  const firstJoint = stated.findIndex(isJoint);
  const toPath = (part: readonly NumericFact[]) => linePath(part.map((fact) => toPoint(fact, scales)));
  if (firstJoint <= 0) return [{ path: toPath(stated), isCurrent, isJoint: firstJoint === 0 }];
  return [
    { path: toPath(stated.slice(0, firstJoint)), isCurrent, isJoint: false },
    { path: toPath(stated.slice(firstJoint - 1)), isCurrent, isJoint: true },
  ];
}

/** True if the figure spans more than the entity itself. */
export function isJoint({ scope }: NumericFact): boolean {
  return scope !== undefined && SCOPES[scope]?.kind === 'whole';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
