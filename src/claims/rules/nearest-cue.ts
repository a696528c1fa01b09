/** Which of several words is nearest to a figure. */
import type { Quantity } from '@/claims/quantities/quantity';
import { clauseOf, type Reading } from '@/claims/reading/reading';
import { gapBetween, isInside, type Span } from '@/claims/text/span';
import type { CueId } from '@/claims/words/cue';

export interface NearCue extends Span {
  id: CueId;
  distance: number;
}

/** Words behind a figure are a little farther than those before it. */
const BEHIND = 3;
/** So much farther is a word for each clause border between it and the figure. */
const BORDER = 40;

/** The nearest of the cues in the figure's own clause, or in the whole sentence; null if there is none. */
export function nearestCue(
  reading: Reading,
  quantity: Quantity,
  ids: readonly CueId[],
  where: 'clause' | 'sentence',
): NearCue | null {
  const clause = clauseOf(reading, quantity);
  const index = reading.clauses.indexOf(clause);
  let best: NearCue | null = null;
  for (const id of ids) {
    for (const cue of reading.cues.all(id)) {
      if (where === 'clause' && !isInside(cue, clause)) continue;
      if (clause.opener !== 'paren' && clauseOf(reading, cue).opener === 'paren') continue;
      if (isInside(cue, quantity.core) || (id === 'other-count' && isCounted(reading, cue))) continue;
      const borders = Math.abs(reading.clauses.indexOf(clauseOf(reading, cue)) - index);
      const distance =
        gapBetween(cue, quantity) + (cue.start >= quantity.end ? BEHIND : 0) + borders * BORDER;
      // Of two words at one place the longer says more: "of buyers" against "buyers".
      if (
        !best ||
        distance < best.distance ||
        (distance === best.distance && cue.end - cue.start > best.end - best.start)
      ) {
        best = { id, start: cue.start, end: cue.end, distance };
      }
    }
  }
  return best;
}

/** A noun inside or directly behind a figure is counted by that one and says nothing of others. */
function isCounted(reading: Reading, noun: Span): boolean {
  return reading.quantities.some(
    ({ start, end, core }) =>
      isInside(noun, { start, end }) || (noun.start >= core.end && noun.start - core.end <= 2),
  );
}

/** The words of a stretch that end just before a figure, with nothing but `gap` characters between. */
export function endsBefore(reading: Reading, id: CueId, quantity: Span, gap: number): boolean {
  return reading.cues
    .all(id)
    .some(
      ({ start, end }) => start < quantity.start && end <= quantity.start + 1 && quantity.start - end <= gap,
    );
}

/** The cue begins just behind the figure. */
export function beginsBehind(reading: Reading, id: CueId, quantity: Span, gap: number): boolean {
  return reading.cues.all(id).some(({ start }) => start >= quantity.end && start - quantity.end <= gap);
}
