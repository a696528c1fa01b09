/** The period that a text names for a figure. */
import type { ClaimProperty } from '@/claims/claim';
import type { Clause } from '@/claims/reading/clause';
import { clauseOf, type Reading } from '@/claims/reading/reading';
import type { Draft } from '@/claims/rules/draft';
import { isInside, overlaps, type Span } from '@/claims/text/span';
import { shiftYears, toPeriod } from '@/claims/times/resolve-time';
import type { TimeExpression } from '@/claims/times/time-expression';

export interface PeriodContext {
  reading: Reading;
  draft: Draft;
  /** The sentence's drafts, dates among them. */
  drafts: readonly Draft[];
  /** The sentence before, if this one takes it up. */
  before: Reading | null;
  /** What an earlier claim of the sentence was found to be of. */
  lastPeriod: string | undefined;
}

const SOLD = new Set<ClaimProperty>(['units-shipped', 'wearables-shipped']);
const LAUNCH = new Set<ClaimProperty>(['price']);

/** `2014`, `2014-Q3`, `launch`, `cumulative`, …; undefined if the text names none. */
export function readPeriod(context: PeriodContext): string | undefined {
  const { reading, draft } = context;
  const clause = clauseOf(reading, draft.quantity);
  if (draft.quantity.kind === 'date') return undefined;
  if (LAUNCH.has(draft.property) && reading.cues.has('launch-price', clause)) return 'launch';
  const named = namedPeriod(context, clause);
  const short = SOLD.has(draft.property) ? shortPeriod(reading, draft.quantity, clause) : undefined;
  if (short) return short;
  if (SOLD.has(draft.property) && isCumulative(context, clause, named)) return 'cumulative';
  return named?.period;
}

const SHORT = {
  en: /(?:within|in|inside|in the first|over|after|for) (?:just |only |less than |under |about |the first )?(?:a |one |\p{L}+ |\d+ )(?:hours?|minutes?|seconds?|days?|weeks?|day)(?![\p{L}])(?! of)|(?:on|in) (?:a|one|its) (?:single |first )?(?:day|weekend|week|month|sale|flash sale)|on (?:day one|singles['’] day|the first day|launch day)|(?:a|per|each|every) (?:day|week|month|minute|hour|second)|daily|flash sale/iu,
  de: /(?:binnen|innerhalb(?: von)?|in(?: nur| gerade| weniger als)?|nach|während) (?:einer? |einem |\p{L}+ |\d+ |der ersten |den ersten |\p{L}+ \p{L}+ )?(?:stunden?|minuten?|sekunden?|tage?n?|wochen?)(?![\p{L}])|an einem (?:einzigen )?tag|am ersten (?:tag|wochenende)|(?:am|pro|je|jeden) (?:tag|woche|monat|minute)|täglich|blitzverkauf/iu,
  zh: /\d+\s?(?:个?小时|分钟|秒钟?|天)(?:内|就|卖|售|共)?|[一二三四五六七八九十两半]+(?:个?小时|分钟|天)(?:内|就|卖|售)?|当天|首日|单日|一天|首周|首销|首发(?!价)|当日|首批|开售/u,
} as const;

/** Sold in a day, in 37 seconds: a time that no record is of. In the text's words. */
function shortPeriod(
  reading: Reading,
  quantity: { start: number; end: number },
  clause: Clause,
): string | undefined {
  const opening = reading.clauses[reading.clauses.indexOf(clause) - 1];
  // 米粉节12小时，…: an opening phrase says how long what follows took.
  const isOpened = opening?.opener === 'start' && !opening.hasVerb;
  return shortIn(reading, quantity, clause) ?? (isOpened ? shortIn(reading, quantity, opening) : undefined);
}

function shortIn({ language, text }: Reading, quantity: Span, span: Span): string | undefined {
  const match = SHORT[language].exec(text.slice(span.start, span.end));
  if (!match) return undefined;
  const start = span.start + match.index;
  return overlaps({ start, end: start + match[0].length }, quantity) ? undefined : match[0].trim();
}

interface Named {
  period: string;
  time: TimeExpression;
}

function namedPeriod(context: PeriodContext, clause: Clause): Named | undefined {
  const { reading, draft } = context;
  for (const stretch of stretchesFor(reading, clause)) {
    const times = timesIn(context, stretch);
    const time =
      stretch === clause ? nearest(times, context) : times.at(stretch.start < clause.start ? -1 : 0);
    const period = time && resolve(context, time);
    if (time && period) return { period, time };
  }
  if (draft.isPrevious) return undefined;
  return context.before ? fromBefore(context) : undefined;
}

/** The clause itself; then those that share its time: before it up to another sentence part, behind it while nothing is counted. */
function stretchesFor(reading: Reading, clause: Clause): Clause[] {
  // "Five years ago it had 100, today 100 million": another time.
  if (reading.cues.has('now', clause)) return [clause];
  const index = reading.clauses.indexOf(clause);
  const later: Clause[] = [];
  for (const next of reading.clauses.slice(index + 1)) {
    // "26 million handsets: that is what Xiaomi sold in spring": a fronted figure shares the time of its verb.
    const isFronted = clause.opener === 'start' && !clause.hasVerb && later.length === 0;
    if (next.hasVerb && !isFronted && next.opener !== 'paren') break;
    if (
      reading.quantities.some(
        (quantity) => quantity.kind !== 'date' && quantity.kind !== 'bare' && isInside(quantity.core, next),
      )
    )
      break;
    later.push(next);
  }
  const earlier = reading.clauses
    .slice(0, index)
    .reverse()
    .filter((each) => !each.isRelative || clause.isRelative || clause.opener === 'paren');
  return [clause, ...later, ...earlier];
}

/** Times that say when, not those that a date claim states or an event has. */
function timesIn({ reading, drafts }: PeriodContext, span: Span): TimeExpression[] {
  return reading.times.filter(
    (time, index) =>
      isInside(time, span) &&
      !drafts.some(({ quantity }) => quantity.kind === 'date' && quantity.value === index) &&
      !isOfEvent(reading, time),
  );
}

/** "Founded in 2010", "joined in 2013", "until 2025": another event's. */
function isOfEvent(reading: Reading, time: TimeExpression): boolean {
  if (/^\s*(?:since|seit|seitdem)\b/iu.test(reading.text.slice(clauseOf(reading, time).start, time.start)))
    return true;
  const lead = { start: Math.max(0, time.start - 30), end: time.start };
  if (
    /(?:\buntil|\bbis(?: zum| ende)?|\bby the end of|\bsince|\bseit(?: dem| anfang| ende)?|自|从)\s?$/iu.test(
      reading.text.slice(lead.start, lead.end),
    ) &&
    !/截至/u.test(reading.text.slice(lead.start, lead.end))
  )
    return true;
  return (['founded', 'other-event'] as const).some((id) =>
    reading.cues
      .inside(id, lead)
      .some(
        ({ end }) =>
          time.start - end <= 12 &&
          !/reach|pass|hit|cross|erreich|über|knack|突破|达到|超过|截至|截止/iu.test(
            reading.text.slice(Math.max(0, end - 8), end),
          ),
      ),
  );
}

/** A time this close behind a figure is that figure's: "328,3 Milliarden im Jahr 2021". */
const OWN_TIME = 10;

/** Of several times of a clause the one beside the figure: behind it before the next figure, else before it. */
function nearest(times: readonly TimeExpression[], context: PeriodContext): TimeExpression | undefined {
  const { quantity } = context.draft;
  const figures = context.drafts
    .filter(({ quantity: { kind } }) => kind !== 'date')
    .map((draft) => draft.quantity);
  const next = figures.find(({ start }) => start >= quantity.end);
  const behind = times.find(({ start }) => start >= quantity.end && (!next || start < next.start));
  const before = times.filter(({ end }) => end <= quantity.start).at(-1);
  const between = before && figures.some(({ start, end }) => start >= before.end && end <= quantity.start);
  const isTaken = before && figures.some(({ end }) => end <= before.start && before.start - end <= OWN_TIME);
  if (behind && (!before || isTaken || between || behind.start - quantity.end <= quantity.start - before.end))
    return behind;
  return before ?? behind ?? times[0];
}

function resolve(context: PeriodContext, time: TimeExpression): string | undefined {
  const { reading, lastPeriod } = context;
  const shift = time.parts.referenceShift;
  if (shift === undefined)
    return inheritYear(reading, time) ?? toPeriod(time.parts, reading.pageDate) ?? undefined;
  if (lastPeriod && /^\d{4}/.test(lastPeriod)) return shiftYears(lastPeriod, shift);
  return toPeriod({ yearShift: shift }, reading.pageDate) ?? undefined;
}

/** "In 2014 … in the third quarter": a quarter without a year takes that of the sentence. */
function inheritYear(reading: Reading, time: TimeExpression): string | null {
  const { parts } = time;
  const isOpen =
    parts.year === undefined &&
    parts.yearShift === undefined &&
    (parts.quarter || parts.half || parts.month || parts.isNineMonths || parts.isWholeYear);
  if (!isOpen) return null;
  const index = reading.times.indexOf(time);
  const years = reading.times.filter(
    (other, at) => at !== index && other.parts.year !== undefined && Math.abs(other.start - time.start) < 60,
  );
  const year = years.find(({ end }) => end <= time.start)?.parts.year;
  return year === undefined || parts.day ? null : toPeriod({ ...parts, year }, reading.pageDate);
}

/** The sentence before set the time: "…这一季度的表现。公司以17%…" */
function fromBefore({ before, reading, draft }: PeriodContext): Named | undefined {
  if (!before || reading.times.length > 0 || draft.property === 'price') return undefined;
  const usable = before.times.filter(
    (time) => time.parts.referenceShift === undefined && !time.parts.day && !isOfEvent(before, time),
  );
  const time = usable.at(-1);
  const period = time && toPeriod(time.parts, reading.pageDate);
  return time && period ? { period, time } : undefined;
}

/** Sold "to date", "since July"; a perfect alone ("has sold") is so where no period is named. */
function isCumulative({ reading, draft }: PeriodContext, clause: Clause, named: Named | undefined): boolean {
  const cues = reading.cues.inside('cumulative', clause);
  if (cues.length === 0) return false;
  if (!named || !isInside(named.time, clause))
    return named === undefined || cues.some((cue) => isStrong(reading, cue));
  return (
    cues.some((cue) => isStrong(reading, cue) && Math.abs(cue.start - draft.quantity.start) < 40) &&
    !/^\d{4}(-|$)/.test(named.period)
  );
}

const STRONG =
  /since|to date|total|cumul|lifetime|ever|seit|insgesamt|bis heute|bislang|kumuliert|累计|累計|至今|以来|总/iu;

function isStrong(reading: Reading, { start, end }: Span): boolean {
  return STRONG.test(reading.text.slice(start, end));
}
