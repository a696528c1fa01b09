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
  /** The documents where that is not nothing, in no order. */
  documents: readonly number[];
  /** By entity: what stands in one of its names. */
  inName: Float32Array;
  /** The entities where that is not nothing, in no order. */
  entities: number[];
  /** 0 to 1: a word that meets few documents tells them apart. */
  weight: number;
}

/** Another word for the same notion is nearly the word itself. */
const NOTION_QUALITY = 0.95;
/** What is added where a document has the word as well as its meaning. */
const BOTH = 0.12;
/** A rare word weighs up to three times a word that everything has. */
const WEIGHT = { least: 0.34, range: 0.66 };
/** "how", "what does": they may tip the scale, no more. */
const OPTIONAL_SHARE = 1 / 3;

/** Looks up every word of a reading. */
export function matchQuery({ words }: QueryReading, index: SearchIndex): WordMatches[] {
  return words.map((word) => matchWord(word, index));
}

function matchWord(word: QueryWord, index: SearchIndex): WordMatches {
  const terms = matchTerms(word, index);
  const { documents: all, entities: named, scratch } = index;
  const asWord = new Qualities(scratch.take(all.length));
  const asMeaning = new Qualities(scratch.take(all.length));
  const asName = new Qualities(scratch.take(named.length));
  for (const { term, quality } of terms) {
    asWord.spread(index.postings[term], quality);
    for (const entity of index.nameEntities[term] ?? []) asName.raise(entity, quality);
    for (const notion of index.termNotions[term] ?? []) {
      asMeaning.spread(index.notionPostings[notion], quality * NOTION_QUALITY);
    }
  }
  for (const notion of word.notions) asMeaning.spread(index.notionPostings[notion], NOTION_QUALITY);
  asWord.mergeIn(asMeaning);
  return {
    word,
    terms,
    inDocument: asWord.values,
    documents: asWord.met,
    inName: asName.values,
    entities: asName.met,
    weight: weightOf(word, asWord.met, asName, index),
  };
}

/** A quality for each document or entity, most of them 0. */
class Qualities {
  /** Those that are not 0. */
  readonly met: number[] = [];

  constructor(readonly values: Float32Array) {}

  spread(postings: Postings | undefined, quality: number): void {
    if (!postings) return;
    const { documents, weights } = postings;
    for (let at = 0; at < documents.length; at++)
      this.raise(documents[at] ?? 0, quality * (weights[at] ?? 0));
  }

  /** The better of word and meaning counts, and a little of the other: "vice president" before other offices. */
  mergeIn(meanings: Qualities): void {
    for (const document of meanings.met) {
      const word = this.values[document] ?? 0;
      const meaning = meanings.values[document] ?? 0;
      this.raise(document, Math.max(word, meaning) + BOTH * Math.min(word, meaning));
    }
  }

  raise(at: number, value: number): void {
    const before = this.values[at] ?? 0;
    if (value <= before) return;
    if (before === 0) this.met.push(at);
    this.values[at] = value;
  }
}

/** A number is what generations and years differ in: it weighs fully. */
function weightOf(
  word: QueryWord,
  met: readonly number[],
  names: Qualities,
  { documents, entities }: SearchIndex,
): number {
  if (word.kind === 'number') return 1;
  let count = 0;
  for (const document of met) if ((names.values[documents[document]?.entity ?? 0] ?? 0) === 0) count++;
  for (const at of names.met) count += 1 + (entities[at]?.entity.facts.length ?? 0);
  const all = 1 + documents.length;
  const weight = WEIGHT.least + (WEIGHT.range * Math.log(all / (1 + count))) / Math.log(all);
  return word.isOptional ? weight * OPTIONAL_SHARE : weight;
}
