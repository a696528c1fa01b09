/** What a clause is about: the actor whose figures it states. */
import type { Actor } from '@/claims/reading/actor';
import type { Clause } from '@/claims/reading/clause';
import { ownSubject, subjectsOf } from '@/claims/reading/clause-subjects';
import { actorsIn, type Reading } from '@/claims/reading/reading';
import { resolve, topicOf } from '@/claims/reading/resolve-pronoun';
import { hasUnknownSubject } from '@/claims/reading/unknown-subject';

/** `unknown`: the clause has a subject of its own that is nobody we know. */
export type Subject = Actor | 'unknown' | null;

/** The subject of a clause, taken over from its neighbours where it has none; `before` is the sentence before. */
export function subjectOf(reading: Reading, clause: Clause, before: Reading | null): Subject {
  const index = reading.clauses.indexOf(clause);
  if (clause.isRelative) {
    const antecedent = antecedentOf(reading, clause);
    if (antecedent !== 'unknown') return antecedent;
  }
  const described = describedBy(reading, clause, index);
  if (described) return described;
  // "Schaffte es Xiaomi": a pronoun that takes nothing up leaves the place to the next name.
  const own = firstOf(subjectsOf(reading, clause), (each) => resolve(reading, each, before));
  if (own) return own;
  if (hasUnknownSubject(reading, clause)) return 'unknown';
  return inherited(reading, index, before);
}

const DESCRIBING =
  /^\s*(?:(?:now|currently|recently|once|last|today)\s)?(?:ranked|placed|valued|worth|priced|founded|released|presented|launched|announced|sold|listed|third|second|fourth|fifth|sixth|number)(?!\p{L})/iu;

/** "…above Xiaomi, ranked sixth": words behind a name and a comma that say more of it. */
function describedBy(reading: Reading, clause: Clause, index: number): Actor | null {
  const previous = reading.clauses[index - 1];
  if (
    !previous ||
    clause.opener !== 'comma' ||
    !DESCRIBING.test(reading.text.slice(clause.start, clause.end)) ||
    reading.cues.has('negation', previous)
  )
    return null;
  return lastNameOf(reading, previous);
}

/** The first result that is something. */
function firstOf<Item, Result>(items: readonly Item[], find: (item: Item) => Result | null): Result | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** The last name before a relative clause, if only a mark stands between; else nobody we know. */
function antecedentOf(reading: Reading, clause: Clause): Subject {
  const last = reading.actors.filter(({ end, kind }) => end <= clause.start && kind !== 'goods').at(-1);
  if (!last) return null;
  const between = reading.text.slice(last.end, clause.start);
  return /^[’'s]{0,2}[\s,–—]*(?:\([^)]*\)[\s,]*)?$/u.test(between) ? last : 'unknown';
}

/** A clause without a name takes the subject of the one before it; a fronted phrase that of the clause it opens. */
function inherited(reading: Reading, index: number, before: Reading | null): Subject {
  const clause = reading.clauses[index] as Clause;
  for (let i = index - 1; i >= 0; i--) {
    const earlier = reading.clauses[i] as Clause;
    if (earlier.isRelative || (earlier.opener === 'paren' && clause.opener !== 'paren')) continue;
    const owners = subjectsOf(reading, earlier);
    const own = owners[0];
    // An apposition ("Xiaomi's first phone") does not become what the sentence is about.
    const isApposition =
      !earlier.hasVerb &&
      i > 0 &&
      earlier.opener === 'comma' &&
      hasEarlierSubject(reading, i) &&
      reading.language !== 'zh';
    const meant = isApposition ? undefined : firstOf(owners, (each) => resolve(reading, each, before));
    if (meant) return meant;
    if (i === index - 1 && !clause.hasVerb && clause.opener === 'comma') {
      const named = lastNameOf(reading, earlier);
      if (named && !own) return named;
    }
    if (earlier.hasVerb && hasUnknownSubject(reading, earlier)) return 'unknown';
  }
  if (!clause.hasVerb || reading.clauses.slice(0, index + 1).every(({ hasVerb }) => !hasVerb)) {
    const next = reading.clauses.slice(index + 1).find((later) => ownSubject(reading, later));
    const own = next && ownSubject(reading, next);
    if (own) return resolve(reading, own, before);
  }
  return ofRelative(reading, index) ?? onlyName(reading) ?? zeroSubject(reading, before);
}

/** 对小米来说…: the sentence has one name and no other subject. */
function onlyName(reading: Reading): Actor | null {
  const named = reading.actors.filter(
    ({ kind }) => kind === 'entity' || kind === 'rival' || kind === 'thing',
  );
  const [only] = named;
  return only?.kind === 'entity' && named.every(({ family }) => family === only.family) ? only : null;
}

/** "61 Millionen Telefone, die Xiaomi 2014 verkaufte": whoever did it stands in the relative clause. */
function ofRelative(reading: Reading, index: number): Actor | null {
  const next = reading.clauses[index + 1];
  return next?.isRelative ? ownSubject(reading, next) : null;
}

/** A Chinese sentence that names nobody goes on about the one before. */
function zeroSubject(reading: Reading, before: Reading | null): Subject {
  const isSilent = !reading.actors.some(
    ({ kind }) => kind === 'entity' || kind === 'rival' || kind === 'thing',
  );
  return reading.language === 'zh' && before && isSilent ? topicOf(before, { noun: 'any' }) : null;
}

/** "… as quickly as Xiaomi, now third": what the clause ends with, if the next is no clause of its own. */
function lastNameOf(reading: Reading, clause: Clause): Actor | null {
  const last = actorsIn(reading, clause)
    .filter(({ kind }) => kind === 'entity' || kind === 'rival')
    .at(-1);
  return last && reading.text.slice(last.end, clause.end).trim() === '' ? last : null;
}

function hasEarlierSubject(reading: Reading, index: number): boolean {
  return reading.clauses.slice(0, index).some((clause) => ownSubject(reading, clause));
}
