import type { CompiledNames } from './compiled-names';
import type { Candidate, Hints, Reason } from './detector';
import { CERTAIN, KIN } from './document-evidence';
import type { EvidenceFinder, Hit } from './evidence-finder';
import { exactEntity } from './exact-entity';
import { type Folded, foldText } from './fold-text';
import type { LanguageRules } from './languages';
import { wordStarts } from './letters';
import type { Meter } from './meter';
import { isDecoy, type NameReader, type Reading } from './name-reader';
import { createTechnicalText } from './technical-text';
import { createWeigher, reachOfRule } from './weigh-evidence';
import { weighForms } from './weigh-forms';

/** What spotting needs; the finder is asked for only when a name needs evidence. */
export interface SpottingTools {
  names: CompiledNames;
  reader: NameReader;
  finder(): EvidenceFinder;
  language: LanguageRules;
  meter: Meter;
}

/** A reading with the grounds that lie in its writing. */
interface Draft extends Reading {
  reasons: Reason[];
  score: number;
}

/** What a text about phones and their makers speaks of; a word of any other topic makes it doubtful. */
const SUPPORTING = new Set(['tech', 'audio', 'leader']);
/** A title or heading is shorter than this; of a longer one the beginning says what it is about. */
const LONGEST_CONTEXT = 600;

/** Every place of a text that may be a mention, judged by the text alone; in order, never overlapping. */
export function spotCandidates(raw: string, { isContext }: Hints, tools: SpottingTools): Candidate[] {
  const folded = foldText(raw);
  const drafts = draftReadings(folded, tools);
  if (drafts.length === 0 && !isContext) return [];
  const weigh = createWeigher(folded, findHits(folded, drafts, tools), tools.names.topics, tools.meter);
  const candidates = drafts.map((draft) => toCandidate(folded, draft, weigh(draft, draft.rule)));
  return isContext ? [...candidates, ...topicsOf(folded, tools)] : candidates;
}

function draftReadings(folded: Folded, { reader, language, meter }: SpottingTools): Draft[] {
  const { text, raw, startAt, endAt } = folded;
  const technical = createTechnicalText(raw);
  const drafts: Draft[] = [];
  let covered = 0;
  meter.steps += text.length;
  for (const index of wordStarts(text, 0, text.length)) {
    if (index < covered || !reader.mayBegin(text, index)) continue;
    const reading = reader.readAt(folded, index, language);
    if (!reading) continue;
    covered = reading.end;
    const [start, end] = [startAt(reading.start), endAt(reading.end)];
    if (isDecoy(reading.rule, language.primary) || technical.contains(start, end)) continue;
    const reasons = weighForms(folded, reading, language, technical.isHashtag(start, end));
    drafts.push(Object.assign(reading, { reasons, score: sum(reasons) }));
  }
  return drafts;
}

/** The words and names around the drafts that may bear on them, in order. */
function findHits({ text }: Folded, drafts: readonly Draft[], tools: SpottingTools): Hit[] {
  const { finder, language } = tools;
  const words = windowsAround(drafts, tools).flatMap(([from, to]) =>
    finder().findBetween(text, Math.max(0, from), Math.min(text.length, to), language.primary),
  );
  const kin = drafts.filter(isCertainKin).map(({ start, end }): Hit => ({ start, end, topic: KIN }));
  return [...words, ...kin].sort((one, other) => one.start - other.start);
}

function isCertainKin({ score, family }: Pick<Draft, 'score' | 'family'>): boolean {
  return score >= CERTAIN && !family.isStranger;
}

/** The stretches that the rules of the drafts look at, disjoint and in order, so that nothing is read twice. */
function windowsAround(drafts: readonly Draft[], { names }: SpottingTools): [number, number][] {
  const windows: [number, number][] = [];
  const wanted = drafts.flatMap(({ start, end, rule }): [number, number][] => {
    const reach = reachOfRule(rule, names.topics);
    return reach > 0 ? [[start - reach, end + reach]] : [];
  });
  for (const window of wanted.sort(([one], [other]) => one - other)) {
    const before = windows.at(-1);
    if (before && window[0] <= before[1]) before[1] = Math.max(before[1], window[1]);
    else windows.push(window);
  }
  return windows;
}

function toCandidate(folded: Folded, draft: Draft, words: readonly Reason[]): Candidate {
  const { rule, family, start, end } = draft;
  const [from, to] = [folded.startAt(start), folded.endAt(end)];
  const score = draft.score + sum(words);
  return {
    start: from,
    end: to,
    written: folded.raw.slice(from, to),
    entity: exactEntity(draft),
    family: family.id,
    score,
    reasons: [...draft.reasons, ...words],
    hope: rule.support ?? {},
    support: isCertainKin({ score, family }) ? [KIN] : [],
  };
}

/** A text that stands for the page names no place, but may say what the page is about. */
function topicsOf({ text }: Folded, { names, finder, language }: SpottingTools): Candidate[] {
  const hits = finder().findBetween(text, 0, Math.min(text.length, LONGEST_CONTEXT), language.primary);
  // What counts only right beside a name says nothing without one.
  const topics = hits.filter(({ topic }) => (names.topics[topic] ?? 'near') === 'near');
  const [about, other] = [new Set<string>(), topics.filter(({ topic }) => !SUPPORTING.has(topic))];
  for (const { topic } of topics) if (SUPPORTING.has(topic)) about.add(topic);
  const support = topics.length > 2 * other.length ? [...about] : [];
  return [
    { start: 0, end: 0, written: '', entity: '', family: '', score: 0, reasons: [], hope: {}, support },
  ];
}

function sum(reasons: readonly Reason[]): number {
  return reasons.reduce((total, { weight }) => total + weight, 0);
}
