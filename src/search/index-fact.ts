import type { Fact } from '@/facts/pack-schema';
import { findProperty } from '@/facts/properties';
import { BASES, MARKETS, REGIONS, SCOPES } from '@/facts/qualifiers';
import { UNITS } from '@/facts/units';
import type { LocalText } from '@/language/language';
import { DocumentTerms, PLACE_WEIGHTS, type Tools } from './document-terms';

/** What a fact says in short, in every language: property, period, value, and what narrows it. */
export function readFact(fact: Fact, tools: Tools): DocumentTerms {
  const document = new DocumentTerms(tools);
  for (const text of textsOf(findProperty(fact.property)?.label))
    document.addLabel(text, PLACE_WEIGHTS.label);
  for (const notion of tools.notions.byProperty.get(fact.property) ?? []) {
    document.addNotion(notion, PLACE_WEIGHTS.label);
  }
  document.addLabel(periodText(fact), PLACE_WEIGHTS.period);
  addValue(document, fact);
  for (const label of qualifierLabels(fact)) {
    for (const text of textsOf(label)) document.addMeaning(text, PLACE_WEIGHTS.qualifier);
  }
  return document;
}

/** The sentences of a fact, without the words of its entity's name. */
export function readSentences(fact: Fact, nameWords: ReadonlySet<string>, tools: Tools): DocumentTerms {
  const document = new DocumentTerms(tools);
  for (const text of textsOf(fact.statement)) document.addSentence(text, PLACE_WEIGHTS.statement, nameWords);
  return document;
}

/** `2014-Q3` as the words that a reader may type: 2014 q 3. A day or month counts by its year alone. */
function periodText({ period, asOf }: Fact): string {
  const quarter = /-([QH])(\d)$/.exec(period);
  return quarter ? `${period.slice(0, 4)} ${quarter[1]}${quarter[2]}` : asOf.slice(0, 4);
}

function addValue(document: DocumentTerms, { value, unit }: Fact): void {
  const texts = typeof value === 'object' ? textsOf(value) : [String(value)];
  for (const text of texts) document.addSentence(text, PLACE_WEIGHTS.value);
  for (const text of textsOf(unit ? UNITS[unit]?.other : undefined)) {
    document.addMeaning(text, PLACE_WEIGHTS.qualifier);
  }
}

function qualifierLabels({ basis, market, region, scope, measuredBy }: Fact): LocalText[] {
  const labels = [
    basis && BASES[basis],
    market && MARKETS[market],
    region && REGIONS[region],
    scope && SCOPES[scope]?.label,
    measuredBy && { en: measuredBy, de: measuredBy, zh: measuredBy },
  ];
  return labels.filter((label): label is LocalText => Boolean(label));
}

/** The languages of a text, each wording once. */
function textsOf(text: LocalText | undefined): Iterable<string> {
  return new Set(Object.values(text ?? {}));
}
