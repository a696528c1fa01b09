import type { Entity } from '@/facts/pack-schema';
import { DocumentTerms, NOTION_IN_NAME, PLACE_WEIGHTS, type Tools } from './document-terms';
import { foldUmlauts } from './fold-text';
import { KIND_WORDS } from './kind-words';
import { joinReading, readHan } from './read-han';
import type { IndexedName } from './search-index';
import { joinWords, splitWords } from './split-words';
import { STRONG } from './vocabulary';

/** What follows the name of a series in that of its members: 4, 1S, 10 Lite. */
const GENERATION = /\d.*$/;
/** The packs list what is written in Latin letters. */
const LATIN = /\p{Script=Latin}/u;

/**
 * Every way of writing an entity, each once: headwords, native name, aliases. A generation is also called by what its
 * series is called in other scripts, with its number: ми бэнд 4.
 */
export function namesOf({ name, nativeName, aliases }: Entity, series?: Entity): string[] {
  const number = GENERATION.exec(name.en)?.[0];
  const inSeries = (series && number ? namesOf(series) : [])
    .filter((line) => !LATIN.test(line))
    .map((line) => `${line} ${number}`);
  return [
    ...new Set([
      ...Object.values(name),
      ...(nativeName ? [nativeName] : []),
      ...Object.values(aliases).flat(),
      ...inSeries,
    ]),
  ];
}

/** The names of an entity in words, each once however it is spaced; Chinese names in pinyin too. */
export function readNames(
  entity: Entity,
  series: Entity | undefined,
  { readings, vocabulary }: Tools,
): IndexedName[] {
  const names = new Map<string, IndexedName>();
  for (const text of namesOf(entity, series)) {
    const words = readings.read(text).words.map((word) => word.text);
    const pinyin = words.map((word) => joinReading(readHan(word)) ?? word);
    for (const spelling of [words, pinyin, umlautsOf(text)]) {
      const key = spelling.join(' ');
      if (key === '' || names.has(key)) continue;
      names.set(key, { text, terms: spelling.map((word) => vocabulary.add(word, STRONG)) });
    }
  }
  return [...names.values()];
}

/** Every name without spaces and signs, as it may be typed in one go. */
export function joinedNamesOf(entity: Entity, series: Entity | undefined): string[] {
  const spellings = namesOf(entity, series).flatMap((name) => [name, umlautsOf(name).join('')]);
  return [...new Set(spellings.map((name) => joinWords(splitWords(name))).filter(Boolean))];
}

/** What an entity is: the words of its description and kind, and the notions in these and in its names. */
export function readEntity(entity: Entity, tools: Tools): DocumentTerms {
  const document = new DocumentTerms(tools);
  for (const name of namesOf(entity)) {
    for (const notion of tools.readings.read(name).notions) document.addNotion(notion, NOTION_IN_NAME);
  }
  for (const text of new Set(Object.values(entity.description))) {
    document.addMeaning(text, PLACE_WEIGHTS.description);
  }
  document.addMeaning(KIND_WORDS[entity.kind], PLACE_WEIGHTS.kind);
  return document;
}

function umlautsOf(text: string): string[] {
  const spelled = foldUmlauts(text);
  return spelled ? splitWords(spelled).map((word) => word.text) : [];
}
