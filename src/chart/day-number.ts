import { type PartialDate, parsePartialDate } from '@/language/partial-date';

const MS_PER_DAY = 86_400_000;

/** The day of a date as days since 1970; of a month or a year its middle, where a mark misleads least. */
export function dayNumber(date: PartialDate): number {
  const parts = parsePartialDate(date);
  if (!parts) return Number.NaN;
  const { year, month, day } = parts;
  if (month === undefined) return Date.UTC(year, 6, 1) / MS_PER_DAY;
  return Date.UTC(year, month - 1, day ?? 15) / MS_PER_DAY;
}
