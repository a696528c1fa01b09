import { describe, expect, it } from 'vitest';
import { isOnItsWay } from '@/card/pointer-way';

/** Below the pointer, from 100 to 452 across. */
const CARD = { left: 100, top: 120, right: 452, bottom: 400 };

describe('isOnItsWay', () => {
  it.each([
    ['straight down', { x: 110, y: 100 }, { x: 110, y: 104 }, true],
    ['slanted to the right', { x: 110, y: 100 }, { x: 116, y: 104 }, true],
    ['slanted to the left, out of the card’s width', { x: 110, y: 100 }, { x: 104, y: 104 }, true],
    ['flatter than 60° from straight', { x: 110, y: 100 }, { x: 118, y: 104 }, false],
    ['along the line', { x: 110, y: 100 }, { x: 130, y: 100 }, false],
    ['up and away', { x: 110, y: 100 }, { x: 110, y: 96 }, false],
    ['from the left to the near corner', { x: 40, y: 100 }, { x: 50, y: 103 }, true],
    ['from the left and down beside it', { x: 40, y: 100 }, { x: 38, y: 110 }, false],
    ['from the side, level with the card', { x: 500, y: 200 }, { x: 490, y: 200 }, true],
    ['not moving', { x: 110, y: 100 }, { x: 110, y: 100 }, false],
  ])('%s', (_, from, to, expected) => {
    expect(isOnItsWay(from, to, CARD)).toBe(expected);
  });

  it('works upwards for a card above the line', () => {
    const above = { left: 100, top: -200, right: 452, bottom: 80 };
    expect(isOnItsWay({ x: 120, y: 100 }, { x: 122, y: 95 }, above)).toBe(true);
    expect(isOnItsWay({ x: 120, y: 100 }, { x: 122, y: 105 }, above)).toBe(false);
  });
});
