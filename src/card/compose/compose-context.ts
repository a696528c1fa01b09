import type { PairedClaim } from '@/claims/paired-claim';
import type { Reason } from '@/detector/detector';
import type { Entity, FactIndex } from '@/facts/pack-schema';
import type { NumberStyle } from '@/language/format';
import type { Language } from '@/language/language';
import type { PartialDate } from '@/language/partial-date';
import type { PageDate } from '@/page-date/page-date';

/** Everything that the content of a card follows from. */
export interface ComposeContext {
  index: FactIndex;
  entity: Entity;
  /** Null if the page gives none and the reader has set none. */
  pageDate: PageDate | null;
  /** Figures of the page beside the record. */
  claims: readonly PairedClaim[];
  /** Why the detector took the words for this entity. */
  reasons: readonly Reason[];
  /** The words on the page. */
  matched: string;
  /** Host of the page. */
  site: string;
  language: Language;
  numbers: NumberStyle;
  /** Whether the reader wants then beside now. */
  thenAndNow: boolean;
}

/** The date that the rows are read for; null where only the latest is shown. */
export function comparedDate({ pageDate, thenAndNow }: ComposeContext): PartialDate | null {
  return thenAndNow ? (pageDate?.iso ?? null) : null;
}
