/** Time expressions beside the date of their page. */
import type { TimeParts } from '@/claims/times/time-expression';
import { type DateParts, daysBetween, parsePartialDate, toPartialDate } from '@/language/partial-date';

const MONTHS_PER_QUARTER = 3;
const HALF_A_YEAR_DAYS = 183;
/** From here on in December people speak of the year as over. */
const YEAR_END_DAY = 20;

/** The period that the parts name: `2014-Q3`, `2013-H1`, `2025-9M`, `2014-12`, a day, a year; null if the page decides and has no date. */
export function toPeriod(parts: TimeParts, pageDate: string | null): string | null {
  const page = pageDate ? parsePartialDate(pageDate) : null;
  if (parts.quarterShift !== undefined) return page ? shiftQuarter(page, parts.quarterShift) : null;
  if (parts.monthShift !== undefined) return page ? shiftMonth(page, parts.monthShift) : null;
  const year = yearOf(parts, page);
  if (year === null) return null;
  if (parts.quarter) return `${year}-Q${parts.quarter}`;
  if (parts.half) return `${year}-H${parts.half}`;
  if (parts.isNineMonths) return `${year}-9M`;
  if (parts.isYearEnd) return `${year}-12`;
  return toPartialDate({ ...datePartsOf(parts), year });
}

/**
 * The date that the parts name, as far as they state it; a year that goes unsaid is the one that brings the date
 * nearest to the page. Null if a quarter or a relative time is all they say.
 */
export function toDate(parts: TimeParts, pageDate: string | null): string | null {
  const { quarter, half, isNineMonths, isWholeYear, quarterShift, monthShift, referenceShift } = parts;
  if (
    isWholeYear ||
    quarter ||
    half ||
    isNineMonths ||
    quarterShift !== undefined ||
    monthShift !== undefined
  )
    return null;
  if (referenceShift !== undefined || (parts.yearShift !== undefined && !parts.month)) return null;
  if (parts.year !== undefined) return toPartialDate({ ...datePartsOf(parts), year: parts.year });
  const page = pageDate ? parsePartialDate(pageDate) : null;
  if (!page) return null;
  if (parts.yearShift !== undefined)
    return toPartialDate({ ...datePartsOf(parts), year: page.year + parts.yearShift });
  return nearest(parts, page, pageDate ?? '');
}

function datePartsOf({ month, day }: TimeParts): Omit<DateParts, 'year'> {
  return { ...(month ? { month } : {}), ...(month && day ? { day } : {}) };
}

/** The stated year, or for a quarter or month without one the last that had begun to end by the page's date. */
function yearOf(parts: TimeParts, page: DateParts | null): number | null {
  if (parts.year !== undefined) return parts.year;
  if (!page) return null;
  if (parts.yearShift !== undefined) return page.year + parts.yearShift;
  if (parts.isWholeYear)
    return page.month === 12 && (page.day ?? 0) > YEAR_END_DAY ? page.year : page.year - 1;
  const pageMonth = page.month ?? 12;
  return (lastMonthOf(parts) ?? 0) > pageMonth ? page.year - 1 : page.year;
}

function lastMonthOf({ quarter, half, isNineMonths, month }: TimeParts): number | undefined {
  if (quarter) return quarter * MONTHS_PER_QUARTER;
  if (half) return half * 6;
  return isNineMonths ? 9 : month;
}

function nearest(parts: TimeParts, page: DateParts, pageDate: string): string {
  const candidates = [page.year, page.year - 1, page.year + 1].map((year) =>
    toPartialDate({ ...datePartsOf(parts), year }),
  );
  return (
    candidates.find((date) => Math.abs(daysBetween(date, pageDate)) <= HALF_A_YEAR_DAYS) ??
    candidates[0] ??
    ''
  );
}

function shiftQuarter(page: DateParts, shift: number): string {
  const index = page.year * 4 + Math.ceil((page.month ?? 12) / MONTHS_PER_QUARTER) - 1 + shift;
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
}

function shiftMonth(page: DateParts, shift: number): string {
  const index = page.year * 12 + (page.month ?? 12) - 1 + shift;
  return toPartialDate({ year: Math.floor(index / 12), month: (index % 12) + 1 });
}

/** A period some years earlier or later; a day or month keeps its place in the year. */
export function shiftYears(period: string, years: number): string {
  return `${Number(period.slice(0, 4)) + years}${period.slice(4)}`;
}
