/** Where the texts of the small chart stand: years at the ends, the page date at its line, bases on their lines. */
import { type Box, chooseFreeBox, type Point, type Polyline } from './place-label';
import { SPARKLINE } from './sparkline-size';
import { estimateTextWidth } from './text-width';

export interface SparklineText {
  text: string;
  x: number;
  /** The base line of the letters. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  role: 'date' | 'earlier' | 'current';
}

const { width: WIDTH, base: BASE, height: HEIGHT } = SPARKLINE;
const DATE_Y = HEIGHT - 2;
const FONT_SIZE = 11;
/** From the base line up to the top of capitals, and down below it. */
const ASCENT = 9;
const DESCENT = 2;
/** Between two dates. */
const GAP = 8;

/**
 * First and last year at the ends, the page date centred under its line. Where it would touch a year, it takes
 * the place of that year: the line says more than the end.
 */
export function placeDates(
  [first, last]: readonly [string, string],
  cutX: number | undefined,
  cutText: string,
): SparklineText[] {
  const start: SparklineText = { text: first, x: 0, y: DATE_Y, anchor: 'start', role: 'date' };
  const end: SparklineText = { text: last, x: WIDTH, y: DATE_Y, anchor: 'end', role: 'date' };
  if (cutX === undefined) return [start, end];
  const half = estimateTextWidth(cutText, FONT_SIZE) / 2;
  const hitsStart = cutX - half < estimateTextWidth(first, FONT_SIZE) + GAP;
  const hitsEnd = cutX + half > WIDTH - estimateTextWidth(last, FONT_SIZE) - GAP;
  const x = Math.min(Math.max(cutX, half), WIDTH - half);
  const cut: SparklineText = { text: cutText, x, y: DATE_Y, anchor: 'middle', role: 'date' };
  return [...(hitsStart ? [] : [start]), cut, ...(hitsEnd ? [] : [end])];
}

interface LabelledLine {
  points: readonly Point[];
  isCurrent: boolean;
  text: string;
}

/** The basis of each line beside it, clear of all lines. One line alone needs none: the row above says its basis. */
export function placeBases(lines: readonly LabelledLine[], cutX: number | undefined): SparklineText[] {
  if (lines.length < 2) return [];
  const cut: Polyline[] =
    cutX === undefined
      ? []
      : [
          [
            { x: cutX, y: 0 },
            { x: cutX, y: BASE },
          ],
        ];
  const obstacles = [...lines.map(({ points }) => points), ...cut];
  const taken: Box[] = [];
  return lines.flatMap((line) => {
    const width = estimateTextWidth(line.text, FONT_SIZE);
    const box = chooseFreeBox(candidateBoxes(line, width), {
      lines: obstacles,
      boxes: taken,
      frame: { left: 0, top: 0, right: WIDTH, bottom: BASE - 1 },
    });
    if (!box) return [];
    taken.push(box);
    const role = line.isCurrent ? ('current' as const) : ('earlier' as const);
    return [{ text: line.text, x: box.left, y: box.bottom - DESCENT, anchor: 'start' as const, role }];
  });
}

/** Above and below each point of the line, nearest first, beginning with its later half, where it stands out. */
function candidateBoxes({ points }: LabelledLine, width: number): Box[] {
  const middle = Math.floor(points.length / 2);
  const ordered = [...points.slice(middle), ...points.slice(0, middle).reverse()];
  const boxes = DISTANCES.flatMap((distance) =>
    ordered.flatMap(({ x, y }) =>
      [x + GAP / 2, x - width, x - width / 2].flatMap((left) => [
        boxAt(left, y - distance - DESCENT, width),
        boxAt(left, y + distance + ASCENT, width),
      ]),
    ),
  );
  return boxes.filter(({ top, bottom }) => top >= 0 && bottom < BASE);
}

/** Between a line and its label, px; farther only where nothing nearer is free. */
const DISTANCES = [3, 6, 10, 15];

function boxAt(wantedLeft: number, baseline: number, width: number): Box {
  const left = Math.round(Math.min(Math.max(wantedLeft, 0), WIDTH - width) * 10) / 10;
  return { left, right: left + width, top: baseline - ASCENT, bottom: baseline + DESCENT };
}
