/** Dates in attributes and metadata, which machines wrote: one value, in more formats than texts have. */
import { parsePartialDate, toPartialDate } from '@/language/partial-date';
import type { DateReading } from './date-patterns';
import { type FoundDate, findDates } from './find-dates';

export type Stamp = Pick<FoundDate, 'iso' | 'isUtc' | 'hour' | 'otherReading'>;

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})\d{2}(?:\d{2})?(Z)?)?$/;
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const YEAR = /^\d{4}$/;
/** Seconds or milliseconds since 1970, of 2001 and later: shorter numbers are no dates. */
const EPOCH = /^(\d{10})(?:\d{3})?(?:\.0+)?$/;

/** The date of a metadata value; null if it is none. */
export function readStamp(value: string, reading: DateReading): Stamp | null {
  const text = value.trim();
  const epoch = EPOCH.exec(text);
  if (epoch) return fromEpoch(Number(epoch[1]));
  const compact = COMPACT.exec(text);
  if (compact) return fromCompact(compact);
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return fromParts({ year: Number(yearMonth[1]), month: Number(yearMonth[2]) });
  if (YEAR.test(text)) return fromParts({ year: Number(text) });
  const [first] = findDates(text, { ...reading, allowsShortYears: true });
  return first ?? null;
}

function fromEpoch(seconds: number): Stamp {
  const date = new Date(seconds * 1000);
  return { iso: date.toISOString().slice(0, 10), isUtc: true, hour: date.getUTCHours() };
}

function fromCompact([, year, month, day, hour, zone]: RegExpExecArray): Stamp | null {
  const stamp = fromParts({ year: Number(year), month: Number(month), day: Number(day) });
  return stamp && { ...stamp, isUtc: zone === 'Z', ...(hour !== undefined && { hour: Number(hour) }) };
}

function fromParts(parts: { year: number; month?: number; day?: number }): Stamp | null {
  const iso = toPartialDate(parts);
  return parsePartialDate(iso) ? { iso, isUtc: false } : null;
}
