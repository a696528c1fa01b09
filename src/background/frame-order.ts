import type { TabFrames } from './tab-frames';

/**
 * The frames to ask for the next mention, in turn: the one of the last step first, then those after it (before it,
 * going back), and it once more, to begin again from its other end. Frames without mentions are not asked.
 */
export function orderFrames(frames: TabFrames, last: number, direction: 1 | -1): number[] {
  const ids = Object.entries(frames)
    .filter(([, frame]) => frame.mentions > 0 && !frame.isDoubtful)
    .map(([id]) => Number(id))
    .sort((a, b) => (a - b) * direction);
  const start = ids.indexOf(last);
  return start < 0 ? ids : [...ids.slice(start), ...ids.slice(0, start), last];
}
