import { linkJoined, linkNames, type NameLinks } from './link-names';
import { matchQuery, type WordMatches } from './match-query';
import type { QueryReading } from './read-query';
import type { SearchIndex } from './search-index';
import { STRONG } from './vocabulary';

export interface RankedDocument {
  /** Place in the documents of the index. */
  document: number;
  score: number;
  /** Whether it has every word that has to be there. */
  isFull: boolean;
  /** What was matched, for underlining and for saying what is missing. */
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

/** Every document that has something of the query, each in its best reading, in no order. */
export function rankDocuments(
  query: string,
  readings: readonly QueryReading[],
  index: SearchIndex,
): RankedDocument[] {
  const best = new Map<number, RankedDocument>();
  const joined = linkJoined(query, !readings.some((reading) => isKnown(reading, index)), index);
  for (const reading of readings) {
    const matches = matchQuery(reading, index);
    const links = linkNames(matches, index);
    for (const [entity, link] of joined) meetName(entity, link, matches, links);
    for (const document of candidatesOf(matches, index)) {
      const ranked = rankDocument(document, matches, links, reading.trust, index);
      if (ranked && ranked.score > (best.get(document)?.score ?? 0)) best.set(document, ranked);
    }
  }
  return [...best.values()];
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

/** Documents that have a word themselves, and entities that have one in a name. */
function candidatesOf(matches: readonly WordMatches[], { entities }: SearchIndex): Set<number> {
  const candidates = new Set<number>();
  for (const { documents, inName } of matches) {
    for (const document of documents) candidates.add(document);
    entities.forEach(({ document }, at) => {
      if ((inName[at] ?? 0) > 0) candidates.add(document);
    });
  }
  return candidates;
}

/** Whether every word stands in the index as it was typed. */
function isKnown({ words }: QueryReading, { vocabulary }: SearchIndex): boolean {
  return words.every(({ text }) => {
    const term = vocabulary.find(text);
    return term !== undefined && vocabulary.strength[term] === STRONG;
  });
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
  let isFull = true;
  for (const { word, inDocument, inName, weight } of matches) {
    const own = inDocument[document] ?? 0;
    const name = (inName[entity] ?? 0) * (fact ? NAME_IN_FACT : 1);
    const quality = Math.max(own, name);
    total += weight;
    met += weight * quality;
    if (own >= SAYS && own > name) says = true;
    if (quality < MET && !word.isOptional) isFull = false;
  }
  if (met === 0 || (fact && !says)) return null;
  const bonus =
    BONUS.link * (links[entity] ?? 0) +
    BONUS.standing * (entities[entity]?.standing ?? 0) +
    (fact ? BONUS.recency * recency : BONUS.entity);
  return { document, score: trust * (met / total + bonus), isFull, matches };
}
