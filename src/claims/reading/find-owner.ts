/** Whose a figure is. */
import type { ClaimProperty } from '@/claims/claim';
import type { Quantity } from '@/claims/quantities/quantity';
import type { Actor } from '@/claims/reading/actor';
import { isDirectObject } from '@/claims/reading/clause-subjects';
import { canClaim } from '@/claims/reading/entities';
import { type Subject, subjectOf } from '@/claims/reading/find-subject';
import { actorsIn, clauseOf, type Reading } from '@/claims/reading/reading';
import { resolve } from '@/claims/reading/resolve-pronoun';
import type { CueId } from '@/claims/words/cue';

/** What may stand between a figure and the name that it counts: "57.7 million Xiaomi phones", "100 million users of MIUI". */
const COUNTS =
  /^(?:\s?(?:of|for|by|from|bei|von|für|der|des|monthly|active|monatlich|aktiven?|new|neue|verkauften?|users|nutzer|anwender|people|menschen|installations?|downloads|units|stück|exemplare?n?|geräte|phones|smartphones|handsets|wearables|bands|trackers|watches|armbänder|handys|telefone|the|its|came|come|were|bore|stammten|stammen|kamen|kommen|entfielen auf|entfallen auf|gingen an|gehen an|来自|属于|出自|归|是|由|different|all|aller|more|的|部|台|条|支|个)(?=[\s\p{Script=Han}]|$)){0,4}[\s\u00a0]*$/iu;
/** And between a name and the figure that is its own. */
const HAS =
  /^(?:['’]s?|s)?[\s\u00a0]*(?:[(（]|and its|with its|und seine[nr]?n?|at|on|had|has|have|hat|hatte|kam auf|kommt auf|auf|bei|的|为|是|有|达|，)?[\s\u00a0]*$/iu;
/** In a line without verb marks link as well: "Samsung: 19 Prozent". */
const HAS_IN_LIST = /^[\s\u00a0]*[:：–,，-]?[\s\u00a0]*$/u;
const HAS_PRICE =
  /^(?:['’]s?|s)?\s?(?:for|at|from|für|ab|zu|um|bei|starts at|costs|kostet)\s?(?:about|only|just|nur|etwa|rund)?\s?$/iu;
/** After these the figure belongs to what is set beside the subject: "behind Fitbit with 21 million". */
const HAS_BESIDE = /^(?:['’]s?|s)?\s?(?:with|mit|at|from|auf|bei|以)\s?$/iu;

const SOLD = new Set<ClaimProperty>(['units-shipped', 'wearables-shipped']);

/** The actor that a figure belongs to for a property; null if it is nobody's here, or somebody's without an id. */
export function findOwner(
  reading: Reading,
  quantity: Quantity,
  property: ClaimProperty,
  before: Reading | null,
): Actor | null {
  const owner = candidateOwner(reading, quantity, property, before);
  if (owner === 'unknown' || owner === null) return null;
  if (owner.kind !== 'entity' || !owner.family || (property === 'price' && isOfGoods(reading, quantity)))
    return null;
  if (canClaim(owner.family, property)) return owner;
  return otherOwner(reading, quantity, property, before);
}

/** "Für die Ohrhörer 59,99 Euro": the clause names a thing that has no id, and none that has. */
function isOfGoods(reading: Reading, quantity: Quantity): boolean {
  const own = actorsIn(reading, clauseOf(reading, quantity));
  const hasProduct = own.some(
    ({ kind, family }) => kind === 'entity' && family !== undefined && canClaim(family, 'price'),
  );
  return !hasProduct && own.some(({ kind }) => kind === 'goods' || kind === 'thing' || kind === 'rival');
}

function candidateOwner(
  reading: Reading,
  quantity: Quantity,
  property: ClaimProperty,
  before: Reading | null,
): Subject {
  const paired = pairedOwner(reading, quantity);
  if (paired) return paired;
  const owned =
    property === 'market-rank' ? placedOwner(reading, quantity) : ownerOfNoun(reading, quantity, property);
  if (owned) return owned;
  const beside =
    property === 'release-date' || property === 'founded' ? null : adjacentOwner(reading, quantity, property);
  // "With its $45 billion valuation Xiaomi is …": a pronoun that takes nothing up leaves the place to the subject.
  const known = beside && resolve(reading, beside, before);
  if (known) return known;
  const clause = clauseOf(reading, quantity);
  // "China bought 423 million": buyers are nobody's figures.
  if (SOLD.has(property) && reading.cues.has('buy', clause)) return null;
  const subject = subjectOf(reading, clause, before);
  return isJoint(reading, subject, quantity) ? 'unknown' : subject;
}

/** The nouns that say whose a property is: "MIUI's users", "der Umsatz von Xiaomi". */
const NOUNS: Partial<Readonly<Record<ClaimProperty, readonly CueId[]>>> = {
  users: ['users'],
  'monthly-active-users': ['users', 'monthly'],
  'units-shipped': ['sell'],
  'wearables-shipped': ['sell'],
  'market-share': ['share'],
  revenue: ['revenue'],
  valuation: ['valuation'],
  price: ['price'],
};
const OWNS = /^(?:['’]s?|s|的)?[\s\u00a0-]?(?:(?:[\p{L}-]+)\s){0,2}$/iu;
const OF = /^\s(?:of|von|des|der|for|für|bei)\s(?:the\s|its\s|das\s|den\s|dem\s)?$/iu;

/** The name that owns the noun nearest before the figure: "Xiaomi puts MIUI's monthly active users at 582 million". */
function ownerOfNoun(reading: Reading, quantity: Quantity, property: ClaimProperty): Actor | null {
  const clause = clauseOf(reading, quantity);
  const nouns = (NOUNS[property] ?? [])
    .flatMap((id) => reading.cues.inside(id, clause))
    .filter(({ end }) => end <= quantity.core.start);
  const noun = nouns.sort((a, b) => a.end - b.end).at(-1);
  if (!noun) return null;
  const named = actorsIn(reading, clause).filter(({ kind }) => kind === 'entity' || kind === 'rival');
  const after = named.find(({ start }) => start >= noun.end && start < quantity.start);
  if (after && OF.test(reading.text.slice(noun.end, after.start))) return after;
  const before = named.filter(({ end }) => end <= noun.start).at(-1);
  return before?.isPossessive && !before.isOblique && OWNS.test(reading.text.slice(before.end, noun.start))
    ? before
    : null;
}

/** Between a name and the place that it is put on: "ranks Xiaomi sixth", "pushed Xiaomi down to fifth". */
const PLACED =
  /^\s?(?:down |up |back |out |nur |erst |weltweit |worldwide |only |now |jetzt )?(?:to|into|in|at|on|auf|als|as|zur|zum|排|排在|列|列为|列在)?\s?(?:the |dem |den |der |die )?$/iu;

/** A name directly before a place. */
function placedOwner(reading: Reading, quantity: Quantity): Actor | null {
  const ahead = reading.actors.filter(({ end, kind }) => end <= quantity.start && kind !== 'goods').at(-1);
  if (!ahead || ahead.kind === 'person' || ahead.kind === 'pronoun') return null;
  return PLACED.test(reading.text.slice(ahead.end, quantity.start)) && !isOvertaken(reading, ahead)
    ? ahead
    : null;
}

const PUSHING = /^(?:push|knock|relegat|dislodg|displac)/iu;

/** "Overtook Apple to second place": not Apple's place. */
function isOvertaken(reading: Reading, actor: Actor): boolean {
  const lead = reading.cues.inside('object-verb', { start: Math.max(0, actor.start - 24), end: actor.start });
  return actor.isOblique && reading.language !== 'zh'
    ? true
    : lead.some(({ start, end }) => !PUSHING.test(reading.text.slice(start, end)));
}

/** "Samsung, Xiaomi and Apple have 19, 17 and 14 percent": in order. */
function pairedOwner(reading: Reading, quantity: Quantity): Actor | null {
  if (quantity.list === undefined) return null;
  const figures = reading.quantities.filter(
    ({ list, kind }) => list === quantity.list && kind === quantity.kind,
  );
  const groups = new Map<number, Actor[]>();
  for (const actor of reading.actors) {
    if (actor.group !== undefined) groups.set(actor.group, [...(groups.get(actor.group) ?? []), actor]);
  }
  const matching = [...groups.values()].filter((group) => group.length === figures.length);
  const nearest = matching.filter((group) => (group[0]?.start ?? 0) < quantity.start).at(-1) ?? matching[0];
  return nearest?.[figures.indexOf(quantity)] ?? null;
}

/** What several have together is no one's. */
function isJoint(reading: Reading, subject: Subject, quantity: Quantity): boolean {
  if (subject === null || subject === 'unknown' || subject.group === undefined || quantity.kind === 'date')
    return false;
  const clause = clauseOf(reading, quantity);
  const others = reading.actors.filter(
    (actor) => actor.group === subject.group && actor !== subject && actor.kind !== 'person',
  );
  return others.length > 0 && subject.start >= clause.start && others.some(({ isOblique }) => !isOblique);
}

/** A name directly behind or before the figure. */
function adjacentOwner(reading: Reading, quantity: Quantity, property: ClaimProperty): Actor | null {
  const { text } = reading;
  const behind = reading.actors.find(
    ({ start, kind }) => start >= quantity.end && kind !== 'person' && kind !== 'goods' && kind !== 'pronoun',
  );
  if (
    behind &&
    behind.kind !== 'pronoun' &&
    COUNTS.test(text.slice(quantity.end, behind.start)) &&
    !isLater(reading, quantity, behind)
  )
    return behind;
  const ahead = reading.actors
    .filter(({ end, kind }) => end <= quantity.start && (kind !== 'goods' || property === 'price'))
    .at(-1);
  if (!ahead || ahead.kind === 'person') return null;
  const between = text.slice(ahead.end, quantity.start);
  if (HAS.test(between) || (property === 'price' && HAS_PRICE.test(between))) return ahead;
  if (HAS_IN_LIST.test(between) && !clauseOf(reading, ahead).hasVerb) return ahead;
  return HAS_BESIDE.test(between) && !isObject(reading, ahead) ? ahead : null;
}

/** "Which overtook Apple with 17 percent": the figure is the subject's, not the overtaken's. */
function isObject(reading: Reading, actor: Actor): boolean {
  const clause = clauseOf(reading, actor);
  return (
    isDirectObject(reading, actor) ||
    (reading.cues.inside('object-verb', clause).some(({ end }) => end <= actor.start) &&
      actorsIn(reading, clause).some((other) => other.end <= actor.start)) ||
    (clause.isRelative && reading.cues.has('object-verb', clause))
  );
}

/** In Chinese the name behind a figure often opens the next clause. */
function isLater(reading: Reading, quantity: Quantity, actor: Actor): boolean {
  return clauseOf(reading, quantity) !== clauseOf(reading, actor);
}

/** The subject cannot have such a figure: the thing of its clause that can. A company has no price, a product no turnover. */
function otherOwner(
  reading: Reading,
  quantity: Quantity,
  property: ClaimProperty,
  before: Reading | null,
): Actor | null {
  const clause = clauseOf(reading, quantity);
  const own = actorsIn(reading, clause);
  if (
    property === 'price' &&
    own.some(({ kind }) => kind === 'thing' || kind === 'goods' || kind === 'rival')
  )
    return null;
  const able = own.filter(
    (actor) => actor.family && canClaim(actor.family, property) && actor.kind === 'entity',
  );
  const nearest = able.filter(({ end }) => end <= quantity.start).at(-1) ?? able[0];
  if (nearest) return nearest;
  // "…, Xiaomi announced on 28 October": what it announced is not a product named elsewhere.
  if (property === 'release-date' && own.some(({ kind }) => kind === 'entity')) return null;
  const elsewhere = reading.actors.filter(
    (actor) => actor.kind === 'entity' && actor.family && canClaim(actor.family, property),
  );
  const families = new Set(elsewhere.map(({ family }) => family));
  if (families.size === 1 && !own.some(({ kind }) => kind === 'rival' || kind === 'thing'))
    return elsewhere[0] ?? null;
  return before ? pronounOwner(reading, clause, property, before) : null;
}

function pronounOwner(
  reading: Reading,
  clause: { start: number; end: number },
  property: ClaimProperty,
  before: Reading,
): Actor | null {
  for (const actor of actorsIn(reading, clause)) {
    if (actor.kind !== 'pronoun') continue;
    const meant = resolve(reading, actor, before);
    if (meant?.family && canClaim(meant.family, property)) return meant;
  }
  return null;
}
