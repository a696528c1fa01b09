/**
 * Where the card goes: below the line if it fits, else above, its start at the start of the mention. Never beside
 * the line, where it would cover what is being read. Arithmetic on boxes; nothing is measured here.
 */
import { computePosition, inline, offset, type Platform, shift } from '@floating-ui/core';
import type { Box, Point } from './box';

/** From the line of text to the card, px. */
export const LINE_GAP = 6;
/** From the card to the edge of the window, px. */
export const WINDOW_GAP = 8;
/** The card scrolls inside sooner than it becomes lower than this. */
const MIN_HEIGHT = 120;

export interface PlaceRequest {
  /** The boxes of the mention, one for each line, in reading order. */
  lines: readonly Box[];
  /** Where the pointer is: of a mention on two lines it tells which one is meant. */
  point: Point | null;
  card: { width: number; height: number };
  window: { width: number; height: number };
  /** The text of the mention runs from right to left. */
  isRtl: boolean;
}

export interface Place {
  left: number;
  top: number;
  /** Less than the card's own only where neither side of the line has room for it. */
  height: number;
}

/** The place of a card of this size at this mention, in the viewport. */
export async function placeCard(request: PlaceRequest): Promise<Place> {
  const { side, height } = chooseSide(request);
  const card = { ...request.card, height };
  const mention = { getBoundingClientRect: () => bounds(request.lines) };
  const { x, y } = await computePosition(mention, card, {
    placement: `${side}-start`,
    strategy: 'fixed',
    platform: platformOf({ ...request, card }),
    middleware: [inline(request.point ?? {}), offset(LINE_GAP), shift({ padding: WINDOW_GAP })],
  });
  return { left: Math.round(x), top: Math.round(y), height };
}

/** Below if it fits there, else above if it fits there, else where there is more room and only as high as that. */
function chooseSide({ lines, card, window }: PlaceRequest): { side: 'bottom' | 'top'; height: number } {
  const { top, bottom } = bounds(lines);
  const below = window.height - bottom - LINE_GAP - WINDOW_GAP;
  const above = top - LINE_GAP - WINDOW_GAP;
  if (card.height <= below) return { side: 'bottom', height: card.height };
  if (card.height <= above) return { side: 'top', height: card.height };
  const side = below >= above ? 'bottom' : 'top';
  return { side, height: Math.min(card.height, Math.max(below, above, MIN_HEIGHT)) };
}

/** What Floating UI asks of its world, answered from the request alone. */
function platformOf({ lines, card, window, isRtl }: PlaceRequest): Platform {
  return {
    getElementRects: async ({ reference }) => ({
      reference: reference.getBoundingClientRect(),
      floating: { x: 0, y: 0, ...card },
    }),
    getClippingRect: async () => ({ x: 0, y: 0, ...window }),
    getDimensions: async () => card,
    getClientRects: async () => lines.map(toRect),
    isRTL: async () => isRtl,
  };
}

type Rect = Box & { x: number; y: number; width: number; height: number };

function toRect({ left, top, right, bottom }: Box): Rect {
  return { x: left, y: top, left, top, right, bottom, width: right - left, height: bottom - top };
}

function bounds(lines: readonly Box[]): Rect {
  return toRect({
    left: Math.min(...lines.map(({ left }) => left)),
    top: Math.min(...lines.map(({ top }) => top)),
    right: Math.max(...lines.map(({ right }) => right)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  });
}
