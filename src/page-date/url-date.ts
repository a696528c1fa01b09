/** The date in the path of an address, where most newspapers put it. */
import { lastDayOf, type PartialDate, parsePartialDate, toPartialDate } from '@/language/partial-date';
import { type DateCandidate, WEIGHTS } from './candidate';
import { findMonth } from './month-names';

/** An archive puts the day of its copy before the address that it copied. */
const ARCHIVED = /^https?:\/\/[^/]*(?:archive|wayback|webarchive|perma)[^/]*\/.*?(https?:\/\/.+)$/i;

/** From the most to the least said. Years are checked by the caller, months and days by the calendar. */
const PATTERNS: readonly { expression: RegExp; order: 'ymd' | 'dmy' }[] = [
  // /2015/02/13/, /2015-02-13/, /2015/feb/13/, /2015/0213/, /2015-02/13/
  {
    expression: /(?<![\d-])((?:199[5-9]|20[0-9]\d))([-/_.])(\d{1,2}|[a-z]{3,9})[-/_.](\d{1,2})(?![\d]|-\d)/i,
    order: 'ymd',
  },
  { expression: /(?<!\d)((?:199[5-9]|20[0-9]\d))(\/)(\d{2})(\d{2})(?!\d)/, order: 'ymd' },
  // /13-02-2015/, -13.02.2015
  {
    expression: /(?<![\d.-])(\d{1,2})([-._])(\d{1,2}|[a-z]{3,9})\2((?:199[5-9]|20[0-9]\d))(?![\d]|[-.]\d)/i,
    order: 'dmy',
  },
  // /20150213/, t20150213_, 20150213101112
  {
    expression: /(?<!\d)((?:199[5-9]|20[0-9]\d))()(\d{2})(\d{2})(?:[0-2]\d[0-5]\d(?:[0-5]\d)?)?(?!\d)/,
    order: 'ymd',
  },
  // NetEase: /15/0213/10/
  { expression: /(?<=\/)(\d{2})(\/)(\d{2})(\d{2})(?=\/\d{2}\/)/, order: 'ymd' },
  // /2015/02/, /2015-02/, /201502/
  { expression: /\/((?:199[5-9]|20[0-9]\d))([-/]?)(\d{2}|[a-z]{3,9})(?=[/_-]|$)/i, order: 'ymd' },
  { expression: /\/((?:199[5-9]|20[0-9]\d))(?=\/)/, order: 'ymd' },
];

/** The date in the path of a page's address: at most one candidate, as precise as the path. */
export function readUrlDate(address: string): DateCandidate[] {
  const url = URL.parse(ARCHIVED.exec(address)?.[1] ?? address);
  if (!url || !/^https?:$/.test(url.protocol)) return [];
  const path = safeDecode(url.pathname);
  for (const { expression, order } of PATTERNS) {
    const iso = readMatch(expression.exec(path), order);
    if (iso) return [{ iso, origin: 'url', weight: weightOf(iso) }];
  }
  return [];
}

function readMatch(match: RegExpExecArray | null, order: 'ymd' | 'dmy'): PartialDate | null {
  if (!match) return null;
  const [, first = '', , middle, last] = match;
  const [year, day] = order === 'ymd' ? [first, last] : [last ?? '', first];
  const month =
    middle === undefined ? undefined : /\d/.test(middle) ? Number(middle) : findMonth(middle, 'en');
  if (month === null) return null;
  const parts = {
    year: Number(year.length === 2 ? `20${year}` : year),
    ...(month !== undefined && { month }),
    ...(day !== undefined && month !== undefined && { day: Number(day) }),
  };
  const iso = toPartialDate(parts);
  return parsePartialDate(iso) && lastDayOf(iso) ? iso : null;
}

function weightOf(iso: PartialDate): number {
  if (iso.length === 10) return WEIGHTS.urlDay;
  return iso.length === 7 ? WEIGHTS.urlMonth : WEIGHTS.urlYear;
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
