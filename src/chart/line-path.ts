import type { Point } from './place-label';

/** The `d` of an SVG path through points, px. */
export function linePath(points: readonly Point[]): string {
  return points.length === 0 ? '' : `M${points.map(({ x, y }) => `${x},${y}`).join('L')}`;
}
