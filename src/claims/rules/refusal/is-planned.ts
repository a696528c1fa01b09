/** Plans, forecasts and targets. */
import type { Quantity } from '@/claims/quantities/quantity';
import type { Reading } from '@/claims/reading/reading';
import type { Case } from '@/claims/rules/refusal/refusal-case';
import type { Span } from '@/claims/text/span';

/** A price that the maker has announced may be one of tomorrow. */
const ANNOUNCING: Readonly<Record<Reading['language'], RegExp>> = {
  en: /^(?:will|would|is to|are to|going to|set to|wants?|must|have to|has to)$/iu,
  de: /^(?:wird|werden|soll|sollen|will|wollen|muss|müssen)/iu,
  zh: /^(?:将|将在|将于|将以)/u,
};

/** "Soll kosten" is hearsay, "wants to sell" an intention; "wants 99 yuan for" is a price. */
const NO_ANNOUNCEMENT =
  /^(?:soll|wants? to|(?:will|wollen) .*(?:verkaufen|anbieten|senken|erhöhen)(?!\p{L}))/iu;

/** True if the figure is planned, expected or possible; a price that the maker has announced is none of it. */
export function isPlanned({ reading, quantity, property, reach }: Case): boolean {
  const plans = reach.flatMap((clause) => [
    ...reading.cues.inside('plan', clause),
    ...futuresIn(reading, clause),
  ]);
  if (plans.length === 0) return false;
  const isReported = reach.some((clause) => reading.cues.has('reported', clause));
  if (
    isReported &&
    plans.every(({ start, end }) => /^(?:soll|sollen|will|wollen)$/iu.test(reading.text.slice(start, end)))
  )
    return false;
  if (property !== 'price') return !isOnlyOf(reading, quantity, plans);
  return plans.some(
    ({ start, end }) =>
      !ANNOUNCING[reading.language].test(reading.text.slice(start, end)) ||
      NO_ANNOUNCEMENT.test(reading.text.slice(start)),
  );
}

/** A German infinitive at the end; participles in -en have ge- or a stem of their own. */
const INFINITIVE =
  /(?<![\p{L}])(?!\p{L}*ge\p{L}+en[\s.!]*$)(?!\p{L}*(?:boten|loren|geben|halten|nommen|schlossen|troffen|sprochen|schrieben|gangen|standen|worfen|worden|rufen|laufen)[\s.!]*$)\p{Ll}{3,}(?:en|ern|eln)[\s.!]*$/u;

/** "Wird das Jahr mit 150 Millionen beenden": will, not is. */
function futuresIn(reading: Reading, clause: Span): Span[] {
  if (reading.language !== 'de' || !INFINITIVE.test(reading.text.slice(clause.start, clause.end))) return [];
  return reading.cues
    .inside('finite', clause)
    .filter(({ start, end }) => /^(?:wird|werden)$/u.test(reading.lower.slice(start, end)));
}

/** Every plan stands behind the figure and has a figure of its own: "sold 70 million and aims at 80". */
function isOnlyOf(reading: Reading, quantity: Quantity, plans: readonly Span[]): boolean {
  return plans.every(
    (plan) =>
      plan.start > quantity.end &&
      reading.quantities.some((other) => other.start >= plan.end && other.kind === quantity.kind),
  );
}

const COPULA = /(?:\b(?:was|is|were|are|had been|war|ist|waren|sind|lautete|hieß|lag|liegt)\b|是|为)/iu;

/** "A target of 80 million": the first figure behind the word, or one before it that is said to be it. */
export function isTarget({ reading, quantity, clause }: Case): boolean {
  return reading.cues.inside('target', clause).some((target) => {
    if (target.end <= quantity.core.start) return !isOtherBetween(reading, target.end, quantity);
    const between = reading.text.slice(quantity.end, target.start);
    return COPULA.test(between) || (between.length <= 3 && between.trim() === '') || /^的$/u.test(between);
  });
}

/** True if another figure stands between an offset and this one. */
export function isOtherBetween(reading: Reading, from: number, quantity: Quantity): boolean {
  return reading.quantities.some(
    (other) =>
      other !== quantity && other.kind !== 'date' && other.start >= from && other.end <= quantity.start,
  );
}
