import { matchTerms } from './match-terms';
import type { QueryReading, QueryWord } from './read-query';
import type { Postings, SearchIndex } from './search-index';
import type { TermMatch } from './vocabulary';

/** How well one word of a query is met, everywhere in the index. Qualities go from 0 to 1. */
export interface WordMatches {
  word: QueryWord;
  terms: readonly TermMatch[];
  /** By document: what stands in the document itself. */
  inDocument: Float32Array;
  /** By entity: what stands in one of its names. */
  inName: Float32Array;
  /** 0 to 1: a word that meets few documents tells them apart. */
  weight: number;
}

/** Another word for the same notion is nearly the word itself. */
const NOTION_QUALITY = 0.95;
/** What is added where a document has the word as well as its meaning. */
const BOTH = 0.12;
/** A rare word weighs up to three times a word that everything has. */
const WEIGHT = { least: 0.34, range: 0.66 };

/** Looks up every word of a reading. */
export function matchQuery({ words }: QueryReading, index: SearchIndex): WordMatches[] {
  return words.map((word) => matchWord(word, index));
}

function matchWord(word: QueryWord, index: SearchIndex): WordMatches {
  const terms = matchTerms(word, index);
  const inDocument = new Float32Array(index.documents.length);
  const inMeaning = new Float32Array(index.documents.length);
  const inName = new Float32Array(index.entities.length);
  for (const { term, quality } of terms) {
    spread(index.postings[term], quality, inDocument);
    for (const entity of index.nameEntities[term] ?? [])
      inName[entity] = Math.max(quality, inName[entity] ?? 0);
    for (const notion of index.termNotions[term] ?? []) {
      spread(index.notionPostings[notion], quality * NOTION_QUALITY, inMeaning);
    }
  }
  for (const notion of word.notions) spread(index.notionPostings[notion], NOTION_QUALITY, inMeaning);
  merge(inMeaning, inDocument);
  return { word, terms, inDocument, inName, weight: weightOf(word, inDocument, inName, index) };
}

function spread(postings: Postings | undefined, quality: number, into: Float32Array): void {
  if (!postings) return;
  const { documents, weights } = postings;
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] ?? 0;
    const value = quality * (weights[at] ?? 0);
    if (value > (into[document] ?? 0)) into[document] = value;
  }
}

/** The better of word and meaning counts, and a little of the other: "vice president" before other offices. */
function merge(meanings: Float32Array, into: Float32Array): void {
  for (let at = 0; at < into.length; at++) {
    const word = into[at] ?? 0;
    const meaning = meanings[at] ?? 0;
    if (meaning > 0) into[at] = Math.max(word, meaning) + BOTH * Math.min(word, meaning);
  }
}

/** A number is what generations and years differ in: it weighs fully. */
function weightOf(
  word: QueryWord,
  inDocument: Float32Array,
  inName: Float32Array,
  index: SearchIndex,
): number {
  if (word.kind === 'number') return 1;
  const { documents } = index;
  let met = 0;
  for (let at = 0; at < documents.length; at++) {
    if ((inDocument[at] ?? 0) > 0 || (inName[documents[at]?.entity ?? 0] ?? 0) > 0) met++;
  }
  const rarity = Math.log((1 + documents.length) / (1 + met)) / Math.log(1 + documents.length);
  const weight = WEIGHT.least + WEIGHT.range * rarity;
  return word.isOptional ? weight / 3 : weight;
}
