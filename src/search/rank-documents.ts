import { linkJoined, linkNames, type NameLinks } from './link-names';
import { matchQuery, type WordMatches } from './match-query';
import type { QueryReading } from './read-query';
import type { SearchIndex } from './search-index';

export interface RankedDocument {
  /** Place in the documents of the index. */
  document: number;
  score: number;
  /** How far the query names the entity, 0 to 1. */
  link: number;
  /** Words that it does not have. */
  missing: readonly string[];
  /** What was matched, for underlining. */
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

/** Every document that has something of the query, in no order. */
export function rankDocuments(
  query: string,
  readings: readonly QueryReading[],
  index: SearchIndex,
): Map<number, RankedDocument> {
  const best = new Map<number, RankedDocument>();
  const joined = linkJoined(query, index);
  for (const reading of readings) {
    const matches = matchQuery(reading, index);
    const links = linkNames(matches, index);
    for (const [entity, link] of joined) meetName(entity, link, matches, links);
    index.documents.forEach((_, document) => {
      const ranked = rankDocument(document, matches, links, reading.trust, index);
      if (ranked && ranked.score > (best.get(document)?.score ?? 0)) best.set(document, ranked);
    });
  }
  return best;
}

function meetName(entity: number, link: number, matches: readonly WordMatches[], links: NameLinks): void {
  links[entity] = Math.max(link, links[entity] ?? 0);
  for (const { inName } of matches) inName[entity] = Math.max(link, inName[entity] ?? 0);
}

function rankDocument(
  document: number,
  matches: readonly WordMatches[],
  links: NameLinks,
  trust: number,
  { documents, entities }: SearchIndex,
): RankedDocument | null {
  const { entity = 0, fact, recency = 0 } = documents[document] ?? {};
  let met = 0;
  let total = 0;
  let says = false;
  const missing: string[] = [];
  for (const { word, inDocument, inName, weight } of matches) {
    const own = inDocument[document] ?? 0;
    const name = (inName[entity] ?? 0) * (fact ? NAME_IN_FACT : 1);
    const quality = Math.max(own, name);
    total += weight;
    met += weight * quality;
    if (own >= SAYS && own > name) says = true;
    if (quality < MET && !word.isOptional) missing.push(word.text);
  }
  if (met === 0 || (fact && !says)) return null;
  const link = links[entity] ?? 0;
  const bonus =
    BONUS.link * link +
    BONUS.standing * (entities[entity]?.standing ?? 0) +
    (fact ? BONUS.recency * recency : BONUS.entity);
  return { document, score: trust * (met / total + bonus), link, missing, matches };
}
