/** The upright lines of the full chart: the day of the page, and what happened on the way. */
import type { ChartFrame, ChartRequest } from './chart';
import { dayNumber } from './day-number';
import type { Box } from './place-label';
import { estimateTextWidth } from './text-width';

export interface ChartCut {
  x: number;
  top: number;
  label: string;
  dateText: string;
  /** Where the two lines of words stand: the base line of the first. */
  textX: number;
  textY: number;
  anchor: 'start' | 'end';
  /** The room that the words take. */
  box: Box;
}

const FONT_SIZE = 11;
const LINE = 15;
const GAP = 8;

/** The lines that lie within the chart: the page's with its words at the top, the event's with its words at the foot. */
export function placeCuts(
  { page, event }: ChartRequest,
  frame: ChartFrame,
  x: (day: number) => number,
): ChartCut[] {
  const cuts: ChartCut[] = [];
  if (page) cuts.push(placeCut(page, x(dayNumber(page.date)), frame, frame.top + 10));
  if (event) cuts.push(placeCut(event, x(dayNumber(event.date)), frame, frame.base - 24));
  return cuts.filter(({ x: at }) => at >= frame.left && at <= frame.right);
}

function placeCut(
  { label, dateText }: { label: string; dateText: string },
  at: number,
  frame: ChartFrame,
  textY: number,
): ChartCut {
  const width = Math.max(estimateTextWidth(label, FONT_SIZE), estimateTextWidth(dateText, FONT_SIZE));
  const isHigh = textY < (frame.top + frame.base) / 2;
  // High words stand to the left, where the lines are still low, low ones to the right, where they are high.
  const fitsLeft = at - GAP - width > frame.left;
  const fitsRight = at + GAP + width < frame.right;
  const anchor = isHigh ? (fitsLeft ? 'end' : 'start') : fitsRight ? 'start' : 'end';
  const textX = Math.round((anchor === 'end' ? at - GAP : at + GAP) * 10) / 10;
  const left = anchor === 'end' ? textX - width : textX;
  return {
    x: Math.round(at * 10) / 10,
    top: isHigh ? frame.top : frame.top + (frame.base - frame.top) / 4,
    label,
    dateText,
    textX,
    textY,
    anchor,
    box: { left, right: left + width, top: textY - FONT_SIZE, bottom: textY + LINE + 3 },
  };
}
