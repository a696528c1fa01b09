/** Finds a place for a text where it covers no line, no marker and no other text. */

export interface Point {
  x: number;
  y: number;
}

/** Left, top, right, bottom in px; y grows downwards. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A broken line that labels keep clear of. */
export type Polyline = readonly Point[];

export interface Obstacles {
  lines: readonly Polyline[];
  boxes: readonly Box[];
  /** Everything must stay inside. */
  frame: Box;
}

/** Points are tried this close along a line; labels are some 30 px wide. */
const STEP = 4;

/** The first box that is free; of none, the one with the least covered; null without candidates. */
export function chooseFreeBox(candidates: readonly Box[], obstacles: Obstacles): Box | null {
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const box of candidates) {
    const covered = countCovered(box, obstacles);
    if (covered === 0) return box;
    if (covered < least) {
      best = box;
      least = covered;
    }
  }
  return best;
}

/** True if a box covers nothing. */
export function isFree(box: Box, obstacles: Obstacles): boolean {
  return countCovered(box, obstacles) === 0;
}

/** True if two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Points at most `STEP` px apart along a broken line. */
function samplePolyline(line: Polyline): Point[] {
  return line.flatMap((from, index) => {
    const to = line[index + 1];
    if (!to) return [from];
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
}

/** How much a box would cover: points of lines, and much more for texts and leaving the frame. */
function countCovered(box: Box, { lines, boxes, frame }: Obstacles): number {
  const points = lines.flatMap(samplePolyline).filter((point) => isInside(point, box)).length;
  const texts = boxes.filter((other) => overlap(box, other)).length;
  const leaves =
    box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom;
  return points + texts * 20 + (leaves ? 100 : 0);
}

function isInside({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
