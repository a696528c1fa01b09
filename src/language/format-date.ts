/** Dates, periods and ages as the interface writes them. Month names are ours: `Intl` says "Sept" in some browsers. */
import type { Language, LocalText } from './language';
import { daysBetween, type PartialDate, parsePartialDate } from './partial-date';

const SHORT_MONTHS: Readonly<Record<'en' | 'de', readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  de: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sep.', 'Okt.', 'Nov.', 'Dez.'],
};
const LONG_MONTHS: Readonly<Record<'en' | 'de', readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
};

/** Older figures say their age (ui.md §4). */
const AGE_FROM_MONTHS = 24;
const DAYS_PER_YEAR = 365.25;

/**
 * A partial date: "13 Feb 2015", "Feb. 2015", "2015年2月13日". `upTo: 'month'` leaves a day out. What is no date
 * comes back as it is.
 */
export function formatDate(
  date: PartialDate,
  language: Language,
  { upTo = 'day', months = 'short' }: { upTo?: 'day' | 'month'; months?: 'short' | 'long' } = {},
): string {
  const parts = parsePartialDate(date);
  if (!parts) return date;
  const { year, month } = parts;
  const day = upTo === 'day' ? parts.day : undefined;
  if (language === 'zh') {
    return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
  }
  if (month === undefined) return String(year);
  const name = (months === 'long' ? LONG_MONTHS : SHORT_MONTHS)[language][month - 1] ?? '';
  const words = [day === undefined ? '' : `${day}${language === 'de' ? '.' : ''}`, name, String(year)];
  return words.filter(Boolean).join(' ');
}

const HALVES: readonly LocalText[] = [
  { en: 'first half of', de: '1. Halbjahr', zh: '上半年' },
  { en: 'second half of', de: '2. Halbjahr', zh: '下半年' },
];
const QUARTERS_IN_CHINESE = ['一', '二', '三', '四'];

/** A period of the pack: "Q3 2014", "first half of 2013", "2014", "Feb 2015". Other words come back as they are. */
export function formatPeriod(period: string, language: Language, upTo: 'day' | 'month' = 'month'): string {
  const [year = '', part] = period.split('-', 2);
  const kind = part?.[0];
  if (kind === 'Q') {
    const quarter = part?.slice(1) ?? '';
    return language === 'zh'
      ? `${year}年第${QUARTERS_IN_CHINESE[Number(quarter) - 1]}季度`
      : `Q${quarter} ${year}`;
  }
  if (kind === 'H') {
    const half = HALVES[Number(part?.slice(1)) - 1]?.[language] ?? '';
    return language === 'zh' ? `${year}年${half}` : `${half} ${year}`;
  }
  if (part === '9M') {
    if (language === 'zh') return `${year}年1–9月`;
    return `${SHORT_MONTHS[language][0]}–${SHORT_MONTHS[language][8]} ${year}`;
  }
  return formatDate(period, language, { upTo });
}

/** "7 years old" for a date more than 24 months before the other; null for younger ones. Rounded to whole years. */
export function formatAge(date: PartialDate, today: PartialDate, language: Language): string | null {
  const years = daysBetween(date, today) / DAYS_PER_YEAR;
  if (years * 12 <= AGE_FROM_MONTHS) return null;
  const rounded = Math.round(years);
  return { en: `${rounded} years old`, de: `${rounded} Jahre alt`, zh: `${rounded}年前` }[language];
}
