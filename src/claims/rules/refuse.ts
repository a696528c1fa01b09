/** Why a figure is no claim, however well it fits. */
import type { ClaimProperty } from '@/claims/claim';
import type { Quantity } from '@/claims/quantities/quantity';
import type { Clause } from '@/claims/reading/clause';
import { clauseOf, type Reading } from '@/claims/reading/reading';
import { isConversion } from '@/claims/rules/money-property';
import { beginsBehind, endsBefore } from '@/claims/rules/nearest-cue';
import { isInside, overlaps, type Span } from '@/claims/text/span';
import { toDate } from '@/claims/times/resolve-time';
import { lastDayOf } from '@/language/partial-date';

/** What a rule needs to know. */
interface Case {
  reading: Reading;
  quantity: Quantity;
  property: ClaimProperty;
  clause: Clause;
  /** The clauses whose verb the figure hangs on. */
  reach: readonly Clause[];
}

/** True if something says that the figure is no statement of what is or was. */
type Refusal = (details: Case) => boolean;

const WHOLE = (reading: Reading): Span => ({ start: 0, end: reading.text.length });

const REFUSALS: Readonly<Record<string, Refusal>> = {
  question: ({ reading }) => reading.sentence.isQuestion,
  rumour: ({ reading }) => reading.cues.has('rumour', WHOLE(reading)),
  condition: ({ reading }) => reading.cues.has('condition', WHOLE(reading)),
  indirectQuestion: ({ reading, clause }) => reading.cues.inside('indirect-question', WHOLE(reading)).some(({ start }) => start <= clause.end),
  fraction: ({ reading, quantity, clause }) => quantity.kind !== 'date' && reading.cues.inside('fraction', clause).some((cue) => overlaps(cue, { start: quantity.start - 2, end: quantity.end + 2 })),
  plan: isPlanned,
  target: isTarget,
  negation: isNegated,
  denial: ({ reading }) => reading.cues.has('denial', WHOLE(reading)),
  delta: isDifference,
  gap: ({ reading, quantity, clause }) => quantity.kind !== 'date' && quantity.kind !== 'rank' && reading.cues.inside('gap', clause).some(({ end }) => end <= quantity.start),
  comparison: isCompared,
  average: ({ reading, clause }) => reading.cues.has('average', clause),
  total: ({ reading, clause, property }) => property !== 'price' && property !== 'market-rank' && reading.cues.has('total', clause),
  conversion: ({ reading, quantity }) => quantity.kind === 'money' && isConversion(reading, quantity),
  foreignCurrency: ({ quantity }) => quantity.currency === 'XXX',
  usedGoods: ({ reading, property }) => property === 'price' && reading.cues.has('used-goods', WHOLE(reading)),
  discount: ({ reading, property }) => property === 'price' && reading.cues.has('discount', WHOLE(reading)),
  accessory: ({ reading, property, clause }) => property === 'price' && reading.cues.has('accessory', clause),
  future: isInFuture,
  repetition: isRepeated,
};

/** The id of the first rule that refuses the figure; null if it stands. */
export function findRefusal(reading: Reading, quantity: Quantity, property: ClaimProperty): string | null {
  const clause = clauseOf(reading, quantity);
  const reach = quantity.kind === 'rank' && isApposition(reading, clause) ? [clause] : reachOf(reading, clause);
  const details = { reading, quantity, property, clause, reach };
  return Object.entries(REFUSALS).find(([, refuses]) => refuses(details))?.[0] ?? null;
}

/** "The sixth-largest maker, Xiaomi, …": a place that stands beside a name is said of it, whatever the verb says. */
function isApposition(reading: Reading, clause: Clause): boolean {
  if (clause.isFinite) return false;
  const index = reading.clauses.indexOf(clause);
  const [previous, next] = [reading.clauses[index - 1], reading.clauses[index + 1]];
  const touches = (actor: Span, edge: number) => reading.text.slice(Math.min(actor.end, edge), Math.max(actor.start, edge)).trim().length <= 1;
  return reading.actors.some((actor) => (previous && actor.end <= clause.start && touches(actor, previous.end)) || (next && isInside(actor, next) && reading.text.slice(next.start, actor.start).trim() === ''));
}

/**
 * The clauses whose verb a figure hangs on: its own, and where that has none, those before it up to a verb, or, at the
 * beginning, those behind it. In Chinese a clause without subject goes on with what the one before it says.
 */
function reachOf(reading: Reading, clause: Clause): Clause[] {
  const index = reading.clauses.indexOf(clause);
  const reach = [clause];
  if ((clause.isFinite && !continuesVerb(reading, clause)) || isPast(reading, clause)) return reach;
  for (let i = index - 1; i >= 0; i--) {
    const earlier = reading.clauses[i] as Clause;
    if (earlier.opener === 'paren' && clause.opener !== 'paren') continue;
    reach.push(earlier);
    if (earlier.isFinite) return reach;
  }
  for (const later of reading.clauses.slice(index + 1)) {
    reach.push(later);
    if (later.isFinite) return reach;
  }
  return reach;
}

const PAST_OPENER = /^\s*(?:having|after|following|nach|nachdem|seit|since|\p{L}+ed|born|sold|built|made|worth)(?!\p{L})/iu;

/** "Having sold 18.7 million in 2013, Xiaomi expects …", "Nach 61 Millionen im Vorjahr …": a fact that a plan is set beside. */
function isPast(reading: Reading, clause: Clause): boolean {
  return !clause.isFinite && clause.opener === 'start' && PAST_OPENER.test(reading.text.slice(clause.start, clause.end));
}

const INFINITIVE: Readonly<Record<Reading['language'], RegExp>> = {
  en: /^\s*(?:and|or|but)?\s?(?:then |also |thus |thereby )?(?:to )?(?:sell|ship|reach|hit|take|have|be|become|overtake|pass|make|earn|bring|double|deliver|arrive|cost|launch|climb|rise|grow|top|exceed|generate|win|gain|rank|finish|come|go|break|cross|move)\b/iu,
  de: /(?:verkaufen|absetzen|ausliefern|erreichen|kosten|erscheinen|kommen|haben|sein|überholen|umsetzen|schaffen|zählen|knacken|steigern|erwirtschaften|belegen|werden|liefern|gewinnen|erzielen)\s*$/iu,
  zh: /$^/u,
};

/** "Wants to open 10 shops and sell 100 million phones": the second verb hangs on the first. */
function continuesVerb(reading: Reading, clause: Clause): boolean {
  const words = reading.text.slice(clause.start, clause.end);
  if (reading.language !== 'zh') return clause.opener === 'conjunction' && INFINITIVE[reading.language].test(words);
  const hasOwnSubject = reading.actors.some((actor) => actor.kind !== 'pronoun' && isInside(actor, clause));
  return clause.opener === 'comma' && !hasOwnSubject && !/[了过已共]/u.test(words) && /^\s*(?:卖|出货|销售|达|实现|突破|超|成为|售出|卖出|排|进|到|让|使|将)/u.test(words);
}

/** A price that the maker has announced may be one of tomorrow. */
const ANNOUNCING: Readonly<Record<Reading['language'], RegExp>> = {
  en: /^(?:will|would|is to|are to|going to|set to)$/iu,
  de: /^(?:wird|werden|soll|sollen)/iu,
  zh: /^(?:将|将在|将于|将以)/u,
};

function isPlanned({ reading, quantity, property, reach }: Case): boolean {
  const plans = reach.flatMap((clause) => reading.cues.inside('plan', clause));
  if (plans.length === 0) return false;
  const isReported = reach.some((clause) => reading.cues.has('reported', clause));
  if (isReported && plans.every(({ start, end }) => /^(?:soll|sollen|will|wollen)$/iu.test(reading.text.slice(start, end)))) return false;
  if (property !== 'price') return !isOnlyOf(reading, quantity, plans);
  return plans.some(({ start, end }) => !ANNOUNCING[reading.language].test(reading.text.slice(start, end)) || /^soll/iu.test(reading.text.slice(start, end)));
}

/** Every plan stands behind the figure and has a figure of its own: "sold 70 million and aims at 80". */
function isOnlyOf(reading: Reading, quantity: Quantity, plans: readonly Span[]): boolean {
  return plans.every((plan) => plan.start > quantity.end && reading.quantities.some((other) => other.start >= plan.end && other.kind === quantity.kind));
}

const COPULA = /(?:\b(?:was|is|were|are|had been|war|ist|waren|sind|lautete|hieß|lag|liegt)\b|是|为)/iu;

/** "A target of 80 million": the first figure behind the word, or one before it that is said to be it. */
function isTarget({ reading, quantity, clause }: Case): boolean {
  return reading.cues.inside('target', clause).some((target) => {
    if (target.end <= quantity.core.start) return !isOtherBetween(reading, target.end, quantity);
    const between = reading.text.slice(quantity.end, target.start);
    return COPULA.test(between) || (between.length <= 3 && between.trim() === '') || /^的$/u.test(between);
  });
}

function isOtherBetween(reading: Reading, from: number, quantity: Quantity): boolean {
  return reading.quantities.some((other) => other !== quantity && other.kind !== 'date' && other.start >= from && other.end <= quantity.start);
}

/** A negated clause states nothing, except for what "but" or "sondern" sets right. */
function isNegated({ reading, quantity, reach, clause }: Case): boolean {
  const negations = reach.flatMap((each) => reading.cues.inside('negation', each)).filter((negation) => isMeant(reading, negation, quantity));
  if (negations.length === 0) return false;
  if (quantity.kind === 'date' && negations.every(({ start }) => start > quantity.end)) return false;
  if (isFronted(reading, quantity, clause) && negations.every(({ start }) => start > quantity.end)) return false;
  const last = negations.filter(({ end }) => end <= quantity.start).at(-1);
  const isSetRight = last !== undefined && reading.cues.all('correction').some(({ start, end }) => start >= last.end && end <= quantity.core.start && isOtherBetween(reading, last.end, quantity));
  return !isSetRight || reading.cues.inside('negation', clause).some(({ start }) => start > quantity.end);
}

const FRONTING = /^\s*(?:and |but |und |aber )?(?:with|at|by|for|thanks to|mit|bei|für|dank|zum preis von|以|凭借?)\b/iu;

/** "With 100 million users it is no longer a niche": the figure stands before the verb that is negated. */
function isFronted(reading: Reading, quantity: Quantity, clause: Clause): boolean {
  const verb = reading.cues.inside('finite', clause)[0];
  return FRONTING.test(reading.text.slice(clause.start, quantity.start + 1)) && verb !== undefined && verb.start >= quantity.end;
}

function isMeant(reading: Reading, negation: Span, quantity: Quantity): boolean {
  if (isInside(negation, quantity)) return false;
  if (reading.cues.all('harmless-negation').some((harmless) => overlaps(harmless, negation))) return false;
  if (/^(?:neither|nor|weder|no|kein\p{L}*)$/iu.test(reading.text.slice(negation.start, negation.end))) return true;
  // "Huawei, not Xiaomi": a name is denied, not what the clause says of another.
  const denied = reading.actors.find(({ start, kind }) => start >= negation.end && start - negation.end <= 2 && kind !== 'pronoun' && kind !== 'goods');
  return !denied || quantity.start - denied.end < 2;
}

const DELTA_GAP: Readonly<Record<Reading['language'], number>> = { en: 12, de: 12, zh: 5 };
const COUNTS_PEOPLE = new Set<ClaimProperty>(['users', 'monthly-active-users']);
const NEEDS_BY = new Set<ClaimProperty>(['units-shipped', 'wearables-shipped', 'users', 'monthly-active-users', 'revenue', 'market-share', 'price', 'valuation']);

/** Directly behind "by", "um", 增长: how much more, not how much. */
function isDifference({ reading, quantity, property }: Case): boolean {
  if (!NEEDS_BY.has(property)) return false;
  return reading.cues.all('delta').some(({ start, end }) => {
    if (start >= quantity.core.start || end > quantity.core.start) return false;
    // "Used by 100 million people".
    if (COUNTS_PEOPLE.has(property) && /(?:used|run|installed|trusted|downloaded|adopted|embraced|enjoyed|read|tried|loved) by$/iu.test(reading.text.slice(0, end))) return false;
    const between = reading.text.slice(end, quantity.core.start);
    return between.length <= DELTA_GAP[reading.language] && ONLY_MODIFIERS[reading.language].test(between);
  });
}

const ONLY_MODIFIERS: Readonly<Record<Reading['language'], RegExp>> = {
  en: /^\s?(?:about|around|some|roughly|nearly|almost|more than|over|a|only|just|another|at least|well over|approximately|an|up to|RMB|US|HK)?\s?[$€£¥₹]?\s?$/iu,
  de: /^\s?(?:rund|etwa|gut|knapp|fast|über|mehr als|nur|satte|weitere|noch einmal|ein|ca\.)?\s?[$€£¥₹]?\s?$/iu,
  zh: /^(?:用户|粉丝|销量|出货量?|收入|营收)?[了约近超过达逾]{0,2}[$€£¥₹]?$/u,
};

/** "Neun Millionen Telefone mehr als", "9 million more phones than". */
const MORE_THAN = /^\s(?:[\p{L}-]+\s){0,2}(?:mehr|weniger|more|fewer|less)\s(?:[\p{L}-]+\s){0,2}(?:als|than)(?!\p{L})/iu;

/** Directly before "more than its predecessor", "mehr", 以上的差距. */
function isCompared({ reading, quantity, property }: Case): boolean {
  if (property === 'market-rank' || property === 'release-date' || property === 'founded') return false;
  if (beginsBehind(reading, 'comparison', quantity, 1) || MORE_THAN.test(reading.text.slice(quantity.end, quantity.end + 50))) return true;
  return reading.language === 'zh' && /比[^，。]{0,16}$/u.test(reading.text.slice(Math.max(0, quantity.start - 22), quantity.start)) && endsBefore(reading, 'delta', quantity, 1);
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
  return reading.quantities.some((other) => other !== quantity && other.end <= quantity.start && other.kind === quantity.kind && other.value === quantity.value);
}
