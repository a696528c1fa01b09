import type { CompiledNames } from './compiled-names';
import type { Candidate, Hints, Reason } from './detector';
import { CERTAIN } from './document-evidence';
import type { EvidenceFinder, Hit } from './evidence-finder';
import { exactEntity } from './exact-entity';
import { type Folded, foldText } from './fold-text';
import type { LanguageRules } from './languages';
import { isDecoy, type NameReader, type Reading } from './name-reader';
import { createTechnicalText } from './technical-text';
import { FAR_UNITS, reachOfRule, wantsEvidence, weighEvidence } from './weigh-evidence';
import { weighForms } from './weigh-forms';

/** What spotting needs; the finder is asked for only when a name needs evidence. */
export interface SpottingTools {
  names: CompiledNames;
  reader: NameReader;
  finder(): EvidenceFinder;
  language: LanguageRules;
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
  const hits = findHits(folded, drafts, tools);
  const candidates = drafts.map((draft) => toCandidate(folded, draft, hits(draft), tools));
  return isContext ? [...candidates, ...topicsOf(folded, tools)] : candidates;
}

function draftReadings(folded: Folded, { reader, language }: SpottingTools): Draft[] {
  const { text, raw, startAt, endAt } = folded;
  const technical = createTechnicalText(raw);
  const drafts: Draft[] = [];
  for (let index = 0; index < text.length; index++) {
    const reading = reader.mayBegin(text.charCodeAt(index)) && reader.readAt(folded, index, language);
    if (!reading) continue;
    index = reading.end - 1;
    const [start, end] = [startAt(reading.start), endAt(reading.end)];
    if (isDecoy(reading.rule, language.primary) || technical.contains(start, end)) continue;
    const reasons = weighForms(folded, reading, language, technical.isHashtag(start, end));
    drafts.push({ ...reading, reasons, score: sum(reasons) });
  }
  return drafts;
}

/** For each draft, asked in order, the words and names around it that may bear on it. */
function findHits({ text }: Folded, drafts: readonly Draft[], tools: SpottingTools): (draft: Draft) => Hit[] {
  const { finder, language } = tools;
  const hits = windowsAround(drafts, tools).flatMap(([from, to]) =>
    finder().findBetween(text, Math.max(0, from), Math.min(text.length, to), language.primary),
  );
  for (const { start, end, score, family } of drafts)
    if (score >= CERTAIN && !family.isStranger) hits.push({ start, end, topic: 'kin' });
  hits.sort((one, other) => one.start - other.start);
  let first = 0;
  return ({ start, end }) => {
    while (first < hits.length && (hits[first] as Hit).end <= start - FAR_UNITS) first++;
    let last = first;
    while (last < hits.length && (hits[last] as Hit).start < end + FAR_UNITS) last++;
    return hits.slice(first, last);
  };
}

/** The stretches that the rules of the drafts look at, disjoint and in order, so that nothing is read twice. */
function windowsAround(drafts: readonly Draft[], { names }: SpottingTools): [number, number][] {
  const windows: [number, number][] = [];
  const wanted = drafts
    .filter(({ rule }) => wantsEvidence(rule))
    .map(({ start, end, rule }) => {
      const reach = reachOfRule(rule, names.topics);
      return [start - reach, end + reach] as [number, number];
    });
  for (const window of wanted.sort(([one], [other]) => one - other)) {
    const before = windows.at(-1);
    if (before && window[0] <= before[1]) before[1] = Math.max(before[1], window[1]);
    else windows.push(window);
  }
  return windows;
}

function toCandidate(folded: Folded, draft: Draft, hits: Hit[], { names }: SpottingTools): Candidate {
  const { rule, family, start, end } = draft;
  const words = wantsEvidence(rule) ? weighEvidence(folded.text, draft, rule, hits, names.topics) : [];
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
    support: score >= CERTAIN && !family.isStranger ? ['kin'] : [],
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
