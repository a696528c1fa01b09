/** What a text states about an entity, set beside the record: everything that a card needs to know of it. */
import type { Mention } from '@/detector/mention';
import type { EntityId, FactIndex } from '@/facts/pack-schema';
import { findProperty } from '@/facts/properties';
import { UNITS } from '@/facts/units';
import { formatDate, formatQuantity } from '@/language/format';
import type { Language } from '@/language/language';
import type { Claim } from './claim';
import { findClaims } from './find-claims';
import type { PairedClaim } from './paired-claim';
import { compareWithRecord } from './record/compare-with-record';

export interface ClaimText {
  text: string;
  /** Every mention of the text, in order. */
  mentions: readonly Mention[];
  /** What the text is written in. */
  language: Language;
  /** When it was written, a partial ISO date; null if unknown. */
  pageDate: string | null;
}

/** The claims of a text about one entity or the family that it belongs to, in order; figures in the reader's language. */
export function pairClaims(
  index: FactIndex,
  { text, mentions, language, pageDate }: ClaimText,
  entity: EntityId,
  readerLanguage: Language,
): PairedClaim[] {
  const family = index.entities[entity]?.family;
  return findClaims(text, mentions, { language, pageDate })
    .filter((claim) => (claim.exact ?? entity) === entity && claim.entity === family)
    .map((claim) => ({
      claim,
      words: text.slice(claim.start, claim.end),
      valueText: formatValue(claim, readerLanguage),
      label: findProperty(claim.property)?.label ?? {
        en: claim.property,
        de: claim.property,
        zh: claim.property,
      },
      ...compareWithRecord(claim, index, pageDate),
    }));
}

function formatValue({ value, unit, mod }: Claim, language: Language): string {
  if (typeof value === 'string') return formatDate(value, language);
  return formatQuantity(value, unit, UNITS[unit], language, { number: 'full', bound: mod });
}
