import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearScale, roundValues } from '@/chart/linear-scale';

test('a value stands where its share of the way is, and back', () => {
  const scale = linearScale([0, 200], [100, 0]);
  expect([0, 50, 200].map(scale)).toEqual([100, 75, 0]);
  expect(scale.invert(75)).toBe(50);
});

test('a single value stands in the middle', () => {
  expect(linearScale([7, 7], [10, 30])(7)).toBe(20);
});

test('round values go in ones, twos or fives', () => {
  expect(roundValues(100, 4)).toEqual([0, 20, 40, 60, 80, 100]);
  expect(roundValues(4.2e8, 4)).toEqual([0, 1e8, 2e8, 3e8, 4e8, 5e8]);
  expect(roundValues(61_120_000, 4)).toEqual([0, 2e7, 4e7, 6e7, 8e7]);
  expect(roundValues(1, 4)).toEqual([0, 0.2, 0.4, 0.6000000000000001, 0.8, 1]);
});

test('three to eight round values reach every figure and go less than one step beyond it', () => {
  const figures = fc.double({ min: 1e-3, max: 1e13, noNaN: true });
  fc.assert(
    fc.property(figures, (max) => {
      const values = roundValues(max, 4);
      const [step = 0, last = 0] = [values[1], values.at(-1)];
      expect(values.length).toBeGreaterThanOrEqual(3);
      expect(values.length).toBeLessThanOrEqual(8);
      expect(last).toBeGreaterThanOrEqual(max * (1 - 1e-9));
      expect(last - step).toBeLessThan(max);
    }),
  );
});
