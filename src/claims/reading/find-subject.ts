/** What a clause is about: the actor whose figures it states. */
import type { Actor } from '@/claims/reading/actor';
import type { Clause } from '@/claims/reading/clause';
import { classOf } from '@/claims/reading/entities';
import { actorsIn, type Reading } from '@/claims/reading/reading';
import type { CueId } from '@/claims/words/cue';

/** `unknown`: the clause has a subject of its own that is nobody we know. */
export type Subject = Actor | 'unknown' | null;

/** The subject of a clause, taken over from its neighbours where it has none; `before` is the sentence before. */
export function subjectOf(reading: Reading, clause: Clause, before: Reading | null): Subject {
  const index = reading.clauses.indexOf(clause);
  if (clause.isRelative) {
    const antecedent = antecedentOf(reading, clause);
    if (antecedent !== 'unknown') return antecedent;
  }
  for (const own of subjectsOf(reading, clause)) {
    // "Schaffte es Xiaomi": a pronoun that takes nothing up leaves the place to the next name.
    const meant = resolve(reading, own, before);
    if (meant) return meant;
  }
  if (hasUnknownSubject(reading, clause)) return 'unknown';
  return inherited(reading, index, before);
}

/** The first actor of the clause that is not set beside it, is nobody's owner and is not denied. */
export function ownSubject(reading: Reading, clause: Clause): Actor | null {
  return subjectsOf(reading, clause)[0] ?? null;
}

/** 小米2019年底MIUI月活…: of several names before the first figure the last is meant, the others say whose it is. */
function fromTopic(actors: readonly Actor[], reading: Reading, clause: Clause): Actor[] {
  const figure = reading.quantities.find(({ kind, start, end }) => kind !== 'date' && kind !== 'bare' && start >= clause.start && end <= clause.end);
  const before = actors.filter(({ end }) => !figure || end <= figure.start).reverse();
  return [...before, ...actors.filter((actor) => !before.includes(actor))];
}

function hasNamesBefore(reading: Reading, clause: Clause): boolean {
  return reading.actors.some(({ kind, end }) => end <= clause.start && (kind === 'entity' || kind === 'rival'));
}

function subjectsOf(reading: Reading, clause: Clause): Actor[] {
  const actors = actorsIn(reading, clause).filter(({ kind }) => kind !== 'person' && kind !== 'goods');
  const free = actors.filter((actor) => !actor.isOblique && !isDenied(reading, actor) && opensClause(reading, actor, clause));
  const able = free.filter((actor, index) => !(actor.isPossessive && ownsNext(reading, actor, free[index + 1], clause)));
  const chief = able.filter(({ isCompanion }) => !isCompanion);
  const chosen = chief.length > 0 || hasNamesBefore(reading, clause) ? chief : able;
  return reading.language === 'zh' ? fromTopic(chosen, reading, clause) : chosen;
}

/** "Its revenue grew" is about somebody; "behind Fitbit and its 21 million" is not. */
function opensClause(reading: Reading, actor: Actor, clause: Clause): boolean {
  if (actor.kind !== 'pronoun' || !actor.isPossessive || reading.language === 'zh') return true;
  return !actorsIn(reading, clause).some(({ end }) => end <= actor.start);
}

/** "Xiaomi's Mi Band", "Xiaomi's 49-inch television": what is owned is the subject. */
function ownsNext(reading: Reading, actor: Actor, next: Actor | undefined, clause: Clause): boolean {
  const between = (to: number) => reading.text.slice(actor.end, to);
  const goods = reading.actors.find(({ kind, start }) => kind === 'goods' && start > actor.end && start < clause.end);
  if (goods && isShort(between(goods.start)) && !reading.cues.has('finite', { start: actor.end, end: goods.start })) return true;
  return next !== undefined && next.kind !== 'pronoun' && isShort(between(next.start)) && !reading.cues.has('finite', { start: actor.end, end: next.start });
}

function isShort(words: string): boolean {
  return words.length <= 30;
}

function isDenied(reading: Reading, actor: Actor): boolean {
  return reading.cues.inside('negation', { start: Math.max(0, actor.start - 12), end: actor.start }).some(({ end }) => actor.start - end <= 1);
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
    const own = ownSubject(reading, earlier);
    // An apposition ("Xiaomi's first phone") does not become what the sentence is about.
    const isApposition = !earlier.isFinite && i > 0 && earlier.opener === 'comma' && hasEarlierSubject(reading, i) && reading.language !== 'zh';
    const meant = own && !isApposition ? resolve(reading, own, before) : null;
    if (meant) return meant;
    if (i === index - 1 && !clause.isFinite && clause.opener === 'comma') {
      const named = lastNameOf(reading, earlier);
      if (named && !own) return named;
    }
    if (earlier.isFinite && hasUnknownSubject(reading, earlier)) return 'unknown';
  }
  if (!clause.isFinite || reading.clauses.slice(0, index + 1).every(({ isFinite }) => !isFinite)) {
    const next = reading.clauses.slice(index + 1).find((later) => ownSubject(reading, later));
    const own = next && ownSubject(reading, next);
    if (own) return resolve(reading, own, before);
  }
  return ofRelative(reading, index) ?? onlyName(reading) ?? zeroSubject(reading, before);
}

/** 对小米来说…: the sentence has one name and no other subject. */
function onlyName(reading: Reading): Actor | null {
  const named = reading.actors.filter(({ kind }) => kind === 'entity' || kind === 'rival' || kind === 'thing');
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
  const isSilent = !reading.actors.some(({ kind }) => kind === 'entity' || kind === 'rival' || kind === 'thing');
  return reading.language === 'zh' && before && isSilent ? topicOf(before, { noun: 'any' }) : null;
}

/** "… as quickly as Xiaomi, now third": what the clause ends with, if the next is no clause of its own. */
function lastNameOf(reading: Reading, clause: Clause): Actor | null {
  const last = actorsIn(reading, clause).filter(({ kind }) => kind === 'entity' || kind === 'rival').at(-1);
  return last && reading.text.slice(last.end, clause.end).trim() === '' ? last : null;
}

function hasEarlierSubject(reading: Reading, index: number): boolean {
  return reading.clauses.slice(0, index).some((clause) => ownSubject(reading, clause));
}

/** Nouns that a sentence can be about without naming whose they are. */
const PROPERTY_NOUNS: readonly CueId[] = ['revenue', 'valuation', 'share', 'users', 'sell', 'price', 'monthly', 'announced', 'sale', 'launched'];
const OPENERS = /^(?:[\s"“„'’(]+|(?:and|but|or|while|whereas|although|though|because|so|then|now|also|still|already|thus|there|that|when|after|before|und|aber|doch|während|obwohl|weil|denn|da|damit|dabei|dann|so|nun|jetzt|auch|noch|schon|bereits|zudem|außerdem|allerdings|immerhin|insgesamt|weltweit|global|davon|darunter|worldwide|globally|overall|this|it|es|in|im|am|at|on|by|for|with|mit|bei|für|zum|zur|of|the|a|an|der|die|das|den|dem|des|ein|eine|einen|its|their|total|new|most|nearly|about|over|more than|only|just|even|gut|rund|etwa|über|mehr als|knapp|latest|last|letzte|neue|first|of them|von|nach|to|as|als|from|up|down|later|earlier|ago|today|since|später|heute|seither|mittlerweile|inzwischen|zuletzt|derzeit|zurzeit|aktuell|currently|meanwhile|recently|once|half|year|years|months|jahre|monate)(?![\p{L}]))/iu;

/** 中国去年卖出…: a market, an industry or its buyers do something. */
const UNKNOWN_ZH = /(?:中国|国内|全球|全世界|世界|印度|美国|欧洲|市场|行业|全行业|消费者|人们|网友|国人|分析师|投资者|机构|媒体|供应商|经销商|代工厂|合作伙伴|竞争对手|友商)(?:去年|今年|一年|全年|当年|共|一共|总共|合计|累计|每年|\d{4}年){0,2}(?:卖出|售出|卖了|出货|销售|购买|买了|买走|认为|预计|消费)/u;

/** True if a word that is neither name nor figure nor cue stands where the subject would, before the first verb. */
function hasUnknownSubject(reading: Reading, clause: Clause): boolean {
  if (reading.language === 'zh') return UNKNOWN_ZH.test(reading.text.slice(clause.start, clause.end));
  if (!clause.isFinite) return false;
  const verb = reading.cues.inside('finite', clause)[0];
  if (!verb || verb.start === clause.start) return false;
  const lead = { start: clause.start, end: verb.start };
  if (PROPERTY_NOUNS.some((id) => reading.cues.has(id, lead))) return false;
  const rest = blank(reading, lead);
  return reading.language === 'de' ? /\p{Lu}\p{L}{2,}/u.test(stripOpeners(rest)) : /\p{L}{3,}/u.test(stripOpeners(rest));
}

/** The words before the verb without times and figures. */
function blank(reading: Reading, span: { start: number; end: number }): string {
  let words = reading.text.slice(span.start, span.end);
  for (const { start, end } of [...reading.times, ...reading.quantities]) {
    if (start >= span.start && end <= span.end) {
      words = words.slice(0, start - span.start) + ' '.repeat(end - start) + words.slice(end - span.start);
    }
  }
  return words;
}

function stripOpeners(words: string): string {
  let rest = words;
  for (let match = OPENERS.exec(rest); match; match = OPENERS.exec(rest)) rest = rest.slice(match[0].length);
  return rest;
}

/** A pronoun as what it takes up: something of its sentence, else the subject of the sentence before. */
export function resolve(reading: Reading, actor: Actor, before: Reading | null): Subject {
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
  return candidates(reading, pronoun.start).find(({ end }) => /^,? (?:and|with|und|mit|samt) $/iu.test(reading.text.slice(end, pronoun.start)));
}

function candidates(reading: Reading, end: number): Actor[] {
  return reading.actors.filter((each) => each.end <= end && (each.kind === 'entity' || each.kind === 'rival' || each.kind === 'thing'));
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
