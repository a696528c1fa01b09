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
  private readonly readings: Uint8Array;
  private readonly isFull: Uint8Array;
  private readonly all: WordMatches[][] = [];

  constructor(private readonly index: SearchIndex) {
    const { length } = index.documents;
    this.scores = new Float32Array(length);
    this.readings = new Uint8Array(length);
    this.isFull = new Uint8Array(length);
  }

  /** Takes in one reading: every document with a word of it, and every entity with one in a name. */
  add(matches: WordMatches[], links: NameLinks, trust: number): void {
    const reading = this.all.push(matches) - 1;
    const weighed = { score: 0, isFull: false };
    const seen = new Uint8Array(this.scores.length);
    const weighOnce = (document: number) => {
      if (seen[document]) return;
      seen[document] = 1;
      this.weigh(document, matches, links, weighed);
      const score = weighed.score * trust;
      if (score <= (this.scores[document] ?? 0)) return;
      this.scores[document] = score;
      this.readings[document] = reading;
      this.isFull[document] = weighed.isFull ? 1 : 0;
    };
    for (const { documents, inName } of matches) {
      for (const document of documents) weighOnce(document);
      this.index.entities.forEach(({ document }, at) => {
        if ((inName[at] ?? 0) > 0) weighOnce(document);
      });
    }
  }

  /** The documents worth showing, best first; on request only those that have every word. */
  best(wanted: 'full' | 'any'): RankedDocument[] {
    const isWanted = (document: number) => wanted === 'any' || this.isFull[document] === 1;
    let highest = 0;
    this.scores.forEach((score, document) => {
      if (score > highest && isWanted(document)) highest = score;
    });
    const least = Math.max(highest * SCORE_SHARE, Number.MIN_VALUE);
    const documents: number[] = [];
    this.scores.forEach((score, document) => {
      if (score >= least && isWanted(document)) documents.push(document);
    });
    const scoreOf = (document: number) => this.scores[document] ?? 0;
    documents.sort((a, b) => scoreOf(b) - scoreOf(a));
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
    let met = 0;
    let total = 0;
    let says = fact === null;
    into.isFull = true;
    for (const { word, inDocument, inName, weight } of matches) {
      const own = inDocument[document] ?? 0;
      const name = (inName[entity] ?? 0) * (fact ? NAME_IN_FACT : 1);
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
