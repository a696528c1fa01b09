/** Units that go unsaid in a list of like clauses: "Apple had 17 and Xiaomi 14.1", "its air purifier 899". */
import type { ClaimProperty } from '@/claims/claim';
import type { Quantity, QuantityKind } from '@/claims/quantities/quantity';
import type { Reading } from '@/claims/reading/reading';
import { countedNoun } from '@/claims/rules/counted-noun';
import type { Draft } from '@/claims/rules/draft';
import { nearestCue } from '@/claims/rules/nearest-cue';

/** What may stand between a name and a figure whose unit was said before. */
const HAS =
  /^(?:['’]s?|s)?\s?(?:[(:,]|had|has|with|at|for|from|on|mit|auf|ab|hat|hatte|kam auf|kommt auf|für|bei|kostet|starts at|managed|manages|got|reached|reaches|scored|took|takes|holds|held|schaffte|schafft|erreichte|erreicht|holte|hält|hielt|则|则为|为|是|则是)?\s?(?:only|nur|just|about|rund|etwa)?\s?$/iu;
const ELIDED = new Set<QuantityKind>(['percent', 'money', 'count']);

/** "324.8 million, Apple 231.5": nobody writes thousands of millions. */
const MOST_UNSCALED = 1000;

/** The property of the figure before it, if this one stands directly behind a name and counts nothing. */
export function elidedProperty(
  reading: Reading,
  quantity: Quantity,
  earlier: readonly Draft[],
): ClaimProperty | null {
  const model = earlier.filter((draft) => ELIDED.has(draft.quantity.kind)).at(-1);
  if (!model || !isOfSize(quantity, model.quantity) || countedNoun(reading, quantity) !== 'none') return null;
  const name = reading.actors
    .filter(({ end, kind }) => end <= quantity.start && kind !== 'pronoun' && kind !== 'person')
    .at(-1);
  if (!name || name.start < model.quantity.start) return null;
  return HAS.test(reading.text.slice(name.end, quantity.core.start)) ? model.property : null;
}

/** "Von 31,6 Milliarden Yuan 2013 … auf 74,3 Milliarden 2014": an amount like the one before, of the same size. */
export function elidedAmount(
  reading: Reading,
  quantity: Quantity,
  earlier: readonly Draft[],
): ClaimProperty | null {
  const model = earlier.at(-1);
  if (!model || (model.property !== 'revenue' && model.property !== 'valuation') || !quantity.isScaled)
    return null;
  const ratio = quantity.value / model.quantity.value;
  if (ratio < 0.1 || ratio > 10 || countedNoun(reading, quantity) !== 'none') return null;
  const own = nearestCue(
    reading,
    quantity,
    ['sell', 'users', 'monthly', 'other-act', 'other-money'],
    'clause',
  );
  return own && own.distance < 20 ? null : model.property;
}

/** A share is at most a hundred; a price is no more than a hundred times another. */
function isOfSize(quantity: Quantity, model: Quantity): boolean {
  if (model.kind === 'percent') return quantity.value <= 100;
  if (model.kind === 'count') return model.isScaled && !quantity.isScaled && quantity.value < MOST_UNSCALED;
  return quantity.value < model.value * 100 && quantity.value > model.value / 100;
}
