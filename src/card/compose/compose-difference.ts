/** Sources that differ: all of them, each with what it counted, when and where it says so. None is chosen. */
import { citeFact } from '@/facts/cite-fact';
import type { Fact } from '@/facts/pack-schema';
import { BASES, COUNTERS, MARKETS, REGIONS, SCOPES } from '@/facts/qualifiers';
import { formatAsOf } from '@/facts/value-text';
import { formatPercent } from '@/language/format-number';
import type { Difference, DifferenceEntry } from '../card-content';
import { fill } from '../card-words';
import type { ComposeContext } from './compose-context';
import { composeSource, shortenPublisher, splitUnit } from './compose-value';
import { ALSO_REPORTED, COLON, COMMA, DIFFER_NAME, MORE_DIFFER, TWO_DIFFER } from './compose-words';

/** What the facts that differ say beside the one that is shown; null if none does. */
export function composeDifference(
  fact: Fact,
  differing: readonly Fact[],
  context: ComposeContext,
): Difference | null {
  const [nearest] = differing;
  if (!nearest) return null;
  const { index, language } = context;
  const conflict = fact.conflict ? index.conflicts[fact.conflict] : undefined;
  const facts = [fact, ...differing];
  const value = asText(nearest, context);
  const more = new Set(differing.map((each) => asText(each, context))).size - 1;
  const counted = (each: string) => (more > 0 ? `${each} +${more}` : each);
  const lead = facts.length === 2 ? TWO_DIFFER : MORE_DIFFER;
  return {
    others: counted(dropSharedWord(value, asText(fact, context))),
    // What is seen of a button is part of its name, for those who speak to it.
    name: fill(DIFFER_NAME[language], { who: whoSays(nearest, context), value: counted(value) }),
    title: `${conflict?.title[language] ?? ''}${COLON[language]}`,
    lead: fill(lead[language], { count: String(facts.length) }),
    entries: facts.map((each) => composeEntry(each, isOneMarket(facts), context)),
    explanation: conflict?.explanation[language] ?? '',
    citation: facts.map((each) => citeFact(index, each, language)).join('\n'),
  };
}

/** A market that all figures are of need not be said beside each. */
function isOneMarket(facts: readonly Fact[]): boolean {
  return new Set(facts.map(({ market }) => market)).size === 1;
}

function composeEntry(fact: Fact, hidesMarket: boolean, context: ComposeContext): DifferenceEntry {
  const { language } = context;
  const more = fact.alsoReportedBy?.length ?? 0;
  return {
    ...splitUnit(fact, context),
    who: whoSays(fact, context),
    detail: describeDetail(fact, hidesMarket, context),
    asOf: formatAsOf(fact, language, 'month'),
    source: composeSource(fact.source, context),
    alsoReported: more > 0 ? fill(ALSO_REPORTED[language], { count: String(more) }) : '',
  };
}

/** The one who counted, else the one who reports it. */
function whoSays(fact: Fact, { index, language }: ComposeContext): string {
  const { measuredBy } = fact;
  if (measuredBy) return COUNTERS[measuredBy]?.[language] ?? measuredBy;
  return shortenPublisher(index.sources[fact.source]?.publisher ?? fact.source);
}

/** Everything that tells the figures apart besides the counter and the date. */
function describeDetail(fact: Fact, hidesMarket: boolean, { language }: ComposeContext): string {
  const { basis, market, region, scope, share } = fact;
  const parts = [
    basis && BASES[basis]?.[language],
    !hidesMarket && market && MARKETS[market]?.[language],
    region && REGIONS[region]?.[language],
    scope && SCOPES[scope]?.label[language],
    share !== undefined && formatPercent(share, language),
  ];
  return parts.filter(Boolean).join(COMMA[language]);
}

/** "Platz 6 ≠ 5" says as much as "Platz 6 ≠ Platz 5", and fits beside the value. */
function dropSharedWord(text: string, before: string): string {
  const word = /^\p{L}{2,}\s/u.exec(text)?.[0] ?? '';
  return word && before.startsWith(word) ? text.slice(word.length) : text;
}

function asText(fact: Fact, context: ComposeContext): string {
  const { value, unit } = splitUnit(fact, context);
  return unit ? `${value} ${unit}` : value;
}
