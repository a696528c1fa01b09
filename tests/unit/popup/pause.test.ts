import { describe, expect, it } from 'vitest';
import { PAUSES, pauseEnd, pauseUntil } from '@/popup/pause';
import { UNTIL_RESUMED } from '@/settings/settings';

const NOON = new Date(2026, 10, 22, 12).getTime();

describe('pauseEnd', () => {
  it('is an hour on', () => expect(pauseEnd('hour', NOON) - NOON).toBe(3_600_000));
  it('is the next midnight here', () =>
    expect(pauseEnd('tomorrow', NOON)).toBe(new Date(2026, 10, 23).getTime()));
  it('never comes by itself', () => expect(pauseEnd('resumed', NOON)).toBe(UNTIL_RESUMED));
});

describe('pauseUntil', () => {
  it('knows each pause again', () => {
    for (const pause of PAUSES) expect(pauseUntil(pauseEnd(pause, NOON), NOON)).toBe(pause);
  });
  it('knows that none runs', () => {
    expect(pauseUntil(0, NOON)).toBeNull();
    expect(pauseUntil(NOON, NOON)).toBeNull();
  });
});
