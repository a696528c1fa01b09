/** A point and a box in the viewport, in CSS px. */
export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The point of a box, edge included, that is nearest to a point: the point itself if it is inside. */
export function nearestPoint(box: Box, { x, y }: Point): Point {
  return { x: Math.min(Math.max(x, box.left), box.right), y: Math.min(Math.max(y, box.top), box.bottom) };
}
