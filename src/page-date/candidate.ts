/** What may be the date of a page, before it is decided. */
import type { PartialDate } from '@/language/partial-date';
import type { DateOrigin } from './page-date';
import type { Stamp } from './read-stamp';

export interface DateCandidate {
  iso: PartialDate;
  origin: Exclude<DateOrigin, 'reader'>;
  /** How much this place of a page is worth, from `WEIGHTS`. */
  weight: number;
  /** As in `FoundDate`: the day of universal time, and which hour of it. */
  isUtc?: boolean;
  hour?: number;
  otherReading?: PartialDate;
}

/** What is known about the page besides its dates. */
export interface PageIdentity {
  /** Addresses of the page, the one it has and the canonical one. */
  urls: readonly string[];
  /** Its title and headline in all forms that the page gives. */
  titles: readonly string[];
  /** BCP 47, as the page declares it; empty if it does not. */
  language: string;
  /** True if the page itself is a video, not a page with a video in it. */
  isVideo: boolean;
}

/**
 * How much a place is worth. What a publishing system writes for machines about this very article is worth most;
 * what is seen, less; what can be guessed, least. Tuned on `tests/page-dates/heads.jsonl`, explained in
 * `docs/decisions/0012-page-date-by-rank.md`.
 */
export const WEIGHTS = {
  jsonLdArticle: 100,
  metaPublished: 95,
  jsonLdPage: 80,
  jsonLdCreated: 75,
  microdataPublished: 85,
  microdataCreated: 70,
  /** Of a library's or newspaper's own vocabulary: DC.date.issued, parsely-pub-date, pubdate. */
  metaNamed: 85,
  /** `date` and the like, which some systems fill with the day of the last change. */
  metaVague: 45,
  urlDay: 62,
  urlMonth: 40,
  urlYear: 25,
  script: 35,
  /** A visible date begins here and gains by its surroundings. */
  visible: 30,
} as const;

/** A candidate of a stamp. */
export function toCandidate(stamp: Stamp, origin: DateCandidate['origin'], weight: number): DateCandidate {
  const { iso, isUtc, hour, otherReading } = stamp;
  return {
    iso,
    origin,
    weight,
    isUtc,
    ...(hour !== undefined && { hour }),
    ...(otherReading !== undefined && { otherReading }),
  };
}
