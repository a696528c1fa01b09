/** What a pronoun takes up. */
import type { Actor } from '@/claims/reading/actor';
import { ownSubject } from '@/claims/reading/clause-subjects';
import { classOf } from '@/claims/reading/entities';
import type { Reading } from '@/claims/reading/reading';

/** A pronoun as what it takes up: something of its sentence, else the subject of the sentence before. */
export function resolve(reading: Reading, actor: Actor, before: Reading | null): Actor | null {
  if (actor.kind !== 'pronoun') return actor;
  const beside = besideName(reading, actor);
  if (beside) return beside;
  const inSentence = candidates(reading, actor.start).filter((each) => fits(each, actor));
  const chosen = inSentence.filter(({ isOblique }) => !isOblique)[0] ?? inSentence[0];
  if (chosen) return lastSubjectBefore(reading, actor) ?? chosen;
  return before ? topicOf(before, actor) : null;
}

/** "Fitbit and its 21 million": of the name directly before. */
function besideName(reading: Reading, pronoun: Actor): Actor | undefined {
  if (!pronoun.isPossessive) return undefined;
  return candidates(reading, pronoun.start).find(({ end }) =>
    /^,? (?:and|with|und|mit|samt) $/iu.test(reading.text.slice(end, pronoun.start)),
  );
}

function candidates(reading: Reading, end: number): Actor[] {
  return reading.actors.filter(
    (each) => each.end <= end && (each.kind === 'entity' || each.kind === 'rival' || each.kind === 'thing'),
  );
}

/** The subject of the nearest clause before the pronoun that has one. */
function lastSubjectBefore(reading: Reading, pronoun: Actor): Actor | null {
  for (const clause of [...reading.clauses].reverse()) {
    if (clause.end > pronoun.start) continue;
    const own = ownSubject(reading, clause);
    if (own && own.kind !== 'pronoun' && fits(own, pronoun)) return own;
  }
  return null;
}

/** What a sentence leaves behind for the next: its subject, or the only thing of the kind that the pronoun asks for. */
export function topicOf(reading: Reading, pronoun: Pick<Actor, 'noun'>): Actor | null {
  const named = candidates(reading, reading.text.length).filter((each) => fits(each, pronoun));
  const subjects = reading.clauses.flatMap((clause) => {
    const own = clause.isRelative ? null : ownSubject(reading, clause);
    return own && own.kind !== 'pronoun' && fits(own, pronoun) ? [own] : [];
  });
  const families = new Set(named.map(({ family, start }) => family ?? `rival ${start}`));
  if (families.size === 1) return named[0] ?? null;
  const first = subjects[0];
  return first && pronoun.noun !== undefined ? first : null;
}

/** True if a noun can mean the actor: "the company" no software, "it" anything. */
function fits(actor: Actor, { noun }: Pick<Actor, 'noun'>): boolean {
  if (noun === undefined || noun === 'any' || actor.kind === 'rival' || actor.kind === 'thing') return true;
  return actor.family !== undefined && classOf(actor.family) === noun;
}
