/** Mentions, other companies, nameless products and pronouns of a sentence. */
import type { Actor } from '@/claims/reading/actor';
import type { Cues } from '@/claims/reading/cues';
import { describeActor } from '@/claims/reading/describe-actor';
import { classOf, type EntityClass } from '@/claims/reading/entities';
import { groupActors } from '@/claims/reading/group-actors';
import { readMention } from '@/claims/reading/read-mention';
import { overlaps, type Span } from '@/claims/text/span';
import type { CueId } from '@/claims/words/cue';
import { finderPerLanguage } from '@/claims/words/grammar';
import { OWN_WITHOUT_ID, RIVALS, THINGS } from '@/claims/words/names';
import type { Mention } from '@/detector/mention';
import type { Language } from '@/language/language';

/** Other companies and things, by what they are. */
const nameFinderOf = finderPerLanguage<'thing' | 'rival' | 'goods'>((language) => [
  ['thing', OWN_WITHOUT_ID],
  ['rival', RIVALS],
  ['goods', THINGS[language]],
]);

/** Everybody whom a figure could belong to, in order. */
export function readActors(
  text: string,
  lower: string,
  language: Language,
  mentions: readonly Mention[],
  cues: Cues,
): Actor[] {
  const names = nameFinderOf(language).find(lower);
  const actors = mentions.map((mention) => readMention(text, language, mention));
  const classes = new Set(actors.flatMap(({ family }) => (family ? [classOf(family)] : [])));
  add(actors, 'thing', names.get('thing') ?? []);
  add(
    actors,
    'rival',
    (names.get('rival') ?? []).filter((span) => !isAttribute(text, span, cues)),
  );
  for (const [id, noun] of PRONOUNS) {
    add(
      actors,
      'pronoun',
      cues.all(id).filter((span) => !isGenitive(text, span)),
      noun,
    );
  }
  add(
    actors,
    'goods',
    (names.get('goods') ?? []).filter((span) => !isKindOf(text.slice(span.start, span.end), classes)),
  );
  actors.sort((a, b) => a.start - b.start);
  const kept = actors.filter((actor, index) => !isAppositive(text, actor, actors[index + 1]));
  for (const actor of kept) describeActor(text, language, actor, cues);
  groupActors(text, language, kept);
  return kept;
}

function add(actors: Actor[], kind: Actor['kind'], spans: readonly Span[], noun?: Actor['noun']): void {
  for (const { start, end } of spans) {
    if (actors.some((other) => overlaps(other, { start, end }))) continue;
    const roles = { isPossessive: false, isOblique: false, isCompanion: false };
    actors.push({ start, end, kind, ...roles, ...(noun ? { noun } : {}) });
  }
}

/** "Die Firma Xiaomi": the noun only says what the name is. */
function isAppositive(text: string, actor: Actor, next: Actor | undefined): boolean {
  if (actor.kind !== 'pronoun' || actor.noun === 'any' || next?.kind !== 'entity') return false;
  return text.slice(actor.end, next.start).trim() === '';
}

/** Nouns before pronouns: "the company" is more than "it". */
const PRONOUNS: readonly (readonly [CueId, EntityClass | 'any'])[] = [
  ['company-noun', 'company'],
  ['software-noun', 'software'],
  ['phone-noun', 'phone'],
  ['band-noun', 'band'],
  ['we', 'company'],
  ['possessive', 'any'],
  ['pronoun', 'any'],
];

/** "Rangliste der Hersteller": of many, none that was named. */
function isGenitive(text: string, { start, end }: Span): boolean {
  return (
    /^der\s/u.test(text.slice(start, end)) &&
    /\p{Lu}\p{L}+\s$/u.test(text.slice(Math.max(0, start - 24), start))
  );
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
