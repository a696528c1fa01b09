/** Who counted, as far as the text says. */
import type { ClaimProperty } from '@/claims/claim';
import type { Quantity } from '@/claims/quantities/quantity';
import { clauseOf, type Reading } from '@/claims/reading/reading';
import { isInside, type Span } from '@/claims/text/span';
import { finderPerLanguage } from '@/claims/words/grammar';
import { COUNTERS } from '@/claims/words/names';

/** Counters have one name in all languages; in Chinese text it stands without spaces. */
const counterFinderOf = finderPerLanguage<string>(() => COUNTERS);

/** True if the sentence names somebody who counts phones. */
export function namesCounter(reading: Reading): boolean {
  return counterFinderOf(reading.language).find(reading.lower).size > 0;
}

const COUNTED = new Set<ClaimProperty>(['units-shipped', 'wearables-shipped', 'market-rank', 'market-share']);
const MAKER = 'Xiaomi';

interface Counter extends Span {
  name: string;
}

/** The counter of a figure: in its own clause, else the only one of its part of the sentence; undefined if none is named. */
export function readCounter(
  reading: Reading,
  quantity: Quantity,
  property: ClaimProperty,
): string | undefined {
  if (!COUNTED.has(property)) return undefined;
  const clause = clauseOf(reading, quantity);
  const counters = countersOf(reading);
  const own = nearest(
    counters.filter((counter) => isInside(counter, clause)),
    quantity,
  );
  if (own) return own.name;
  const part = partOf(reading, quantity);
  const inPart = counters.filter((counter) => isInside(counter, part));
  const before = inPart.filter(({ end }) => end <= quantity.start).at(-1);
  return (before ?? inPart[0])?.name;
}

function countersOf(reading: Reading): Counter[] {
  const named = [...counterFinderOf(reading.language).find(reading.lower)].flatMap(([name, spans]) =>
    spans.map(({ start, end }) => ({ name, start, end })),
  );
  const own = reading.cues.all('own-count').map(({ start, end }) => ({ name: MAKER, start, end }));
  return [...named, ...own].sort((a, b) => a.start - b.start);
}

function nearest(counters: readonly Counter[], quantity: Span): Counter | undefined {
  const distance = ({ start, end }: Span) => Math.max(start - quantity.end, quantity.start - end);
  return [...counters].sort((a, b) => distance(a) - distance(b))[0];
}

/** A semicolon ends what a counter is responsible for. */
function partOf(reading: Reading, quantity: Span): Span {
  const borders = reading.clauses.filter(({ opener }) => opener === 'semicolon').map(({ start }) => start);
  return {
    start: borders.filter((border) => border <= quantity.start).at(-1) ?? 0,
    end: borders.find((border) => border > quantity.start) ?? reading.text.length,
  };
}
