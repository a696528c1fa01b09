/** Negations and their reach. */
import type { Quantity } from '@/claims/quantities/quantity';
import type { Clause } from '@/claims/reading/clause';
import type { Reading } from '@/claims/reading/reading';
import { isOtherBetween } from '@/claims/rules/refusal/is-planned';
import type { Case } from '@/claims/rules/refusal/refusal-case';
import { isInside, overlaps, type Span } from '@/claims/text/span';

/** A negated clause states nothing, except for what "but" or "sondern" sets right. */
export function isNegated({ reading, quantity, reach, clause }: Case): boolean {
  const negations = reach
    .flatMap((each) => reading.cues.inside('negation', each))
    .filter((negation) => isMeant(reading, negation, quantity));
  if (negations.length === 0) return false;
  if (quantity.kind === 'date' && negations.every(({ start }) => start > quantity.end)) return false;
  if (isFronted(reading, quantity, clause) && negations.every(({ start }) => start > quantity.end))
    return false;
  const last = negations.filter(({ end }) => end <= quantity.start).at(-1);
  const isSetRight =
    last !== undefined &&
    reading.cues
      .all('correction')
      .some(
        ({ start, end }) =>
          start >= last.end && end <= quantity.core.start && isOtherBetween(reading, last.end, quantity),
      );
  return !isSetRight || reading.cues.inside('negation', clause).some(({ start }) => start > quantity.end);
}

const FRONTING =
  /^\s*(?:and |but |und |aber )?(?:with|at|by|for|thanks to|mit|bei|für|dank|zum preis von|以|凭借?)\b/iu;

/** "With 100 million users it is no longer a niche": the figure stands before the verb that is negated. */
function isFronted(reading: Reading, quantity: Quantity, clause: Clause): boolean {
  const verb = reading.cues.inside('finite', clause)[0];
  return (
    FRONTING.test(reading.text.slice(clause.start, quantity.start + 1)) &&
    verb !== undefined &&
    verb.start >= quantity.end
  );
}

function isMeant(reading: Reading, negation: Span, quantity: Quantity): boolean {
  if (isInside(negation, quantity)) return false;
  if (reading.cues.all('harmless-negation').some((harmless) => overlaps(harmless, negation))) return false;
  if (/^(?:neither|nor|weder|no|kein\p{L}*)$/iu.test(reading.text.slice(negation.start, negation.end)))
    return true;
  // "Huawei, not Xiaomi": a name is denied, not what the clause says of another.
  const denied = reading.actors.find(
    ({ start, kind }) =>
      start >= negation.end && start - negation.end <= 2 && kind !== 'pronoun' && kind !== 'goods',
  );
  return !denied || quantity.start - denied.end < 2;
}
