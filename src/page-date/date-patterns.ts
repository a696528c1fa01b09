/** The formats that dates are written in, as patterns over text with plain digits. */
import type { DateParts } from '@/language/partial-date';
import { isMonthFirst, isYearFirst } from './month-first';
import { findMonth } from './month-names';

export interface DateReading {
  /** BCP 47 of the page, empty if unknown: month names, and which of day and month comes first. */
  language: string;
  /** Whether 13.02.15 is a date; in running text it may be anything. */
  allowsShortYears?: boolean;
}

export interface DatePattern {
  expression: RegExp;
  /** The parts of a match; null if the words or numbers are no date. */
  read(match: RegExpExecArray, reading: DateReading): { parts: DateParts; other?: DateParts } | null;
}

/** Buddhist years of Thai pages are 543 ahead; nothing else is dated so far in the future. */
const BUDDHIST_FROM = 2400;
const BUDDHIST_AHEAD = 543;
/** Years of the Taiwanese count and of Japanese reigns, as years to add. */
const ERAS: Readonly<Record<string, number>> = { 民國: 1911, 民国: 1911, 平成: 1988, 令和: 2018 };
const CHINESE_DIGITS = '〇一二三四五六七八九';

const toYear = (text: string): number => {
  const year = Number(text);
  if (text.length === 2) return 2000 + year;
  return year >= BUDDHIST_FROM ? year - BUDDHIST_AHEAD : year;
};

const fromNumbers = (year = '', month?: string, day?: string): { parts: DateParts } => ({
  parts: {
    year: toYear(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  },
});

/** Year first, then whatever else: the same in all languages. */
const YEAR_FIRST: readonly DatePattern[] = [
  {
    expression:
      /(?<![\d.-])(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d|[-/]\d|\.\d)(?:T(?<hour>\d{1,2}):?\d{2}(?::?\d{2}(?:[.,]\d+)?)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?/g,
    read: ([, year, , month, day]) => fromNumbers(year, month, day),
  },
  {
    // A calendar sheet: the year, and below it month and day
    expression: /(?<!\d)((?:19|20)\d{2}) {1,4}(\d{2})\/(\d{2})(?!\d|\/)/g,
    read: ([, year, month, day]) => fromNumbers(year, month, day),
  },
  {
    expression: /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]/g,
    read: ([, year, month, day]) => fromNumbers(year, month, day),
  },
  {
    expression: /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월](?! ?\d)/g,
    read: ([, year, month]) => fromNumbers(year, month),
  },
  {
    expression: /(民國|民国|平成|令和) ?(\d{1,3}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/g,
    read: ([, era = '', year, month, day]) => ({
      parts: { year: Number(year) + (ERAS[era] ?? 0), month: Number(month), day: Number(day) },
    }),
  },
  {
    expression:
      /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?/g,
    read: ([, year = '', month = '', day]) => ({
      parts: {
        year: Number(toDigits(year)),
        month: countChinese(month),
        ...(day !== undefined && { day: countChinese(day) }),
      },
    }),
  },
];

/** Day and month in numbers, in the order that their size or the language of the page gives. */
function readSlashes(first: string, second: string, year: string, language: string) {
  const dayFirst = fromNumbers(year, second, first).parts;
  const monthFirst = fromNumbers(year, first, second).parts;
  if (Number(first) > 12) return { parts: dayFirst };
  if (Number(second) > 12) return { parts: monthFirst };
  return isMonthFirst(language)
    ? { parts: monthFirst, other: dayFirst }
    : { parts: dayFirst, other: monthFirst };
}

/** Day and month before the year, all in numbers. */
const YEAR_LAST: readonly DatePattern[] = [
  {
    expression: /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d|\.\d)/g,
    // Some American pages write dots and mean slashes.
    read: ([, first, second, year]) =>
      Number(second) > 12 ? fromNumbers(year, first, second) : fromNumbers(year, second, first),
  },
  {
    expression: /(?<![\d./-])(\d{2})([./-])(\d{2})\2(\d{2})(?!\d|[./-]\d)/g,
    read: ([, first = '', sign, second = '', last = ''], { allowsShortYears, language }) => {
      if (!allowsShortYears) return null;
      if (isYearFirst(language)) return fromNumbers(first, second, last);
      return sign === '.' ? fromNumbers(last, second, first) : readSlashes(first, second, last, language);
    },
  },
  {
    expression: /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d|[/-])/g,
    read: ([, first = '', , second = '', year = ''], { language }) =>
      readSlashes(first, second, year, language),
  },
  {
    expression: /(?<![\d/-])(\d{1,2})\/(\d{1,2})\/(\d{2})(?!\d|[/-])/g,
    read: ([, first = '', second = '', year = ''], { allowsShortYears, language }) =>
      allowsShortYears && !isYearFirst(language) ? readSlashes(first, second, year, language) : null,
  },
];

export const NUMBER_PATTERNS: readonly DatePattern[] = [...YEAR_FIRST, ...YEAR_LAST];

const named = (year = '', word = '', day: string | undefined, { language }: DateReading) => {
  const month = findMonth(word, language);
  if (month === null) return null;
  return { parts: { year: toYear(year), month, ...(day !== undefined && { day: Number(day) }) } };
};

/** With the month as a word. */
export const WORD_PATTERNS: readonly DatePattern[] = [
  {
    // 13 February 2015, 13. Februar 2015, 13 de febrero de 2015, 13-Feb-15, 13 ก.พ. 2558
    expression:
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[ºª.])?[ /-]{0,2}(?:de |of |d['’] ?)?([\p{L}\p{M}][\p{L}\p{M}.]+?)[ ,./-]{0,2}(?:de |del |di )?(?:['’])?(\d{4}|(?<=['’-])\d{2})(?!\d)/gu,
    read: ([, day, word, year], reading) => named(year, word, day, reading),
  },
  {
    // February 13, 2015; Feb-13-2015; Fri Feb 13 10:11:12 CET 2015
    expression:
      /(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,})\.?[ -](\d{1,2})(?:st|nd|rd|th|\.)?(?:, ?| |-)(?:(?:at )?(?<hour>\d{1,2}):\d{2}(?::\d{2})?(?: ?[AaPp][Mm])?(?: (?<zone>[A-Z]{3,4}|[+-]\d{4}))?,? )?(\d{4})(?!\d)/gu,
    read: ([, word, day, , , year], reading) => named(year, word, day, reading),
  },
  {
    // 2015. február 13.; 2015 Feb 13
    expression: /(?<!\d)(\d{4})[. ,-]{1,2}([\p{L}\p{M}]{3,})\.?[ -](\d{1,2})(?!\d|:)/gu,
    read: ([, year, word, day], reading) => named(year, word, day, reading),
  },
  {
    expression: /(?<!\d)(\d{1,2}) tháng (\d{1,2})(?:,| năm)? (\d{4})/gu,
    read: ([, day, month, year]) => fromNumbers(year, month, day),
  },
  {
    // February 2015
    expression: /(?<![\p{L}\p{M}\d])(?<!\d\.? ?)([\p{L}\p{M}]{3,})\.?,?(?: de| del)? (\d{4})(?!\d)/gu,
    read: ([, word, year], reading) => named(year, word, undefined, reading),
  },
];

function toDigits(text: string): string {
  return [...text].map((sign) => Math.max(0, CHINESE_DIGITS.indexOf(sign))).join('');
}

/** 十三 is 13, 三十 is 30. */
function countChinese(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens === '' ? 1 : CHINESE_DIGITS.indexOf(tens ?? '')) : 0;
  return ten * 10 + (ones ? CHINESE_DIGITS.indexOf(ones) : 0);
}
