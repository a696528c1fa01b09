import type { NameLinks } from './link-names';
import type { WordMatches } from './match-query';
import type { SearchIndex } from './search-index';

export interface RankedDocument {
  /** Place in the documents of the index. */
  document: number;
  score: number;
  /** What was matched in the reading that fits it best: for underlining, and for saying what is missing. */
  matches: readonly WordMatches[];
}

/** What is added to the share of the query that a document meets; each decides only between near equals. */
const BONUS = {
  /** The query is a name of the entity, all of it or a part. */
  link: 0.4,
  standing: 0.07,
  recency: 0.03,
  /** Entities before facts that are as good. */
  entity: 0.04,
};
/** A fact is about what its entity's name says, a little less than the entity is. */
const NAME_IN_FACT = 0.92;
/** A word met less well than this is missing. */
const MET = 0.2;
/** A fact is listed for what it says, not because its entity was named. */
const SAYS = 0.3;
/** Results far below the first are noise. */
const SCORE_SHARE = 0.45;
/** More are never shown, even where many facts of one line of figures make one row. */
const MOST = 300;

/** The best score of each document over all readings. Numbers in arrays: a common word has ten thousand documents. */
export class Ranking {
  private readonly scores: Float32Array;
  private readonly readings: Float32Array;
  private readonly isFull: Float32Array;
  private readonly all: WordMatches[][] = [];
  /** Those with a score. */
  private readonly scored: number[] = [];

  constructor(private readonly index: SearchIndex) {
    const { length } = index.documents;
    this.scores = index.scratch.take(length);
    this.readings = index.scratch.take(length);
    this.isFull = index.scratch.take(length);
  }

  /** Takes in one reading: every document with a word of it, and every entity with one in a name. */
  add(matches: WordMatches[], links: NameLinks, trust: number): void {
    const reading = this.all.push(matches) - 1;
    const weighed = { score: 0, isFull: false };
    const seen = this.index.scratch.take(this.scores.length);
    const weighOnce = (document: number) => {
      if (seen[document]) return;
      seen[document] = 1;
      this.weigh(document, matches, links, weighed);
      const score = weighed.score * trust;
      const before = this.scores[document] ?? 0;
      if (score <= before) return;
      if (before === 0) this.scored.push(document);
      this.scores[document] = score;
      this.readings[document] = reading;
      this.isFull[document] = weighed.isFull ? 1 : 0;
    };
    for (const { documents, entities } of matches) {
      for (const document of documents) weighOnce(document);
      for (const entity of entities) weighOnce(this.index.entities[entity]?.document ?? 0);
    }
  }

  /** The documents worth showing, best first; on request only those that have every word. */
  best(wanted: 'full' | 'any'): RankedDocument[] {
    const isWanted = (document: number) => wanted === 'any' || this.isFull[document] === 1;
    const scoreOf = (document: number) => this.scores[document] ?? 0;
    const candidates = this.scored.filter(isWanted);
    let highest = 0;
    for (const document of candidates) highest = Math.max(highest, scoreOf(document));
    const documents = candidates.filter((document) => scoreOf(document) >= highest * SCORE_SHARE);
    // Equals stand as in the index, however they were found.
    documents.sort((a, b) => scoreOf(b) - scoreOf(a) || a - b);
    return documents.slice(0, MOST).map((document) => this.toRanked(document));
  }

  /** One document as it was ranked; null if it has nothing of the query. */
  find(document: number): RankedDocument | null {
    return (this.scores[document] ?? 0) > 0 ? this.toRanked(document) : null;
  }

  private toRanked(document: number): RankedDocument {
    const matches = this.all[this.readings[document] ?? 0] ?? [];
    return { document, score: this.scores[document] ?? 0, matches };
  }

  private weigh(
    document: number,
    matches: readonly WordMatches[],
    links: NameLinks,
    into: { score: number; isFull: boolean },
  ): void {
    const { documents, entities } = this.index;
    const { entity = 0, fact = null, recency = 0 } = documents[document] ?? {};
    const nameShare = fact ? NAME_IN_FACT : 1;
    let met = 0;
    let total = 0;
    let says = fact === null;
    into.isFull = true;
    for (const { word, inDocument, inName, weight } of matches) {
      const own = inDocument[document] ?? 0;
      const name = (inName[entity] ?? 0) * nameShare;
      const quality = Math.max(own, name);
      total += weight;
      met += weight * quality;
      if (own >= SAYS && own > name) says = true;
      if (quality < MET && !word.isOptional) into.isFull = false;
    }
    const bonus =
      BONUS.link * (links[entity] ?? 0) +
      BONUS.standing * (entities[entity]?.standing ?? 0) +
      (fact ? BONUS.recency * recency : BONUS.entity);
    into.score = says && met > 0 ? met / total + bonus : 0;
  }
}

/** The words of a query that a ranked document does not have. */
export function missingWords({ document, matches }: RankedDocument, { documents }: SearchIndex): string[] {
  const { entity = 0 } = documents[document] ?? {};
  return matches
    .filter(({ word, inDocument, inName }) => {
      const quality = Math.max(inDocument[document] ?? 0, inName[entity] ?? 0);
      return quality < MET && !word.isOptional;
    })
    .map(({ word }) => word.text);
}
