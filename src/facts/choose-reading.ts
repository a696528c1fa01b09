/**
 * Then and now across the series of one row. Each side is the reading of one series and carries its basis;
 * nothing is added up or joined.
 */
import { compareCodes } from '../language/compare-codes';
import { daysBetween, type PartialDate } from '../language/partial-date';
import { type Change, changeWithin } from './change';
import { doSourcesDiffer } from './conflict-kinds';
import { linkedFacts } from './find-fact';
import type { Fact, FactIndex } from './pack-schema';
import { compareLengths } from './period';
import { findProperty } from './properties';
import { type Series, seriesKey } from './series';
import { factNow, factThen, isNotAfter } from './then-now';

export interface Reading {
  fact: Fact;
  series: Series;
  /** Facts of the same conflict that give another value for that time, the nearest in time first. */
  differing: readonly Fact[];
}

export interface ThenNow {
  /** What held when the page was written; null without a page date, and if every fact is after it. */
  held: Reading | null;
  /** The newest that is known; null if there is no series. */
  latest: Reading | null;
  /** From the one to the other; null if they are the same fact or not of one series. */
  change: Change | null;
}

/**
 * A year's figure is never more than a year behind the quarters; one that is further behind has no successor,
 * and the shorter period is the better reading.
 */
const STALE_DAYS = 366;

/** What a row of the card shows, from all series that may stand in it; the page date may be unknown. */
export function chooseThenNow(
  index: FactIndex,
  allSeries: readonly Series[],
  pageDate: PartialDate | null,
): ThenNow {
  const held = pageDate === null ? null : choose(allSeries, (series) => factThen(series, pageDate));
  const latest = choose(allSeries, factNow);
  return {
    held: held && { ...held, differing: findDiffering(index, held.fact, pageDate) },
    latest: latest && { ...latest, differing: findDiffering(index, latest.fact, null) },
    change: held && latest && held.series === latest.series ? changeWithin(held.fact, latest.fact) : null,
  };
}

interface Candidate {
  fact: Fact;
  series: Series;
}

function choose(allSeries: readonly Series[], read: (series: Series) => Fact | null): Candidate | null {
  const candidates = allSeries.flatMap((series) => {
    const fact = read(series);
    return fact ? [{ fact, series }] : [];
  });
  const ofWhole = preferIfAny(candidates, ({ series }) => !series.region && !series.scope);
  const stated = preferIfAny(ofWhole, ({ fact }) => fact.status !== 'disputed');
  const newest =
    stated
      .map(({ fact }) => fact.asOf)
      .sort()
      .at(-1) ?? '';
  const fresh = stated.filter(({ fact }) => daysBetween(fact.asOf, newest) <= STALE_DAYS);
  return fresh.sort(compareCandidates)[0] ?? null;
}

function preferIfAny(candidates: Candidate[], isPreferred: (candidate: Candidate) => boolean): Candidate[] {
  const preferred = candidates.filter(isPreferred);
  return preferred.length > 0 ? preferred : candidates;
}

const CONFIDENCES: readonly Fact['confidence'][] = ['high', 'medium', 'low'];

/** The longest period, then the latest, the best sourced, the longest series: like stands beside like. */
function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    (a.series.length && b.series.length ? compareLengths(a.series.length, b.series.length) : 0) ||
    compareCodes(b.fact.asOf, a.fact.asOf) ||
    CONFIDENCES.indexOf(a.fact.confidence) - CONFIDENCES.indexOf(b.fact.confidence) ||
    b.series.facts.length - a.series.facts.length ||
    compareCodes(a.fact.id, b.fact.id)
  );
}

/**
 * The facts linked by a conflict that say otherwise of the same property; with a page date, those of its time.
 * Counted differently, a later figure of one series follows the earlier: only a disputed one differs from it.
 * Amounts of two different periods do not contradict each other at all.
 */
function findDiffering(index: FactIndex, fact: Fact, pageDate: PartialDate | null): Fact[] {
  const conflict = index.conflicts[fact.conflict ?? ''];
  if (!conflict || !doSourcesDiffer(conflict)) return [];
  const isFollowed = (other: Fact) =>
    conflict.kind !== 'contradiction' && other.asOf !== fact.asOf && isSameSeries(other, fact);
  const isFlow = findProperty(fact.property)?.aggregation === 'flow';
  return linkedFacts(index, fact)
    .filter((other) => other.property === fact.property && !haveSameValue(other, fact))
    .filter((other) => pageDate === null || isNotAfter(other, pageDate))
    .filter((other) => !isFlow || other.period === fact.period)
    .filter((other) => other.status === 'disputed' || !isFollowed(other))
    .sort((a, b) => distance(a, fact) - distance(b, fact) || compareCodes(a.id, b.id));
}

function isSameSeries(a: Fact, b: Fact): boolean {
  return seriesKey(a) === seriesKey(b);
}

function haveSameValue(a: Fact, b: Fact): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}

function distance(a: Fact, b: Fact): number {
  return Math.abs(daysBetween(a.asOf, b.asOf));
}
