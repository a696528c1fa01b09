/** Visible dates: which of them is the page's own, by its words and its place. */
import { type DateCandidate, toCandidate, WEIGHTS } from './candidate';
import type { DateReading } from './date-patterns';
import { type FoundDate, findDates } from './find-dates';
import { foldDigits } from './fold-digits';
import { findLabel, type Label } from './label';
import { readStamp } from './read-stamp';
import { isInSentence } from './running-text';

/** The value of an attribute, and where the words of its element stand in the line. */
export interface LineStamp {
  value: string;
  start: number;
  end: number;
  /** True if it is marked as the date of publication: `pubdate`, `dt-published`, `entry-date`. */
  isMarked: boolean;
}

/** One visible line of the page that may hold a date, as the reader of the document finds it. */
export interface DateLine {
  text: string;
  /** Machine-readable dates of `time`, `abbr` and the like in it. */
  stamps: readonly LineStamp[];
  /** Where the short inline elements stand that hold digits: a date that fills one is set apart. */
  inlines: readonly { start: number; end: number }[];
  /** Names of class and id of the element and the nearest around it, in lower case, parted by spaces. */
  names: string;
  /** Letters of other text between headline and line; negative before it; null if there is no headline. */
  distance: number | null;
  /** True if line and headline share an article, header or main part. */
  isWithHeadline: boolean;
}

/** A line below this is left out: a date somewhere on a page says nothing about it. */
const MIN_WEIGHT = 50;
/** However plainly it is marked, what a page says of itself to machines goes first. */
const MAX_WEIGHT = 90;
const GAINS = {
  labelled: 30,
  marked: 28,
  named: 15,
  stamped: 8,
  nearHeadline: 18,
  withHeadline: 10,
  hasTime: 6,
  alone: 6,
} as const;
const FAR_LOSS = 14;
/** Letters: a byline and a summary fit between headline and date; before it only a kicker. */
const NEAR_AFTER = 420;
const NEAR_BEFORE = 160;
const FAR = 2500;

const DATE_NAMES =
  /date|datum|fecha|tarih|zeit|time|publi|posted|created|byline|author|meta|kicker|\bsource\b|\b(?:info|details|data)\b|(?:article|entry|post)-header/;
/** More other words than this make a sentence, and dates in sentences are about something else. */
const MAX_OTHER_LETTERS = 90;
/** "BERLIN, 13. Februar 2015 – Xiaomi …", "SAN FRANCISCO, Feb. 12, 2015 /PRNewswire/ --", "北京2015年2月13日电" */
const DATELINE_AFTER = /^\s*(?:[–—-]{1,2}|\/|[(（]|[:：]|电|訊|讯|消息)/u;
const DATELINE_BEFORE = /^[\p{L}\p{M}\s.,/()'’（）-]{2,60}[,，(（ /-]*$/u;

/** The candidates of one line; changes, events, terms and dates in running text are none. */
export function readDateLine(line: DateLine, reading: DateReading): DateCandidate[] {
  const text = foldDigits(line.text);
  const dates = withStamps(findDates(text, { ...reading, allowsShortYears: true }), line, reading);
  return dates.flatMap((date, index) => {
    const [before, behind] = [text.slice(dates[index - 1]?.end ?? 0, date.start), text.slice(date.end)];
    const label = findLabel(before, behind);
    if (label === 'changed' || label === 'other' || isPartOfRange(text, date)) return [];
    const otherLetters = text.length - dates.reduce((sum, { start, end }) => sum + end - start, 0);
    const isPress = isPressDateline(text, date);
    if (!isPress && (otherLetters > MAX_OTHER_LETTERS || isPartOfSentence(line, date, label, before, behind)))
      return [];
    const isLead = isPress && otherLetters > MAX_OTHER_LETTERS;
    const weight = weigh(line, date, label, otherLetters) + (isLead ? GAINS.named : 0);
    if (weight < MIN_WEIGHT) return [];
    return [toCandidate(date, date.stamp ? 'time' : 'dateline', weight)];
  });
}

interface LineDate extends FoundDate {
  stamp?: LineStamp;
}

/** The stamp of an element is surer than its words; it takes their place. */
function withStamps(dates: readonly FoundDate[], { stamps }: DateLine, reading: DateReading): LineDate[] {
  const stamped = stamps.flatMap((stamp): LineDate[] => {
    const read = readStamp(stamp.value, reading);
    return read ? [{ ...read, start: stamp.start, end: stamp.end, stamp }] : [];
  });
  const bare = dates.filter(({ start, end }) =>
    stamped.every((other) => end <= other.start || start >= other.end),
  );
  return [...bare, ...stamped].sort((a, b) => a.start - b.start);
}

function weigh(line: DateLine, date: LineDate, label: Label, otherLetters: number): number {
  const { distance } = line;
  const isNear = distance !== null && distance <= NEAR_AFTER && distance >= -NEAR_BEFORE;
  const isFar = !line.isWithHeadline && (distance === null || Math.abs(distance) > FAR);
  const gains = [
    label === 'published' && GAINS.labelled,
    date.stamp?.isMarked && GAINS.marked,
    DATE_NAMES.test(line.names) && GAINS.named,
    date.stamp && GAINS.stamped,
    isNear && GAINS.nearHeadline,
    line.isWithHeadline && GAINS.withHeadline,
    date.hour !== undefined && GAINS.hasTime,
    otherLetters <= ALONE_LETTERS && GAINS.alone,
    isFar && -FAR_LOSS,
    // A month alone is the issue of a magazine, or anything.
    date.iso.length < 10 && -GAINS.stamped,
  ];
  return Math.min(MAX_WEIGHT, WEIGHTS.visible + gains.reduce<number>((sum, gain) => sum + (gain || 0), 0));
}

/** A weekday, a clock time and separators. */
const ALONE_LETTERS = 24;

/** A clock time or a weekday may stand in the element with it. */
const MAX_AROUND = 24;

function isSetApart({ inlines }: DateLine, { start, end }: FoundDate): boolean {
  return inlines.some(
    (inline) =>
      inline.start <= start && inline.end >= end && start - inline.start + inline.end - end <= MAX_AROUND,
  );
}

/** From one day to another: an event, a season, a copyright. */
function isPartOfRange(text: string, { start, end }: FoundDate): boolean {
  const after = text.slice(end, end + 20);
  const before = text.slice(Math.max(0, start - 20), start);
  return (
    /^\s*(?:[–—-]|bis|to|until|through|至|到|～|~)\s*(?:\d{1,4}(?![\d:])|[\p{L}]{3,9}\.? \d)/u.test(after) ||
    /(?:\d{4}|(?<![\d:])\d{1,2}\.?)\s*(?:[–—-]|bis|to|至|到|～|~)\s*$/u.test(before)
  );
}

/** A line that begins with "Posted by Kim on" is no sentence, however it ends. */
const LABELLED_START = /^\W*(?:[\p{L}\p{M}'’-]+\W+){0,3}$/u;

function isPartOfSentence(
  line: DateLine,
  date: LineDate,
  label: Label,
  before: string,
  behind: string,
): boolean {
  if (date.stamp?.isMarked || (label === 'published' && LABELLED_START.test(before))) return false;
  return isInSentence(before, behind, isSetApart(line, date));
}

function isPressDateline(text: string, { start, end }: FoundDate): boolean {
  const before = text.slice(0, start);
  return DATELINE_AFTER.test(text.slice(end)) && (before === '' || DATELINE_BEFORE.test(before));
}
