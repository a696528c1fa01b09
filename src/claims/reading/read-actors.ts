/** Mentions, other companies, nameless products and pronouns of a sentence. */
import type { Actor } from '@/claims/reading/actor';
import type { Cues } from '@/claims/reading/cues';
import { classOf, type EntityClass, familyOf, readModel } from '@/claims/reading/entities';
import { findAll, overlaps, type Span } from '@/claims/text/span';
import { OWN_WITHOUT_ID, RIVALS, THINGS } from '@/claims/words/names';
import { compileWords, toSource } from '@/claims/words/word-list';
import type { Mention } from '@/detector/mention';
import type { Language } from '@/language/language';

interface NameReader {
  rivals: RegExp;
  ownWithoutId: RegExp;
  things: RegExp;
}

const readers = new Map<Language, NameReader>();

/** "Galaxy S", "P8" are names only with their capital; Latin names are so inside Chinese text, too. */
function readerOf(language: Language): NameReader {
  let reader = readers.get(language);
  if (!reader) {
    const isSpaced = language !== 'zh';
    const compile = (list: string) => (isSpaced ? compileWords(list, true) : compileMixed(list));
    reader = { rivals: compile(RIVALS), ownWithoutId: compile(OWN_WITHOUT_ID), things: compileWords(THINGS[language], isSpaced) };
    readers.set(language, reader);
  }
  return reader;
}

/** In Chinese text Latin names have edges, Han names none. */
function compileMixed(list: string): RegExp {
  const names = list.split(/[|\n]/u).map((name) => name.trim()).filter(Boolean);
  const han = names.filter((name) => /\p{Script=Han}/u.test(name)).join('|');
  const latin = names.filter((name) => !/\p{Script=Han}/u.test(name)).join('|');
  return new RegExp(`(?<![A-Za-z0-9])(?:${toSource(latin)})(?![A-Za-z0-9])|${toSource(han)}`, 'giu');
}

/** A number behind the brand that is a model's: Xiaomi 14 Ultra, 小米14; not an amount, a share or a decimal. */
const MODEL_BEHIND = /^\s?(?:Mi\s)?(?:\d{1,2}[A-Za-z]?|MIX|Pad|TV|CC\d|Max|Civi|Note)(?:\s(?:Pro|Ultra|Lite|Max|Plus|SE|T|i|Fold|Flip|\d{1,2}[A-Za-z]?))*(?![\d.,%％]|\s?(?:percent|Prozent|million|Mio|Milli|Mrd|billion|yuan|euro|dollar|万|亿|個|个|部|台|年|月|日|号|元|季|%|％|家|款|名|位|岁|周年|倍|折|成))/iu;
const GENERIC_PRODUCT: Readonly<Record<Language, RegExp>> = {
  en: /^\s(?:phone|phones|smartphone|smartphones|handset|handsets|device|devices)\b/iu,
  de: /^[\s-](?:smartphones?|handys?|telefone?n?|geräte?n?)(?![\p{L}])/iu,
  zh: /^(?:智能)?手机/u,
};

/** Everybody whom a figure could belong to, in order. */
export function readActors(text: string, language: Language, mentions: readonly Mention[], cues: Cues): Actor[] {
  const actors = mentions.map((mention) => fromMention(text, language, withoutFigure(text, mention)));
  const reader = readerOf(language);
  const classes = new Set(actors.flatMap(({ family }) => (family ? [classOf(family)] : [])));
  const add = (spans: readonly Span[], kind: Actor['kind'], noun?: Actor['noun']) => {
    for (const { start, end } of spans) {
      if (actors.some((other) => overlaps(other, { start, end }))) continue;
      actors.push({ start, end, kind, isPossessive: false, isOblique: false, isCompanion: false, ...(noun ? { noun } : {}) });
    }
  };
  add(findAll(text, reader.ownWithoutId), 'thing');
  add(findAll(text, reader.rivals).filter((span) => !isAttribute(text, span, cues)), 'rival');
  addPronouns(text, cues, add);
  add(findAll(text, reader.things).filter((span) => !isKindOf(text.slice(span.start, span.end), classes)), 'goods');
  actors.sort((a, b) => a.start - b.start);
  // "Die Firma Xiaomi": the noun only says what the name is.
  const appositions = actors.filter((actor, index) => actor.kind === 'pronoun' && !actor.noun?.startsWith('any') && actors[index + 1]?.kind === 'entity' && /^\s?$/u.test(text.slice(actor.end, actors[index + 1]?.start)));
  actors.splice(0, actors.length, ...actors.filter((actor) => !appositions.includes(actor)));
  for (const actor of actors) describe(text, language, actor, cues);
  markGroups(text, language, actors);
  return actors;
}

/** What goes on behind a name's number and makes it a figure: "Mi Band 14,99 Dollar", "MIUI 100 Nutzer". */
const FIGURE_GOES_ON = /^(?:[.,]\d|\d|[\s\u00a0]?(?:%|％|percent|prozent|million|mio|milli|mrd|billion|yuan|rmb|dollar|euro|€|rup|元|万|亿|美元|欧元|卢比))/iu;

/** 手环2只卖149元: the number is the model's, 只 is "only". */
const MODEL_BEFORE_ONLY = /^\s?\d{1,2}(?=只(?:卖|要|需|有|是|售|花))/u;

function withoutFigure(text: string, mention: Mention): Mention {
  const words = text.slice(mention.start, mention.end);
  const model = /手环$|手環$/u.test(words) ? MODEL_BEFORE_ONLY.exec(text.slice(mention.end, mention.end + 5)) : null;
  if (model) return { ...mention, end: mention.end + model[0].length };
  if (!/\d$/u.test(words) || !FIGURE_GOES_ON.test(text.slice(mention.end, mention.end + 12))) return mention;
  return { ...mention, end: mention.start + words.replace(/[\s\u00a0]?\d+$/u, '').length };
}

function fromMention(text: string, language: Language, mention: Mention): Actor {
  const family = familyOf(mention.entity);
  const entityClass = classOf(family);
  const span = { start: mention.start, end: mention.end, isPossessive: false, isOblique: false, isCompanion: false };
  if (entityClass === 'person') return { ...span, kind: 'person' };
  if (entityClass === null) return { ...span, kind: 'rival' };
  const behind = text.slice(mention.end, mention.end + 24);
  if (family === 'xiaomi') {
    const model = GENERIC_PRODUCT[language].test(behind) ? null : MODEL_BEHIND.exec(behind);
    return model ? { ...span, end: mention.end + model[0].length, kind: 'thing' } : { ...span, kind: 'entity', family };
  }
  const variant = /^\s?(?:顶配版|高配版|标准版|光感版|NFC版?|Pro|青春版)/iu.exec(behind)?.[0] ?? '';
  const named = readModel(family, text.slice(mention.start, mention.end) + variant.replace(/标准版/u, ''));
  const exact = named.exact ?? (mention.entity !== family ? mention.entity : undefined);
  return { ...span, kind: 'entity', family, ...named, ...(exact ? { exact } : {}) };
}

/** "Rangliste der Hersteller": of many, none that was named. */
function isGenitive(text: string, { start, end }: Span): boolean {
  return /^der\s/u.test(text.slice(start, end)) && /\p{Lu}\p{L}+\s$/u.test(text.slice(Math.max(0, start - 24), start));
}

function addPronouns(text: string, cues: Cues, add: (spans: readonly Span[], kind: Actor['kind'], noun?: Actor['noun']) => void): void {
  const nouns: readonly (readonly [Parameters<Cues['all']>[0], EntityClass | 'any'])[] = [
    ['company-noun', 'company'],
    ['software-noun', 'software'],
    ['phone-noun', 'phone'],
    ['band-noun', 'band'],
    ['we', 'company'],
    ['possessive', 'any'],
    ['pronoun', 'any'],
  ];
  for (const [id, noun] of nouns) add(cues.all(id).filter((span) => !isGenitive(text, span)), 'pronoun', noun);
}

const PLATFORM = /^(?:android|ios|windows)$/iu;

/** "Android tinkerers", "Android-Hersteller": a platform that only describes a noun has no figures. */
function isAttribute(text: string, { start, end }: Span, cues: Cues): boolean {
  if (!PLATFORM.test(text.slice(start, end))) return false;
  const next = /^[\s-](\p{L}{3,})/u.exec(text.slice(end, end + 30))?.[1];
  return next !== undefined && !cues.all('finite').some((verb) => verb.start === end + 1);
}

const KINDS: readonly (readonly [RegExp, EntityClass])[] = [
  [/phone|handset|telefon|handy|手机/iu, 'phone'],
  [/tracker|band|watch|uhr|手环/iu, 'band'],
  [/power ?bank|charger|充电宝/iu, 'power-bank'],
  [/headphone|earphone|earbud|hörer|耳机/iu, 'earphones'],
];

/** True if the noun only says what one of the entities is: "the Piston earphones". */
function isKindOf(noun: string, classes: ReadonlySet<EntityClass | null>): boolean {
  return KINDS.some(([expression, entityClass]) => expression.test(noun) && classes.has(entityClass));
}

/** How far before a name the word may begin that sets it beside the subject. */
const OBLIQUE_LEAD = 24;
const POSSESSIVE: Readonly<Record<Language, RegExp>> = {
  en: /^(?:['’]s?|['’])(?=\s)/u,
  de: /^(?:s|['’]s?)?(?=\s\p{L})/u,
  zh: /^(?:的|旗下的?|家的)/u,
};

const COMPANION: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:together with|along with|with) (?:the |its |an? )?(?:\p{L}+ )?$/iu,
  de: /(?<!\p{L})(?:mit|samt|zusammen mit) (?:de[mrn] |seine[mr] |einem )?(?:Reihe |Serie |Modell )?$/iu,
  zh: /(?:随|与|和|同|搭载于|配合)$/u,
};

function describe(text: string, language: Language, actor: Actor, cues: Cues): void {
  const lead = { start: Math.max(0, actor.start - OBLIQUE_LEAD), end: actor.start };
  // "After it sold": a pronoun is the subject of what the word opens.
  actor.isOblique = actor.noun !== 'any' && cues.inside('oblique', lead).some((word) => isArticleGap(text.slice(word.end, actor.start), language));
  actor.isCompanion = actor.kind !== 'pronoun' && COMPANION[language].test(text.slice(lead.start, lead.end));
  const behind = text.slice(actor.end, actor.end + 4);
  actor.isPossessive =
    actor.kind === 'pronoun'
      ? cues.inside('possessive', actor).length > 0
      : language === 'de'
        ? /^(?:s\s|['’]s?\s)/u.test(behind)
        : POSSESSIVE[language].test(behind);
}

/** Only articles and short adjectives stand between the word and the name. */
function isArticleGap(between: string, language: Language): boolean {
  return language === 'zh' ? between.length <= 1 && !/[，。；]/u.test(between) : /^\s(?:(?:the|its|rival|rivals|runner-up|market leader|leader|der|die|das|dem|den|des|seine[nmr]?|dem rivalen|platzhirsch|marktführer|konkurrenten?|rivalen)\s){0,2}$/iu.test(between);
}

const LIST_LINK: Readonly<Record<Language, RegExp>> = {
  en: /^(?:,|,? and|,? or| &)\s$/u,
  de: /^(?:,|,? und|,? sowie|,? oder| &)\s$/u,
  zh: /^(?:、|和|与|以及|及)$/u,
};

/** Names in a list share a group; a comma alone makes none, it may part two clauses. */
function markGroups(text: string, language: Language, actors: Actor[]): void {
  let list: Actor[] = [];
  let group = 0;
  let hasAnd = false;
  const close = () => {
    if (list.length > 1 && hasAnd) {
      group++;
      for (const member of list) {
        member.group = group;
        member.isOblique ||= list[0]?.isOblique ?? false;
      }
    }
  };
  for (const actor of actors) {
    const last = list.at(-1);
    const link = last && isNamed(actor) ? LIST_LINK[language].exec(text.slice(last.end, actor.start))?.[0] : undefined;
    // "Behind Huawei and LG, Xiaomi": behind "and" a comma opens something new.
    if (link === undefined || (hasAnd && link.trim() === ',')) {
      close();
      list = isNamed(actor) ? [actor] : [];
      hasAnd = false;
    } else {
      list.push(actor);
      hasAnd ||= link.trim() !== ',';
    }
  }
  close();
}

function isNamed({ kind }: Actor): boolean {
  return kind !== 'pronoun' && kind !== 'goods';
}
