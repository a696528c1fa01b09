/** The names and pronouns of a clause that can be its subject. */
import type { Actor } from '@/claims/reading/actor';
import type { Clause } from '@/claims/reading/clause';
import { actorsIn, type Reading } from '@/claims/reading/reading';

/** The first actor of the clause that is not set beside it, is nobody's owner and is not denied. */
export function ownSubject(reading: Reading, clause: Clause): Actor | null {
  return subjectsOf(reading, clause)[0] ?? null;
}

/** Every actor of the clause that could be its subject, the likeliest first. */
export function subjectsOf(reading: Reading, clause: Clause): Actor[] {
  const actors = actorsIn(reading, clause).filter(({ kind }) => kind !== 'person' && kind !== 'goods');
  const free = actors.filter(
    (actor) =>
      !actor.isOblique &&
      !isDenied(reading, actor) &&
      !isDirectObject(reading, actor) &&
      opensClause(reading, actor, clause),
  );
  const able = free.filter(
    (actor, index) => !(actor.isPossessive && ownsNext(reading, actor, free[index + 1], clause)),
  );
  const chief = able.filter(({ isCompanion }) => !isCompanion);
  const chosen = chief.length > 0 || hasNamesBefore(reading, clause) ? chief : able;
  return reading.language === 'zh' ? fromTopic(chosen, reading, clause) : chosen;
}

/** 小米2019年底MIUI月活…: of several names before the first figure the last is meant, the others say whose it is. */
function fromTopic(actors: readonly Actor[], reading: Reading, clause: Clause): Actor[] {
  const figure = reading.quantities.find(
    ({ kind, start, end }) =>
      kind !== 'date' && kind !== 'bare' && start >= clause.start && end <= clause.end,
  );
  const before = actors.filter(({ end }) => !figure || end <= figure.start).reverse();
  return [...before, ...actors.filter((actor) => !before.includes(actor))];
}

function hasNamesBefore(reading: Reading, clause: Clause): boolean {
  return reading.actors.some(
    ({ kind, end }) => end <= clause.start && (kind === 'entity' || kind === 'rival'),
  );
}

/** "Its revenue grew" is about somebody; "behind Fitbit and its 21 million" is not. */
function opensClause(reading: Reading, actor: Actor, clause: Clause): boolean {
  if (actor.kind !== 'pronoun' || !actor.isPossessive || reading.language === 'zh') return true;
  return !actorsIn(reading, clause).some(({ end }) => end <= actor.start);
}

/** "Xiaomi's Mi Band", "Xiaomi's 49-inch television": what is owned is the subject. */
function ownsNext(reading: Reading, actor: Actor, next: Actor | undefined, clause: Clause): boolean {
  const between = (to: number) => reading.text.slice(actor.end, to);
  const goods = reading.actors.find(
    ({ kind, start }) => kind === 'goods' && start > actor.end && start < clause.end,
  );
  if (
    goods &&
    isShort(between(goods.start)) &&
    !reading.cues.has('finite', { start: actor.end, end: goods.start })
  )
    return true;
  return (
    next !== undefined &&
    next.kind !== 'pronoun' &&
    isShort(between(next.start)) &&
    !reading.cues.has('finite', { start: actor.end, end: next.start })
  );
}

function isShort(words: string): boolean {
  return words.length <= 30;
}

/** Nothing but an article stands between a verb and its object. */
const DIRECTLY = /^\s(?:(?:the|rival)\s)?$/u;

/** "…, passed Xiaomi with 93 million": set beside whoever passed it. In German the subject may stand behind its verb. */
export function isDirectObject(reading: Reading, { kind, start }: Actor): boolean {
  if (reading.language !== 'en' || kind === 'pronoun') return false;
  return reading.cues
    .inside('object-verb', { start: Math.max(0, start - 24), end: start })
    .some(({ end }) => DIRECTLY.test(reading.lower.slice(end, start)));
}

function isDenied(reading: Reading, actor: Actor): boolean {
  return reading.cues
    .inside('negation', { start: Math.max(0, actor.start - 12), end: actor.start })
    .some(({ end }) => actor.start - end <= 1);
}
