/** What a number without unit counts: users, phones, wearables. */
import type { ClaimProperty } from '@/claims/claim';
import type { Quantity } from '@/claims/quantities/quantity';
import { classOf } from '@/claims/reading/entities';
import { clauseOf, type Reading } from '@/claims/reading/reading';
import { type CountedNoun, countedNoun } from '@/claims/rules/counted-noun';
import type { Draft } from '@/claims/rules/draft';
import { nearestCue } from '@/claims/rules/nearest-cue';
import { namesCounter } from '@/claims/rules/read-counter';
import type { CueId } from '@/claims/words/cue';

/** Below this a number of phones beside a name is part of something else, unless it says that they were sold. */
const LEAST_STOCK = 1_000_000;
/** And below this even then: "one in five phones sold". */
const LEAST_SOLD = 1000;
const TOPICS: readonly CueId[] = ['users', 'monthly', 'daily', 'sell', 'use', 'other-act', 'other-count'];
const COUNTS = new Set<ClaimProperty>([
  'users',
  'monthly-active-users',
  'units-shipped',
  'wearables-shipped',
]);

/** The property of a count, by the noun behind it, else by what its clause and then its sentence speak of. */
export function chooseCountProperty(
  reading: Reading,
  quantity: Quantity,
  earlier: readonly Draft[],
): ClaimProperty | null {
  const noun = countedNoun(reading, quantity);
  if (noun === 'unknown' || noun === 'other-count') return null;
  if (noun === 'users') return usersProperty(reading, quantity);
  if (noun === 'people') return isUsing(reading, quantity) ? usersProperty(reading, quantity) : null;
  if (noun === 'none') return withoutNoun(reading, quantity, earlier);
  return goodsProperty(reading, quantity, noun);
}

/** "100 million people use MIUI": the verb stands in the same clause. */
function isUsing(reading: Reading, quantity: Quantity): boolean {
  const cue =
    nearestCue(
      reading,
      quantity,
      ['use', 'users', 'monthly', 'daily', 'other-act', 'other-count'],
      'clause',
    ) ?? frontedRhythm(reading, quantity);
  return cue !== null && cue.id !== 'other-act' && cue.id !== 'other-count';
}

function goodsProperty(reading: Reading, quantity: Quantity, noun: CountedNoun): ClaimProperty | null {
  const isSold = speaksOf(reading, quantity, ['sell'], ['other-act', 'use']);
  const isUsed = speaksOf(reading, quantity, ['use'], ['sell', 'other-act']) && hasSoftware(reading);
  if (isRunOn(reading, quantity)) return usersProperty(reading, quantity);
  if (isUsed) return noun === 'phones' || noun === 'devices' ? usersProperty(reading, quantity) : null;
  if (!isSold && !isPlacedInTime(reading)) return null;
  const isReserved = speaksOf(reading, quantity, ['other-act'], ['sell', 'use']);
  if (
    isReserved ||
    quantity.value < LEAST_SOLD ||
    (!isSold && quantity.value < LEAST_STOCK) ||
    (!isSold && noun === 'devices' && !hasSoldSibling(reading, quantity))
  )
    return null;
  if (noun === 'wearables') return 'wearables-shipped';
  if (noun === 'power-banks' || noun === 'earphones') return 'units-shipped';
  return isOfWearables(reading, noun) ? 'wearables-shipped' : 'units-shipped';
}

/** A bare number of devices is what was sold where a time, a counter, a place or a rival stands beside it. */
function isPlacedInTime(reading: Reading): boolean {
  if (reading.times.length > 0 || makersOf(reading) > 1 || namesCounter(reading)) return true;
  return reading.quantities.some(({ kind }) => kind === 'percent' || kind === 'rank' || kind === 'money');
}

/** "Ended its days on 50 million devices": of software, what it runs on. */
function isRunOn(reading: Reading, quantity: Quantity): boolean {
  const lead = reading.text.slice(Math.max(0, quantity.start - 8), quantity.start);
  return quantity.isScaled && hasNamedSoftware(reading) && /(?:\bon|\bauf|在)\s?$/iu.test(lead);
}

function hasNamedSoftware(reading: Reading): boolean {
  return reading.actors.some(
    ({ family, noun }) => noun === 'software' || (family && classOf(family) === 'software'),
  );
}

/** A noun that was left out: "Xiaomi dagegen nur 61 Millionen", "MIUI auf mehr als 100 Millionen". */
function withoutNoun(reading: Reading, quantity: Quantity, earlier: readonly Draft[]): ClaimProperty | null {
  const own = nearestCue(reading, quantity, TOPICS, 'clause');
  const sibling = siblingOf(quantity, earlier);
  if (quantity.kind === 'bare' && !sibling) return null;
  if (!own && sibling) return sibling.property;
  const topic = own ?? nearestCue(reading, quantity, TOPICS, 'sentence');
  if (!topic) return ofMakers(reading, quantity);
  if (topic.id === 'other-act' || topic.id === 'other-count' || topic.id === 'daily') return null;
  if (topic.id === 'users' || topic.id === 'monthly') return usersProperty(reading, quantity);
  if (topic.id === 'use')
    return hasSoftware(reading) ? usersProperty(reading, quantity) : (sibling?.property ?? null);
  if (quantity.kind === 'bare' && quantity.value < LEAST_STOCK) return null;
  return isOfWearables(reading, 'none') ? 'wearables-shipped' : 'units-shipped';
}

/** Several makers with counts in a sentence that speaks of one kind of device: what they shipped. */
function ofMakers(reading: Reading, quantity: Quantity): ClaimProperty | null {
  if (!quantity.isScaled || makersOf(reading) < 2) return null;
  const whole = { start: 0, end: reading.text.length };
  if (reading.cues.has('wearables', whole)) return 'wearables-shipped';
  const isOfPhones = reading.cues.has('phones', whole) || namesCounter(reading);
  return isOfPhones || quantity.list !== undefined ? 'units-shipped' : null;
}

function makersOf(reading: Reading): number {
  return reading.actors.filter(({ kind, family }) => kind === 'rival' || family === 'xiaomi').length;
}

function siblingOf(quantity: Quantity, earlier: readonly Draft[]): Draft | undefined {
  const sibling = earlier.filter(({ property }) => COUNTS.has(property)).at(-1);
  if (!sibling || quantity.kind !== 'bare') return sibling;
  return sibling.quantity.isScaled ? undefined : sibling;
}

function usersProperty(reading: Reading, quantity: Quantity): ClaimProperty | null {
  const rhythm =
    nearestCue(reading, quantity, ['monthly', 'daily'], 'clause') ?? frontedRhythm(reading, quantity);
  if (rhythm?.id === 'daily') return null;
  return rhythm ? 'monthly-active-users' : 'users';
}

/** "Every month, 100 million people …": a rhythm in a clause that counts nothing itself. */
function frontedRhythm(reading: Reading, quantity: Quantity) {
  const rhythm = nearestCue(reading, quantity, ['monthly', 'daily'], 'sentence');
  if (!rhythm) return null;
  const clause = clauseOf(reading, rhythm);
  const hasOwnCount = reading.quantities.some(
    ({ kind, core }) => kind === 'count' && core.start >= clause.start && core.end <= clause.end,
  );
  return hasOwnCount ? null : rhythm;
}

/** True if the nearest word that says what is done with the counted is one of `wanted`. */
function speaksOf(
  reading: Reading,
  quantity: Quantity,
  wanted: readonly CueId[],
  others: readonly CueId[],
): boolean {
  const cue =
    nearestCue(reading, quantity, [...wanted, ...others], 'clause') ??
    nearestCue(reading, quantity, [...wanted, ...others], 'sentence');
  return cue !== null && wanted.includes(cue.id);
}

function hasSoldSibling(reading: Reading, quantity: Quantity): boolean {
  if (!quantity.isScaled) return false;
  if (namesCounter(reading)) return true;
  const whole = { start: 0, end: reading.text.length };
  if (reading.cues.has('wearables', whole) || reading.cues.has('phones', whole)) return true;
  if (quantity.list !== undefined && makersOf(reading) > 1) return true;
  return reading.quantities.some(
    (other) => other !== quantity && (other.kind === 'percent' || other.kind === 'rank'),
  );
}

function hasSoftware(reading: Reading): boolean {
  return reading.actors.some(
    ({ family, noun }) => noun === 'software' || noun === 'any' || (family && classOf(family) === 'software'),
  );
}

/** "Devices", "units" and left-out nouns are wearables where the sentence speaks of these and of no phones. */
function isOfWearables(reading: Reading, noun: CountedNoun): boolean {
  if (noun === 'phones') return false;
  const whole = { start: 0, end: reading.text.length };
  const isBand = reading.actors.some(({ family, kind }) => kind === 'entity' && family === 'mi-band');
  return (reading.cues.has('wearables', whole) || isBand) && !reading.cues.has('phones', whole);
}
