import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_GAP, type PlaceRequest, placeCard, WINDOW_GAP } from '@/card/place-card';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 352, height: 300 };
const line = (left: number, top: number, width = 60, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const place = (request: Partial<PlaceRequest>) =>
  placeCard({ lines: [line(300, 100)], point: null, card: CARD, window: WINDOW, isRtl: false, ...request });

describe('placeCard', () => {
  it('puts the card below the line, its left edge at the mention', async () => {
    expect(await place({})).toEqual({ left: 300, top: 100 + 20 + LINE_GAP, height: 300 });
  });

  it('goes above the line where it does not fit below', async () => {
    expect(await place({ lines: [line(300, 600)] })).toEqual({
      left: 300,
      top: 600 - LINE_GAP - 300,
      height: 300,
    });
  });

  it('just fits below', async () => {
    const top = WINDOW.height - WINDOW_GAP - 300 - LINE_GAP - 20;
    expect((await place({ lines: [line(300, top)] })).top).toBe(top + 20 + LINE_GAP);
    expect((await place({ lines: [line(300, top + 1)] })).top).toBe(top + 1 - LINE_GAP - 300);
  });

  it.each([
    ['right', 900, WINDOW.width - WINDOW_GAP - 352],
    ['left', -30, WINDOW_GAP],
  ])('keeps off the %s edge of the window', async (_, at, left) => {
    expect((await place({ lines: [line(at, 100)] })).left).toBe(left);
  });

  it('takes the line that the pointer is on, of a mention that is broken at the end of a line', async () => {
    const lines = [line(900, 100, 80), line(100, 130, 50)];
    expect(await place({ lines, point: { x: 120, y: 140 } })).toMatchObject({
      left: 100,
      top: 150 + LINE_GAP,
    });
    expect(await place({ lines, point: { x: 930, y: 110 } })).toMatchObject({ top: 120 + LINE_GAP });
  });

  it('begins at the right edge of a mention in a text from right to left', async () => {
    expect((await place({ lines: [line(600, 100)], isRtl: true })).left).toBe(660 - 352);
  });

  it('is lower where neither side has room, on the roomier side', async () => {
    const window = { width: 1000, height: 300 };
    const below = await place({ window, lines: [line(300, 60)] });
    expect(below).toEqual({ left: 300, top: 86, height: 300 - 80 - LINE_GAP - WINDOW_GAP });
    const above = await place({ window, lines: [line(300, 220)] });
    expect(above).toEqual({ left: 300, top: WINDOW_GAP, height: 220 - LINE_GAP - WINDOW_GAP });
  });

  it('never covers the line and never leaves the window, whatever the sizes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          width: fc.integer({ min: 400, max: 2000 }),
          height: fc.integer({ min: 360, max: 1400 }),
        }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 40, max: 320 }),
        fc.boolean(),
        async (window, across, down, height, isRtl) => {
          const mention = line(
            Math.round(across * (window.width - 60)),
            Math.round(down * (window.height - 20)),
          );
          const placed = await place({ lines: [mention], window, card: { width: 352, height }, isRtl });
          expect(placed.left).toBeGreaterThanOrEqual(WINDOW_GAP);
          expect(placed.left + 352).toBeLessThanOrEqual(window.width - WINDOW_GAP);
          const isAbove = placed.top + placed.height <= mention.top - LINE_GAP + 1;
          const isBelow = placed.top >= mention.bottom + LINE_GAP - 1;
          expect(isAbove || isBelow).toBe(true);
          expect(placed.top).toBeGreaterThanOrEqual(WINDOW_GAP - 1);
          expect(placed.top + placed.height).toBeLessThanOrEqual(window.height - WINDOW_GAP + 1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
