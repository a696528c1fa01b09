import type { Span } from '@/claims/text/span';

/** What a time expression states, before it is set beside the date of the page. */
export interface TimeParts {
  year?: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  quarter?: number;
  half?: number;
  /** The first nine months. */
  isNineMonths?: boolean;
  /** Years from the page's: "last year" is -1. */
  yearShift?: number;
  /** Quarters or months from the page's: "last quarter" is -1. */
  quarterShift?: number;
  monthShift?: number;
  /** Years from what the sentence speaks of: "the year before" is -1. */
  referenceShift?: number;
  /** "At the end of 2014": the year as a date, December as a period. */
  isYearEnd?: boolean;
  /** "In the whole year": the last that has ended. */
  isWholeYear?: boolean;
  /** "Early 2015", "summer 2014": the year, as a date and as a period. */
  isVague?: boolean;
}

/** A place in a text that names a time. */
export interface TimeExpression extends Span {
  parts: TimeParts;
}
