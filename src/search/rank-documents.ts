import { linkJoined, linkNames, type NameLinks } from './link-names';
import { matchQuery, type WordMatches } from './match-query';
import { Ranking } from './ranking';
import type { QueryReading } from './read-query';
import type { SearchIndex } from './search-index';
import { STRONG } from './vocabulary';

/** Ranks every document that has something of the query, each in the reading that fits it best. */
export function rankDocuments(query: string, readings: readonly QueryReading[], index: SearchIndex): Ranking {
  const ranking = new Ranking(index);
  const joined = linkJoined(query, !readings.some((reading) => isKnown(reading, index)), index);
  for (const reading of readings) {
    const matches = matchQuery(reading, index);
    const links = linkNames(matches, index);
    for (const [entity, link] of joined) meetName(entity, link, matches, links);
    ranking.add(matches, links, reading.trust);
  }
  return ranking;
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
  for (const { inName, entities } of matches) {
    const before = inName[entity] ?? 0;
    if (before === 0) entities.push(entity);
    inName[entity] = Math.max(link, before);
  }
}
