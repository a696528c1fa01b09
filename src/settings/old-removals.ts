import type { Choices } from './choices';

const DAY = 86_400_000;
/**
 * A removal has to be remembered until every browser of the reader has heard of it. One that was off for longer
 * than this may bring a removed site back; remembering for ever would fill the 100 kB with what is gone.
 */
const KEPT_HERE = 400 * DAY;
/** A day longer, so that browsers whose clocks differ do not put back what the other has just dropped. */
const KEPT_SHARED = KEPT_HERE + DAY;

/** The choices of this machine that are still worth telling others. `now` in milliseconds since 1970. */
export function withoutOldRemovals(choices: Choices, now: number): Choices {
  return without(choices, now - KEPT_HERE);
}

/** The shared choices that have to stay shared. */
export function withoutOldSharedRemovals(choices: Choices, now: number): Choices {
  return without(choices, now - KEPT_SHARED);
}

function without(choices: Choices, since: number): Choices {
  return new Map([...choices].filter(([, [at, value]]) => value !== null || at >= since));
}
