/** Why a figure is no claim, however well it fits. */
import type { ClaimProperty } from '@/claims/claim';
import type { Quantity } from '@/claims/quantities/quantity';
import { clauseOf, type Reading } from '@/claims/reading/reading';
import { isConversion } from '@/claims/rules/money-property';
import { isCompared, isDifference } from '@/claims/rules/refusal/is-difference';
import { isNegated } from '@/claims/rules/refusal/is-negated';
import { isPlanned, isTarget } from '@/claims/rules/refusal/is-planned';
import { reachOf } from '@/claims/rules/refusal/reach';
import type { Case, Refusal } from '@/claims/rules/refusal/refusal-case';
import { overlaps, type Span } from '@/claims/text/span';
import { toDate } from '@/claims/times/resolve-time';
import { lastDayOf } from '@/language/partial-date';

const COUNTED = new Set<ClaimProperty>([
  'users',
  'monthly-active-users',
  'units-shipped',
  'wearables-shipped',
  'revenue',
]);
const WHOLE = (reading: Reading): Span => ({ start: 0, end: reading.text.length });

/** "Wer braucht 100 Millionen Nutzer, fragt sich …": a question that is told. */
const ASKING =
  /^[\s"“„]*(?:who|what|why|how|which|when|where|wer|was|warum|wieso|wie|welche[rs]?|wann|wo)(?!\p{L})/iu;

const REFUSALS: Readonly<Record<string, Refusal>> = {
  question: ({ reading }) => reading.sentence.isQuestion,
  rumour: ({ reading }) => reading.cues.has('rumour', WHOLE(reading)),
  condition: ({ reading }) => reading.cues.has('condition', WHOLE(reading)),
  indirectQuestion: ({ reading, clause }) =>
    reading.cues
      .inside('indirect-question', WHOLE(reading))
      .some(({ start }) => start <= clause.end || ASKING.test(reading.text)),
  fraction: ({ reading, quantity, clause }) =>
    quantity.kind !== 'date' &&
    reading.cues
      .inside('fraction', clause)
      .some((cue) => overlaps(cue, { start: quantity.start - 2, end: quantity.end + 2 })),
  plan: isPlanned,
  target: isTarget,
  negation: isNegated,
  denial: ({ reading }) => reading.cues.has('denial', WHOLE(reading)),
  delta: isDifference,
  gap: ({ reading, quantity, clause }) =>
    quantity.kind !== 'date' &&
    quantity.kind !== 'rank' &&
    reading.cues.inside('gap', clause).some(({ end }) => end <= quantity.start),
  comparison: isCompared,
  average: ({ reading, clause }) => reading.cues.has('average', clause),
  total: ({ reading, clause, property }) => COUNTED.has(property) && reading.cues.has('total', clause),
  stake: ({ reading, property }) => property === 'market-share' && reading.cues.has('stake', WHOLE(reading)),
  conversion: ({ reading, quantity }) => quantity.kind === 'money' && isConversion(reading, quantity),
  foreignCurrency: ({ quantity }) => quantity.currency === 'XXX',
  usedGoods: ({ reading, property }) =>
    property === 'price' && reading.cues.has('used-goods', WHOLE(reading)),
  discount: ({ reading, property }) => property === 'price' && reading.cues.has('discount', WHOLE(reading)),
  accessory: ({ reading, property, clause }) => property === 'price' && reading.cues.has('accessory', clause),
  future: isInFuture,
  repetition: isRepeated,
};

/** The id of the first rule that refuses the figure; null if it stands. */
export function findRefusal(reading: Reading, quantity: Quantity, property: ClaimProperty): string | null {
  const clause = clauseOf(reading, quantity);
  const details = { reading, quantity, property, clause, reach: reachOf(reading, clause, quantity) };
  return Object.entries(REFUSALS).find(([, refuses]) => refuses(details))?.[0] ?? null;
}

/** A date that has yet to come was no announcement and no sale. */
function isInFuture({ reading, quantity }: Case): boolean {
  if (quantity.kind !== 'date' || !reading.pageDate) return false;
  const time = reading.times[quantity.value];
  const date = time ? toDate(time.parts, reading.pageDate) : null;
  return date !== null && date > lastDayOf(reading.pageDate);
}

/** The same figure again, in brackets. */
function isRepeated({ reading, quantity, clause }: Case): boolean {
  if (clause.opener !== 'paren') return false;
  return reading.quantities.some(
    (other) =>
      other !== quantity &&
      other.end <= quantity.start &&
      other.kind === quantity.kind &&
      other.value === quantity.value,
  );
}
