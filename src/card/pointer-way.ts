import { type Box, nearestPoint, type Point } from './box';
import { WAY_ANGLE } from './card-timing';

const MIN_COSINE = Math.cos(((WAY_ANGLE / 2) * Math.PI) / 180);

/**
 * Whether a pointer that moved from one point to another is on its way to a box: the box's nearest point lies in
 * a cone of 120° before it.
 *
 *      from ·
 *            ╲   60°
 *             ▶──────     the word may be left at any slant that
 *            ╱ ╲          still comes nearer to the card
 *           ╱   ╲
 *         ┌───────────┐
 *         │   card    │
 */
export function isOnItsWay(from: Point, to: Point, box: Box): boolean {
  const goal = nearestPoint(box, from);
  const [moveX, moveY] = [to.x - from.x, to.y - from.y];
  const [goalX, goalY] = [goal.x - from.x, goal.y - from.y];
  const lengths = Math.hypot(moveX, moveY) * Math.hypot(goalX, goalY);
  return lengths > 0 && (moveX * goalX + moveY * goalY) / lengths >= MIN_COSINE;
}
