import type { Gate } from '@/detector/gate';
import { findHits, findHitsIn, type Hits } from './find-hits';
import type { Work } from './slices';
import { isTornApart, type Stretch } from './stretch';

export interface StretchWorld {
  gate: Gate;
  /** Reads what the hits point to. */
  readHits<Result>(hits: Hits<Result>): Generator<unknown, Result, void>;
  /** A stretch has been read. */
  onRead(stretch: Stretch): void;
}

/** Reads stretches that were left for later, as long as that is wanted. */
export function* readStretches(
  stretches: readonly Stretch[],
  isWanted: () => boolean,
  world: StretchWorld,
): Work {
  for (const stretch of stretches) {
    if (!isWanted()) return;
    if (isTornApart(stretch)) continue;
    const isWhole = yield* world.readHits(findHitsIn(stretch, world.gate));
    // What is left over is searched for anew, as soon as the change is read.
    if (isWhole || (yield* readRows(stretch, world))) world.onRead(stretch);
  }
}

/** Reads row by row what changes too often to be read in one; false if it was torn apart meanwhile. */
function* readRows(
  { parent, first, last }: Stretch,
  { gate, readHits }: StretchWorld,
): Generator<unknown, boolean, void> {
  for (let row: Node | null = first; row?.parentNode === parent; row = row.nextSibling) {
    yield* readHits(findHits(row, gate));
    if (row === last) return true;
  }
  return false;
}
