/** What an amount of money is: a price, a turnover, the worth of a company, or something that is no claim. */
import type { ClaimProperty } from '@/claims/claim';
import type { Quantity } from '@/claims/quantities/quantity';
import { canClaim } from '@/claims/reading/entities';
import { clauseOf, type Reading } from '@/claims/reading/reading';
import type { Draft } from '@/claims/rules/draft';
import { beginsBehind, endsBefore, nearestCue } from '@/claims/rules/nearest-cue';
import type { CueId } from '@/claims/words/cue';

/** No product here costs as much, and no company's turnover is as little. */
const LEAST_TURNOVER = 1_000_000;
const LARGE: readonly CueId[] = ['revenue', 'valuation', 'other-money'];
/** How close words of selling must stand to a price. */
const HINT_GAP = 2;

/** The property of an amount; `earlier` are the sentence's claims so far, `before` is the sentence before. */
export function chooseMoneyProperty(
  reading: Reading,
  quantity: Quantity,
  earlier: readonly Draft[],
  before: Reading | null,
): ClaimProperty | null {
  return quantity.value >= LEAST_TURNOVER
    ? chooseLarge(reading, quantity, earlier)
    : choosePrice(reading, quantity, earlier, before);
}

/** "A $10 billion company". */
const COMPANY_OF = /^[\s-](?:company|firm|start-?up|unicorn|business|unternehmen|firma|konzern)(?!\p{L})/iu;

function chooseLarge(reading: Reading, quantity: Quantity, earlier: readonly Draft[]): ClaimProperty | null {
  if (COMPANY_OF.test(reading.text.slice(quantity.end, quantity.end + 24))) return 'valuation';
  const cue = nearestCue(reading, quantity, LARGE, 'clause');
  const sibling = earlier.filter(({ property }) => property === 'revenue' || property === 'valuation').at(-1);
  if (!cue) return sibling?.property ?? fromSentence(reading, quantity);
  return cue.id === 'revenue' || cue.id === 'valuation' ? cue.id : null;
}

function fromSentence(reading: Reading, quantity: Quantity): ClaimProperty | null {
  const cue = nearestCue(reading, quantity, LARGE, 'sentence');
  if (cue) return cue.id === 'revenue' || cue.id === 'valuation' ? cue.id : null;
  // "With 31.6 billion yuan its sales doubled": in money, sales are a turnover.
  return /\b(?:sales|absatz)\b|销售/.test(reading.lower) ? 'revenue' : null;
}

function choosePrice(
  reading: Reading,
  quantity: Quantity,
  earlier: readonly Draft[],
  before: Reading | null,
): ClaimProperty | null {
  const hasProduct = [...reading.actors, ...(before?.actors ?? [])].some(
    ({ family }) => family && canClaim(family, 'price'),
  );
  if (!hasProduct) return null;
  const near = nearestCue(reading, quantity, ['price', 'other-money'], 'clause');
  if (near?.id === 'other-money') return null;
  if (near || isAttribute(reading, quantity) || isOffer(reading, quantity)) return 'price';
  // "The price of the Mi Note: 2,299 yuan."
  const isAnswer =
    clauseOf(reading, quantity).opener === 'colon' &&
    nearestCue(reading, quantity, ['price', 'other-money'], 'sentence')?.id === 'price';
  if (isAnswer) return 'price';
  // "169 Yuan für das eine, 229 Yuan für das andere": a phrase in a list of prices.
  if (!clauseOf(reading, quantity).hasVerb && earlier.some(({ property }) => property === 'price'))
    return 'price';
  if (endsBefore(reading, 'price-hint', quantity, HINT_GAP) || reading.language === 'zh') return 'price';
  return null;
}

/** "The $15 Mi Band": the amount stands before the name. */
function isAttribute(reading: Reading, quantity: Quantity): boolean {
  return reading.actors.some(
    ({ kind, start }) => kind === 'entity' && start >= quantity.end && start - quantity.end <= 2,
  );
}

/** A line of a shop: no verb up to the amount. */
function isOffer(reading: Reading, quantity: Quantity): boolean {
  const index = reading.clauses.indexOf(clauseOf(reading, quantity));
  return reading.clauses.slice(0, index + 1).every(({ hasVerb }) => !hasVerb);
}

/** True if the amount repeats the one before it in another currency: in brackets, or after "about", "umgerechnet", 约合. */
export function isConversion(reading: Reading, quantity: Quantity): boolean {
  if (isExplicit(reading, quantity)) return true;
  const previous = reading.quantities
    .filter(({ kind, end }) => kind === 'money' && end <= quantity.start)
    .at(-1);
  if (!previous || previous.currency === quantity.currency) return false;
  const between = reading.text.slice(previous.end, quantity.start);
  if (/^\s?[(（[]/u.test(between) && clauseOf(reading, quantity).opener === 'paren') return true;
  return (
    between.length <= 40 &&
    reading.cues
      .all('conversion')
      .some(({ start, end }) => start >= previous.end && end <= quantity.core.start) &&
    !beginsBehind(reading, 'price', quantity, 2)
  );
}

const CONVERTED =
  /umgerechnet|entspricht|equivalent|converted|translates|约合|折合|合人民币|相当于|折算|换算|合约/iu;

/** Words that mean nothing but a conversion stand before the amount in its clause, with no other amount between. */
function isExplicit(reading: Reading, quantity: Quantity): boolean {
  const clause = clauseOf(reading, quantity);
  const previous = reading.quantities
    .filter(({ kind, end }) => kind === 'money' && end <= quantity.start)
    .at(-1);
  return CONVERTED.test(reading.text.slice(Math.max(clause.start, previous?.end ?? 0), quantity.core.start));
}
