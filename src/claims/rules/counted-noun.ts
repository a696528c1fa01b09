/** What a figure counts: the noun behind it. */
import type { Quantity } from '@/claims/quantities/quantity';
import { classOf } from '@/claims/reading/entities';
import { clauseOf, type Reading } from '@/claims/reading/reading';
import type { CueId } from '@/claims/words/cue';

/** `none` where the noun is left out, `unknown` for one that no claim counts. */
export type CountedNoun =
  | 'users'
  | 'people'
  | 'devices'
  | 'phones'
  | 'wearables'
  | 'power-banks'
  | 'earphones'
  | 'other-count'
  | 'none'
  | 'unknown';

const NOUNS: readonly CueId[] = [
  'users',
  'people',
  'devices',
  'phones',
  'wearables',
  'power-banks',
  'earphones',
  'other-count',
];
/** Where a noun phrase ends: prepositions, verbs, adverbs. */
const STOP = {
  en: /^(?:in|on|at|for|to|from|with|by|last|this|during|since|after|before|and|or|but|than|is|are|was|were|has|have|had|per|a|an|each|every|who|that|which|it|when|while|as|so|if|up|down|according|ago|already|alone|now|then|also|worldwide|globally|overall|altogether|late|early|between|through|throughout|over|under|behind|ahead|around|about|within|across|the|sold|shipped|shipments|sales|delivered|use|used|using|run|went|came|did|does|do|will|would|could|left|picked|find|rely|together|there|here|today|yesterday|again|only|year|next|until|following|against|compared|via|thanks|plus|not|its|their|his|her|according|last|monthly|out|pick|make|made|be|being|been|can|cannot|want|every|once|of|because|where|whose|off|into|onto|upon|without|just|more|less|bought|owned|say|says|mostly|mainly)$/iu,
  de: /^(?:in|im|am|an|auf|für|zu|zum|zur|von|vom|mit|bei|beim|nach|vor|seit|ab|aus|bis|und|oder|aber|als|ist|sind|war|waren|hat|haben|hatte|pro|je|jeden|jedes|die|der|das|den|dem|des|wer|es|wenn|während|wie|so|dann|auch|noch|weltweit|global|insgesamt|allein|zwischen|durch|über|unter|hinter|um|laut|verkauft|verkaufte|verkaufen|ausgeliefert|abgesetzt|geliefert|umgesetzt|nutzen|nutzt|genutzt|benutzen|verwenden|kam|kommt|wird|werden|wurde|wurden|davon|ein|eine|einen|heute|bereits|schon|inzwischen|überschritten|erreicht|überschritt|gebracht|los|aus|unter|davor|später|gegenüber|statt|sowie|nur|nicht|ihr|seine|seinen|pro|monatlich|täglich|ohne|gegen|wobei|dazu|hin|her|beziffert|geschätzt|beziehungsweise|bzw|respektive|brachte|lief|laufen|läuft|zählt|dass|weil|ob)$/iu,
} as const;
/** Chinese nouns follow a figure at once, or after 的. */
const ZH_REACH = 7;
const MAX_WORDS = 6;

/** The kind of the noun that stands behind a figure in its clause. */
export function countedNoun(reading: Reading, quantity: Quantity): CountedNoun {
  const end =
    reading.language === 'zh'
      ? endOfHanPhrase(reading, quantity)
      : endOfPhrase(reading, quantity, reading.language);
  const phrase = { start: quantity.end, end };
  if (reading.text.slice(phrase.start, phrase.end).trim() === '') return nounOfMeasure(reading, quantity);
  const named = reading.actors
    .filter((actor) => actor.start >= phrase.start && actor.end <= phrase.end + 1)
    .at(-1);
  const nouns = NOUNS.flatMap((id) => reading.cues.inside(id, phrase).map((cue) => ({ id, ...cue })));
  nouns.sort((a, b) => a.end - b.end || b.start - a.start || 0);
  const last = nouns.filter((noun) => noun.end === nouns.at(-1)?.end).sort((a, b) => a.start - b.start)[0];
  if (last && (!named || last.start >= named.start)) return last.id as CountedNoun;
  if (named) return nounOfName(named.kind, named.family);
  return reading.language === 'zh' ? nounOfMeasure(reading, quantity) : 'unknown';
}

function nounOfName(kind: string, family: string | undefined): CountedNoun {
  if (kind !== 'entity' || !family) return 'unknown';
  const entityClass = classOf(family);
  if (entityClass === 'band') return 'wearables';
  if (entityClass === 'power-bank') return 'power-banks';
  return entityClass === 'earphones' ? 'earphones' : entityClass === 'software' ? 'none' : 'phones';
}

/** Chinese measure words: 台 and 部 count devices, 人 people. */
function nounOfMeasure(reading: Reading, { core, end }: Quantity): CountedNoun {
  const measure = reading.language === 'zh' ? reading.text.slice(core.end, end) : '';
  if (/[人名]/u.test(measure)) return 'people';
  return 'none';
}

function endOfPhrase(reading: Reading, quantity: Quantity, language: 'en' | 'de'): number {
  const limit = clauseOf(reading, quantity).end;
  const nextWord = /[\s\u00a0-]*(?<word>[\p{L}\p{N}'’]+)/uy;
  let end = quantity.end;
  for (let count = 0; count < MAX_WORDS; count++) {
    nextWord.lastIndex = end;
    const match = nextWord.exec(reading.text);
    const word = match?.groups?.word ?? '';
    const start = nextWord.lastIndex - word.length;
    if (!match || nextWord.lastIndex > limit || endsPhrase(reading, quantity, { start, word }, language))
      break;
    end = nextWord.lastIndex;
  }
  return end;
}

function endsPhrase(
  reading: Reading,
  quantity: Quantity,
  { start, word }: { start: number; word: string },
  language: 'en' | 'de',
): boolean {
  if (reading.times.some((time) => time.start <= start && start < time.end)) return true;
  if (isVerb(reading, start, language)) return true;
  if (language === 'de' && !leadsToNoun(reading.text, start)) return true;
  if (!STOP[language].test(word) || isPartOf(reading, start, word)) return false;
  const isInName = reading.actors.some(
    ({ kind, ...span }) => kind !== 'pronoun' && span.start <= start && start < span.end,
  );
  return !isInName && !/\bof\s$/.test(reading.lower.slice(quantity.end, start));
}

/** In German every word of a noun phrase is a noun or leads to one: "auf 100 Millionen verdoppelt" has none. */
function leadsToNoun(text: string, start: number): boolean {
  return /^(?:[a-zäöüß]+[\s-]){0,3}[\p{Lu}\d]/u.test(text.slice(start, start + 60));
}

function isVerb(reading: Reading, start: number, language: 'en' | 'de'): boolean {
  const verb = (['finite', 'object-verb'] as const)
    .flatMap((id) => reading.cues.all(id))
    .find((cue) => cue.start === start);
  if (!verb || language === 'en') return verb !== undefined;
  // "Verkaufte Smartphones" is a noun with its participle, "verkaufte Xiaomi" a verb with its subject.
  const next = /^\s\p{Lu}/u.test(reading.text.slice(verb.end, verb.end + 2));
  return !next || reading.actors.some((actor) => actor.start === verb.end + 1 && actor.kind !== 'goods');
}

/** "Of its phones": the figure counts a part of what follows. */
function isPartOf(reading: Reading, start: number, word: string): boolean {
  return /^of$/iu.test(word) && /^of (?:its|their|the |xiaomi)/iu.test(reading.text.slice(start, start + 12));
}

function endOfHanPhrase(reading: Reading, { end }: Quantity): number {
  const rest = reading.text.slice(end, end + ZH_REACH);
  const stop = /[，。；、！？,;:：（）()\s]|和|但|并|是|在|来自|其中/u.exec(rest)?.index ?? rest.length;
  return end + stop;
}
