/** Calendar dates that may lack a day or a month: `2015`, `2015-02`, `2015-02-13`. They sort as strings. */
export type PartialDate = string;
export type DatePrecision = 'day' | 'month' | 'year';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MS_PER_DAY = 86_400_000;

export interface DateParts {
  year: number;
  /** 1 to 12. */
  month?: number;
  /** 1 to 31. */
  day?: number;
}

/** The parts of a partial date; null if the text is none or names a day that the calendar does not have. */
export function parsePartialDate(text: string): DateParts | null {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return null;
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { year, month };
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
}

/** A partial date as far as the parts go. */
export function toPartialDate({ year, month, day }: DateParts): PartialDate {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(pad(month));
  if (month !== undefined && day !== undefined) parts.push(pad(day));
  return parts.join('-');
}

/** How much of a date is stated; a partial date has 4, 7 or 10 characters. */
export function precisionOf(date: PartialDate): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The last whole day that a partial date can mean. */
export function lastDayOf(date: PartialDate): PartialDate {
  const parts = parsePartialDate(date);
  if (!parts) return date;
  const { year, month = 12 } = parts;
  return toPartialDate({ year, month, day: parts.day ?? daysInMonth(year, month) });
}

/** Whole days from one full date to another; negative if the second is earlier. */
export function daysBetween(from: PartialDate, to: PartialDate): number {
  return Math.round((Date.parse(lastDayOf(to)) - Date.parse(lastDayOf(from))) / MS_PER_DAY);
}

/** Days of a month of the Gregorian calendar; `month` from 1. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
