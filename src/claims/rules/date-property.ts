/** What happened on a date: an announcement, the start of sales, the founding, or something that is no claim. */
import type { ClaimProperty } from '@/claims/claim';
import type { Quantity } from '@/claims/quantities/quantity';
import { canClaim } from '@/claims/reading/entities';
import { clauseOf, type Reading } from '@/claims/reading/reading';
import { type NearCue, nearestCue } from '@/claims/rules/nearest-cue';
import { isInside, overlaps } from '@/claims/text/span';
import type { CueId } from '@/claims/words/cue';

const EVENTS: readonly CueId[] = ['announced', 'sale', 'launched', 'founded', 'other-event'];

/** `release-date` or `founded` by the nearest event; a date that stands alone belongs to the clause that it opens. */
export function chooseDateProperty(reading: Reading, quantity: Quantity): ClaimProperty | null {
  const event = eventOf(reading, quantity);
  if (
    !event ||
    event.id === 'other-event' ||
    isAboutFigure(reading, event, quantity) ||
    isOfOther(reading, event)
  )
    return null;
  if (isOfAnother(reading, event, quantity)) return null;
  return isFounding(reading, event) ? 'founded' : 'release-date';
}

/** "Released MIUI in 2010 and its first phone in 2011": the second date is of the thing named between. */
function isOfAnother(reading: Reading, event: NearCue, quantity: Quantity): boolean {
  const earlier = reading.quantities.find(
    ({ kind, start, end }) => kind === 'date' && start >= event.end && end <= quantity.start,
  );
  if (!earlier) return false;
  const between = { start: earlier.end, end: quantity.start };
  return (
    reading.actors.some((actor) => actor.kind !== 'entity' && isInside(actor, between)) ||
    reading.cues.has('phones', between)
  );
}

/** "Xiaomi existiert seit 2010": of a company the same words mean its founding. */
function isFounding(reading: Reading, event: NearCue): boolean {
  const isFounded = event.id === 'founded' || reading.cues.all('founded').some((cue) => overlaps(cue, event));
  const hasProduct = reading.actors.some(
    ({ kind, family }) => kind === 'entity' && family !== undefined && canClaim(family, 'release-date'),
  );
  return isFounded && hasCompany(reading) && (event.id === 'founded' || !hasProduct);
}

/** What happened on the date: the nearest word of its clause that names an event. */
export function eventOf(reading: Reading, quantity: Quantity): NearCue | null {
  const own = nearestCue(reading, quantity, EVENTS, 'clause');
  if (own) return own;
  const clause = clauseOf(reading, quantity);
  if (clause.hasVerb && reading.language !== 'zh') return null;
  const next = reading.clauses[reading.clauses.indexOf(clause) + 1];
  const event = nearestCue(reading, quantity, EVENTS, 'sentence');
  return event && next && event.start >= next.start && event.end <= next.end ? event : null;
}

/** "Announced the end of", 发布停更公告: what is announced is another event. */
function isOfOther(reading: Reading, event: NearCue): boolean {
  const reach = reading.language === 'zh' ? 3 : 24;
  return reading.cues
    .all('other-event')
    .some(
      ({ start, end }) =>
        start >= event.end &&
        start - event.end <= reach &&
        !reading.actors.some((actor) => actor.start >= event.end && actor.end <= start) &&
        !reading.times.some((time) => time.start >= event.end && time.end <= end),
    );
}

/** "Started with 100 users in August 2010": the date is the figure's. */
function isAboutFigure(reading: Reading, event: NearCue, quantity: Quantity): boolean {
  return reading.quantities.some(
    ({ kind, start, end }) =>
      kind !== 'date' && kind !== 'measure' && start >= event.end && end <= quantity.start,
  );
}

/** The basis of a date claim: what kind of record it is compared with. */
export function basisOf(reading: Reading, quantity: Quantity): 'announced' | 'sale' | undefined {
  const event = eventOf(reading, quantity)?.id;
  return event === 'announced' || event === 'sale' ? event : undefined;
}

function hasCompany(reading: Reading): boolean {
  return reading.actors.some(
    ({ family, noun }) => family === 'xiaomi' || noun === 'company' || noun === 'any',
  );
}
