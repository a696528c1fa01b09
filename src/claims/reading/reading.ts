/** A sentence with everything that is known of it before anything is decided. */
import type { Quantity } from '@/claims/quantities/quantity';
import { readQuantities } from '@/claims/quantities/read-quantities';
import { readRanks } from '@/claims/quantities/read-ranks';
import type { Actor } from '@/claims/reading/actor';
import type { Clause } from '@/claims/reading/clause';
import { type Cues, findCues, readCues } from '@/claims/reading/cues';
import { readActors } from '@/claims/reading/read-actors';
import { splitClauses } from '@/claims/reading/split-clauses';
import { isInside, type Span } from '@/claims/text/span';
import type { Sentence } from '@/claims/text/split-sentences';
import { readTimes } from '@/claims/times/read-times';
import { toDate } from '@/claims/times/resolve-time';
import type { TimeExpression } from '@/claims/times/time-expression';
import type { Mention } from '@/detector/mention';
import type { Language } from '@/language/language';

/** Offsets are the sentence's own. */
export interface Reading {
  sentence: Sentence;
  text: string;
  /** The text in lower case, of the same length. */
  lower: string;
  language: Language;
  pageDate: string | null;
  actors: readonly Actor[];
  clauses: readonly Clause[];
  times: readonly TimeExpression[];
  /** Every figure, dates among them, in order. */
  quantities: readonly Quantity[];
  cues: Cues;
}

/** U+FF01 to U+FF5E are U+0021 to U+007E, moved. */
const FULL_WIDTH_OFFSET = 0xfee0;

/** Reads one sentence; `mentions` are those of the whole text, `pageDate` is a partial ISO date or null. */
export function readSentence(
  sentence: Sentence,
  mentions: readonly Mention[],
  language: Language,
  pageDate: string | null,
): Reading {
  const text = toHalfWidth(sentence.text);
  const own = mentions
    .filter((mention) => isInside(mention, sentence))
    .map((mention) => moveInto(mention, sentence));
  const lower = toLowerCase(text);
  const found = findCues(lower, language);
  const actors = readActors(text, lower, language, own, readCues(found, own));
  const names = actors.filter(({ kind }) => kind !== 'pronoun' && kind !== 'goods');
  const times = readTimes(lower, language, names);
  // "May" is a month, not a maybe.
  const cues = readCues(found, [...own, ...times]);
  const ranks = readRanks(text, lower, language, [...names, ...times]);
  const figures = readQuantities(lower, language, [...names, ...times, ...ranks]);
  const dates = times.flatMap((time, index) =>
    toDate(time.parts, pageDate) ? [toQuantity(time, index)] : [],
  );
  const quantities = [...figures, ...ranks, ...dates].sort((a, b) => a.start - b.start);
  const clauses = splitClauses(text, language, cues, [
    ...listsOf(actors, 'group'),
    ...listsOf(figures, 'list'),
    ...quantities,
    ...times,
  ]);
  return { sentence, text, lower, language, pageDate, actors, clauses, times, quantities, cues };
}

/** Full-width letters and digits as their narrow forms; the length stays, and marks stay wide. */
function toHalfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ％．]/gu, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH_OFFSET),
  );
}

/** Lower case of the same length: İ, which would become two letters, stays. */
function toLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : [...text]
        .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
        .join('');
}

function moveInto(mention: Mention, { start }: Span): Mention {
  return { ...mention, start: mention.start - start, end: mention.end - start };
}

function toQuantity(time: TimeExpression, index: number): Quantity {
  const span = { start: time.start, end: time.end };
  return { ...span, core: span, kind: 'date', value: index, isScaled: false, isInWords: false, scale: 1 };
}

/** The stretches from the first to the last member of each list. */
function listsOf<Key extends 'group' | 'list'>(
  members: readonly (Span & { [K in Key]?: number })[],
  key: Key,
): Span[] {
  const lists = new Map<number, Span>();
  for (const member of members) {
    const id = member[key];
    if (id === undefined) continue;
    const list = lists.get(id);
    if (list) list.end = member.end;
    else lists.set(id, { start: member.start, end: member.end });
  }
  return [...lists.values()];
}

/** The clause that a figure or name stands in. */
export function clauseOf(reading: Reading, span: Span): Clause {
  const found = reading.clauses.find((clause) => span.start >= clause.start && span.start < clause.end);
  return (
    found ??
    reading.clauses.at(-1) ?? {
      ...reading.sentence,
      start: 0,
      end: reading.text.length,
      opener: 'start',
      isRelative: false,
      hasVerb: true,
    }
  );
}

/** The actors of a stretch, in order. */
export function actorsIn(reading: Reading, span: Span): Actor[] {
  return reading.actors.filter((actor) => isInside(actor, span));
}
