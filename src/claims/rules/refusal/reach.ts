/** Which clauses' verbs a figure hangs on: the reach of "plans to" and "not". */
import type { Quantity } from '@/claims/quantities/quantity';
import type { Clause } from '@/claims/reading/clause';
import type { Reading } from '@/claims/reading/reading';
import { isInside, type Span } from '@/claims/text/span';

/** The clauses whose verb decides whether the figure of a clause is stated; the clause itself first. */
export function reachOf(reading: Reading, clause: Clause, quantity: Quantity): readonly Clause[] {
  if (isAttribute(reading, quantity)) return [];
  return quantity.kind === 'rank' && isApposition(reading, clause) ? [clause] : verbsOf(reading, clause);
}

/** "The $15 Mi Band", 世界第六的小米: what a name carries along is said of it, whatever the verb says. */
function isAttribute(reading: Reading, { kind, end }: Quantity): boolean {
  if (kind !== 'rank' && kind !== 'money') return false;
  return reading.actors.some(
    (actor) =>
      actor.kind === 'entity' &&
      actor.start >= end &&
      /^(?:的|大?(?:智能)?手机厂商|\s)?$/u.test(reading.text.slice(end, actor.start)),
  );
}

/** "The sixth-largest maker, Xiaomi, …": a place that stands beside a name is said of it, whatever the verb says. */
function isApposition(reading: Reading, clause: Clause): boolean {
  if (clause.hasVerb) return false;
  const index = reading.clauses.indexOf(clause);
  const [previous, next] = [reading.clauses[index - 1], reading.clauses[index + 1]];
  const touches = (actor: Span, edge: number) =>
    reading.text.slice(Math.min(actor.end, edge), Math.max(actor.start, edge)).trim().length <= 1;
  return reading.actors.some(
    (actor) =>
      (previous && actor.end <= clause.start && touches(actor, previous.end)) ||
      (next && isInside(actor, next) && reading.text.slice(next.start, actor.start).trim() === ''),
  );
}

/**
 * The clauses whose verb a figure hangs on: its own, and where that has none, those before it up to a verb, or, at the
 * beginning, those behind it. In Chinese a clause without subject goes on with what the one before it says.
 */
function verbsOf(reading: Reading, clause: Clause): Clause[] {
  const index = reading.clauses.indexOf(clause);
  const reach = [clause];
  if ((clause.hasVerb && !continuesVerb(reading, clause)) || isPast(reading, clause)) return reach;
  for (let i = index - 1; i >= 0; i--) {
    const earlier = reading.clauses[i] as Clause;
    if (earlier.opener === 'paren' && clause.opener !== 'paren') continue;
    reach.push(earlier);
    if (earlier.hasVerb) return reach;
  }
  for (const later of reading.clauses.slice(index + 1)) {
    reach.push(later);
    if (later.hasVerb) return reach;
  }
  return reach;
}

const PAST_OPENER =
  /^\s*(?:having|after|following|nach|nachdem|seit|since|\p{L}+ed|born|sold|built|made|worth)(?!\p{L})/iu;

/** "Having sold 18.7 million in 2013, Xiaomi expects …", "Nach 61 Millionen im Vorjahr …": a fact that a plan is set beside. */
function isPast(reading: Reading, clause: Clause): boolean {
  return (
    !clause.hasVerb &&
    clause.opener === 'start' &&
    PAST_OPENER.test(reading.text.slice(clause.start, clause.end))
  );
}

const INFINITIVE: Readonly<Record<Reading['language'], RegExp>> = {
  en: /^\s*(?:and|or|but)?\s?(?:then |also |thus |thereby )?(?:to )?(?:sell|ship|reach|hit|take|have|be|become|overtake|pass|make|earn|bring|double|deliver|arrive|cost|launch|climb|rise|grow|top|exceed|generate|win|gain|rank|finish|come|go|break|cross|move)\b/iu,
  de: /(?:verkaufen|absetzen|ausliefern|erreichen|kosten|erscheinen|kommen|haben|sein|überholen|umsetzen|schaffen|zählen|knacken|steigern|erwirtschaften|belegen|werden|liefern|gewinnen|erzielen)\s*$/iu,
  zh: /$^/u,
};

/** "Wants to open 10 shops and sell 100 million phones": the second verb hangs on the first. */
function continuesVerb(reading: Reading, clause: Clause): boolean {
  const words = reading.text.slice(clause.start, clause.end);
  if (reading.language !== 'zh')
    return clause.opener === 'conjunction' && INFINITIVE[reading.language].test(words);
  const hasOwnSubject = reading.actors.some((actor) => actor.kind !== 'pronoun' && isInside(actor, clause));
  return (
    clause.opener === 'comma' &&
    !hasOwnSubject &&
    !/[了过已共]/u.test(words) &&
    /^\s*(?:卖|出货|销售|达|实现|突破|超|成为|售出|卖出|排|进|到|让|使|将)/u.test(words)
  );
}
