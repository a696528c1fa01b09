/**
 * Dates in a text, in the formats that pages use. Text in, dates out: which of them is the page's own is decided
 * elsewhere.
 */
import { type PartialDate, parsePartialDate, toPartialDate } from '@/language/partial-date';
import { type DatePattern, type DateReading, NUMBER_PATTERNS, WORD_PATTERNS } from './date-patterns';
import { foldDigits } from './fold-digits';

export interface FoundDate {
  iso: PartialDate;
  /** Offsets into the text as `foldDigits` gives it. */
  start: number;
  end: number;
  /** True where a clock time of universal time stands beside it: the day may be another one where it was written. */
  isUtc: boolean;
  /** Hour of that time, 0 to 23; absent where there is none. */
  hour?: number;
  /** The other way to read a date such as 02/03/2015. */
  otherReading?: PartialDate;
}

const TIME =
  /^[\s,T|–-]*(?:(?:at|um|à|a las|alle|kl\.?|klo|om|o godz\.)\s*)?(\d{1,2})[:.h時时](\d{2})(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(Z\b|UTC|GMT|\+00:?00|(?:[AaPp]\.?[Mm]\.?))?/u;

/** All dates of a text in order; the longest reading of each place. */
export function findDates(text: string, reading: DateReading): FoundDate[] {
  const folded = foldDigits(text);
  if (!/\d|〇|○|零/.test(folded)) return [];
  const found = [...NUMBER_PATTERNS, ...WORD_PATTERNS].flatMap((pattern) =>
    findByPattern(folded, pattern, reading),
  );
  found.sort((a, b) => a.start - b.start || b.iso.length - a.iso.length || b.end - a.end);
  const kept: FoundDate[] = [];
  for (const date of found) {
    const last = kept.at(-1);
    if (!last || date.start >= last.end) kept.push(date);
    else if (date.iso.length > last.iso.length) kept[kept.length - 1] = date;
  }
  return kept;
}

function findByPattern(text: string, pattern: DatePattern, reading: DateReading): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(pattern.expression)) {
    const read = pattern.read(match, reading);
    if (!read) continue;
    const iso = toPartialDate(read.parts);
    if (!parsePartialDate(iso)) continue;
    const start = match.index;
    const end = start + match[0].length;
    const other = read.other && toPartialDate(read.other);
    found.push({
      iso,
      start,
      end,
      ...readTime(text.slice(end), match.groups?.hour, match.groups?.zone),
      ...(other && other !== iso && parsePartialDate(other) && { otherReading: other }),
    });
  }
  return found;
}

function readTime(after: string, ownHour?: string, ownZone?: string): { isUtc: boolean; hour?: number } {
  const match = ownHour === undefined ? TIME.exec(after.slice(0, 40)) : null;
  const hourText = ownHour ?? match?.[1];
  const zone = (ownZone ?? match?.[3] ?? '').toUpperCase().replaceAll('.', '');
  if (hourText === undefined) return { isUtc: false };
  let hour = Number(hourText);
  if (hour > 23) return { isUtc: false };
  if (zone === 'PM' && hour < 12) hour += 12;
  if (zone === 'AM' && hour === 12) hour = 0;
  return { isUtc: /^(?:Z|UTC|GMT|\+00:?00)$/.test(zone), hour };
}
