/** When a page says it was published, and where it says so. */
import type { DatePrecision, PartialDate } from '@/language/partial-date';

/** The place of a page that its date was read from; `reader` is a date that the reader has set. */
export type DateOrigin = 'json-ld' | 'meta' | 'microdata' | 'time' | 'dateline' | 'script' | 'url' | 'reader';

export interface PageDate {
  /** As far as the page states it: `2015`, `2015-02`, `2015-02-13`. */
  iso: PartialDate;
  precision: DatePrecision;
  origin: DateOrigin;
  confidence: 'high' | 'medium' | 'low';
}
