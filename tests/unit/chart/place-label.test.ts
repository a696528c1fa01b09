import { expect, test } from 'vitest';
import { type Box, chooseFreeBox, overlap } from '@/chart/place-label';

const box = (left: number, top: number): Box => ({ left, top, right: left + 10, bottom: top + 10 });
const FRAME = { left: 0, top: 0, right: 100, bottom: 100 };
const DIAGONAL = [
  { x: 0, y: 0 },
  { x: 100, y: 100 },
];

test('the first free place is taken', () => {
  const free = box(60, 10);
  expect(
    chooseFreeBox([box(10, 10), free, box(80, 10)], { lines: [DIAGONAL], boxes: [], frame: FRAME }),
  ).toBe(free);
});

test('of none free it is the least covered: a line rather than a text, a text rather than leaving the frame', () => {
  const onLine = box(50, 50);
  const onText = box(10, 60);
  const outside = box(95, 10);
  const obstacles = { lines: [DIAGONAL], boxes: [box(12, 62)], frame: FRAME };
  expect(chooseFreeBox([outside, onText, onLine], obstacles)).toBe(onLine);
  expect(chooseFreeBox([outside, onText], obstacles)).toBe(onText);
  expect(chooseFreeBox([], obstacles)).toBeNull();
});

test('boxes that share an edge do not overlap', () => {
  expect(overlap(box(0, 0), box(10, 0))).toBe(false);
  expect(overlap(box(0, 0), box(9, 9))).toBe(true);
});
