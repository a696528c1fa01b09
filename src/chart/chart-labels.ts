/** Which markers of the full chart get their value beside them, and where. */
import type { ChartFrame } from './chart';
import type { ChartCut } from './chart-cuts';
import type { NumericFact } from './chart-series';
import { type Box, chooseFreeBox, isFree, type Point, type Polyline } from './place-label';
import { estimateTextWidth } from './text-width';

export interface ChartLabel {
  text: string;
  /** Number of the row in the table, small behind the value. */
  row: number | undefined;
  x: number;
  y: number;
}

export interface LabelRequest {
  fact: NumericFact;
  point: Point;
  text: string;
  row: number | undefined;
  /** Then and now have theirs whatever it covers. */
  isWanted: boolean;
}

interface Surroundings {
  frame: ChartFrame;
  /** Of the whole drawing: values may stand in the margins above and to the right. */
  width: number;
  cuts: readonly ChartCut[];
  lines: readonly Polyline[];
}

const FONT_SIZE = 12;
const ROW_FONT_SIZE = 10;
const ASCENT = 10;
const DESCENT = 3;
/** Between marker and value. */
const GAP = 9;
/** Values keep this far apart, px, so that a chart of thirty facts stays a chart. */
const APART = 26;

/** Then and now first, then round figures, from the newest on: as many as stand clear of lines, words and each other. */
export function placeValueLabels(
  requests: readonly LabelRequest[],
  surroundings: Surroundings,
): ChartLabel[] {
  const { frame, width: fullWidth, cuts, lines } = surroundings;
  const ordered = [...requests].filter(({ fact }) => fact.status !== 'disputed').sort(compareRequests);
  const taken: Box[] = cuts.map(({ box }) => box);
  const uprights = cuts.map(({ x }) => [
    { x, y: frame.top },
    { x, y: frame.base },
  ]);
  const markers = requests.map(({ point }) => boxAround(point, MARKER));
  const outer = { left: frame.left, right: fullWidth, top: frame.top - 16, bottom: frame.base };
  const labels: ChartLabel[] = [];
  for (const request of ordered) {
    const width = widthOf(request);
    const candidates = candidateBoxes(request.point, width, frame).filter(({ right }) => right <= fullWidth);
    const obstacles = { lines: [...lines, ...uprights], boxes: [...taken, ...markers], frame: outer };
    const box = chooseFreeBox(candidates, obstacles);
    if (!box || (!request.isWanted && !isFree(box, obstacles))) continue;
    taken.push(grow(box, request.isWanted ? 4 : APART));
    labels.push({ text: request.text, row: request.row, x: box.left, y: box.bottom - DESCENT });
  }
  return labels;
}

const MARKER = 4;

function compareRequests(a: LabelRequest, b: LabelRequest): number {
  return (
    Number(b.isWanted) - Number(a.isWanted) ||
    roundness(b.fact.value) - roundness(a.fact.value) ||
    (a.fact.asOf < b.fact.asOf ? 1 : -1)
  );
}

/** Zeros behind the first digit, as a share of all digits: 500,000,000 is rounder than 509,000,000. */
function roundness(value: number): number {
  const digits = String(Math.round(value));
  return (digits.length - digits.replace(/0+$/, '').length) / digits.length;
}

function widthOf({ text, row }: LabelRequest): number {
  const rowWidth = row === undefined ? 0 : estimateTextWidth(String(row), ROW_FONT_SIZE) + 3;
  return estimateTextWidth(text, FONT_SIZE) * BOLD + rowWidth;
}

/** Semibold letters are a little wider. */
const BOLD = 1.06;

/** Above to the left, below to the right, where rising lines leave room; then the other sides. */
function candidateBoxes({ x, y }: Point, width: number, frame: ChartFrame): Box[] {
  const places: readonly (readonly [left: number, baseline: number])[] = [
    [x + GAP, y + 4],
    [x - width - 2, y - GAP],
    [x + GAP - 1, y + GAP + ASCENT - 5],
    [x - width / 2, y - GAP],
    [x - width / 2, y + GAP + ASCENT],
    [x - width - GAP, y + 4],
    [x + 4, y - GAP],
  ];
  return places
    .map(([left, baseline]) => ({
      left,
      right: left + width,
      top: baseline - ASCENT,
      bottom: baseline + DESCENT,
    }))
    .filter(({ left, bottom }) => left >= frame.left && bottom <= frame.base - 1);
}

function boxAround({ x, y }: Point, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function grow({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by / 2, right: right + by / 2, top: top - by / 4, bottom: bottom + by / 4 };
}
