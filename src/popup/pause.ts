import { UNTIL_RESUMED } from '@/settings/settings';

export const PAUSES = ['hour', 'tomorrow', 'resumed'] as const;
export type Pause = (typeof PAUSES)[number];

const HOUR = 3_600_000;

/** When a pause that begins at `now` ends, in milliseconds since 1970; tomorrow begins at midnight of this machine. */
export function pauseEnd(pause: Pause, now: number): number {
  if (pause === 'resumed') return UNTIL_RESUMED;
  if (pause === 'hour') return now + HOUR;
  const tomorrow = new Date(now);
  tomorrow.setHours(24, 0, 0, 0);
  return tomorrow.getTime();
}

/** Which pause ends at `end`, as far as that can be told; null where none runs. */
export function pauseUntil(end: number, now: number): Pause | null {
  if (end <= now) return null;
  if (end === UNTIL_RESUMED) return 'resumed';
  return end === pauseEnd('tomorrow', now) ? 'tomorrow' : 'hour';
}
