import type { Entity, Fact } from '@/facts/pack-schema';
import { findProperty } from '@/facts/properties';
import { BASES, MARKETS, REGIONS, SCOPES } from '@/facts/qualifiers';
import { UNITS } from '@/facts/units';
import type { LocalText } from '@/language/language';
import { DocumentTerms, PLACE_WEIGHTS, type Tools } from './document-terms';

/** Figures of one entity with one meaning and one way of counting are one line in a list of results. */
export function seriesKey(entity: Entity, { property, basis, market, region, scope }: Fact): string {
  return [entity.id, property, basis, market, region, scope].join('|');
}

/** The words of a fact, in every language. Words of its entity's name are left out of its sentences. */
export function readFact(fact: Fact, nameWords: ReadonlySet<string>, tools: Tools): DocumentTerms {
  const document = new DocumentTerms(tools);
  addLocal(document, findProperty(fact.property)?.label, PLACE_WEIGHTS.label);
  for (const notion of tools.notions.byProperty.get(fact.property) ?? []) {
    document.addNotion(notion, PLACE_WEIGHTS.label);
  }
  document.addText(periodText(fact), PLACE_WEIGHTS.period);
  addValue(document, fact);
  for (const label of qualifierLabels(fact)) {
    for (const text of Object.values(label)) document.addMeaning(text, PLACE_WEIGHTS.qualifier);
  }
  addLocal(document, fact.statement, PLACE_WEIGHTS.statement, nameWords);
  return document;
}

/** `2014-Q3` as the words that a reader may type: 2014 q 3. A day or month counts by its year alone. */
function periodText({ period, asOf }: Fact): string {
  const quarter = /-([QH])(\d)$/.exec(period);
  return quarter ? `${period.slice(0, 4)} ${quarter[1]}${quarter[2]}` : asOf.slice(0, 4);
}

function addValue(document: DocumentTerms, { value, unit }: Fact): void {
  if (typeof value === 'object') addLocal(document, value, PLACE_WEIGHTS.value);
  else document.addText(String(value), PLACE_WEIGHTS.value);
  const words = unit ? UNITS[unit] : undefined;
  if (!words) return;
  for (const text of Object.values(words.other)) document.addMeaning(text, PLACE_WEIGHTS.qualifier);
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

function addLocal(
  document: DocumentTerms,
  text: LocalText | undefined,
  weight: number,
  leftOut?: ReadonlySet<string>,
): void {
  for (const local of new Set(Object.values(text ?? {}))) document.addText(local, weight, leftOut);
}
