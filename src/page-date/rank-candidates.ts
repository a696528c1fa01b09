/**
 * From many candidates to one date. The rule in words and its reasons: `docs/decisions/0012-page-date-by-rank.md`.
 */
import { daysBetween, type PartialDate, precisionOf } from '@/language/partial-date';
import type { DateCandidate } from './candidate';
import type { PageDate } from './page-date';

export interface RankContext {
  /** The day of reading, ISO. */
  today: PartialDate;
  /** Days that the page gives as those of its last change. */
  changes?: readonly PartialDate[];
}

/** The web had no news before; what is dated earlier is an error or about something else. */
const FIRST_YEAR = '1995';
/** Where a page is written it may be tomorrow already. */
const DAYS_AHEAD = 1;
/** What another, independent place adds to the weight of a date. */
const AGREEMENT = 0.5;
/** The farthest any place is from universal time, in hours. */
const MAX_AHEAD = 14;
const MAX_BEHIND = 12;
const HIGH_WEIGHT = 84;
const MEDIUM_WEIGHT = 55;
/** A vague name and the day of the last change together mean the last change. */
const VAGUE_WEIGHT = 50;

type Family = 'machine' | 'visible' | 'address';
const FAMILIES: Readonly<Record<DateCandidate['origin'], Family>> = {
  'json-ld': 'machine',
  meta: 'machine',
  microdata: 'machine',
  script: 'machine',
  time: 'visible',
  dateline: 'visible',
  url: 'address',
};

/** The date of the page, or null if no candidate stands up. Of equal ones the first wins: pages begin with theirs. */
export function rankCandidates(all: readonly DateCandidate[], context: RankContext): PageDate | null {
  const candidates = settleReadings(all).filter((candidate) => isCredible(candidate, context));
  let best: DateCandidate | null = null;
  let bestWeight = 0;
  for (const candidate of candidates) {
    const weight = weighWithAgreement(candidate, candidates);
    if (weight > bestWeight) [best, bestWeight] = [candidate, weight];
  }
  if (!best) return null;
  const { iso, origin } = toLocalDay(refine(best, candidates), candidates);
  return { iso, precision: precisionOf(iso), origin, confidence: gradeOf(best, candidates) };
}

function isCredible({ iso, origin, weight }: DateCandidate, { today, changes = [] }: RankContext): boolean {
  if (iso.slice(0, 4) < FIRST_YEAR) return false;
  if (iso.length === 10 ? daysBetween(today, iso) > DAYS_AHEAD : iso > today.slice(0, iso.length))
    return false;
  return !(origin === 'meta' && weight < VAGUE_WEIGHT && changes.includes(iso));
}

/** Dates that can be read in two ways are read as another place of the page says. */
function settleReadings(candidates: readonly DateCandidate[]): DateCandidate[] {
  return candidates.map((candidate) => {
    const { otherReading } = candidate;
    const others = candidates.filter((other) => other.origin !== candidate.origin);
    const says = (iso: PartialDate) => others.some((other) => other.iso.length > 4 && agree(other.iso, iso));
    return otherReading && says(otherReading) && !says(candidate.iso)
      ? { ...candidate, iso: otherReading }
      : candidate;
  });
}

function weighWithAgreement(candidate: DateCandidate, all: readonly DateCandidate[]): number {
  const own = FAMILIES[candidate.origin];
  const support = (['machine', 'visible', 'address'] as const)
    .filter((family) => family !== own)
    .map((family) => {
      const agreeing = all.filter(
        (other) => FAMILIES[other.origin] === family && agree(other.iso, candidate.iso),
      );
      return Math.max(0, ...agreeing.map(({ weight }) => weight));
    });
  return candidate.weight + AGREEMENT * support.reduce((sum, weight) => sum + weight, 0);
}

/** True if one date lies within the other. */
function agree(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** A month is made a day, where another place names a day of that month. */
function refine(best: DateCandidate, all: readonly DateCandidate[]): DateCandidate {
  const finer = all
    .filter(({ iso }) => iso.length > best.iso.length && iso.startsWith(best.iso))
    .sort((a, b) => b.weight - a.weight);
  return finer[0] ?? best;
}

/**
 * Stamps in universal time can be a day off from the day that the page shows its readers: 23:00 on the 12th is
 * midnight in Berlin. The day that is shown is then the page's own.
 */
function toLocalDay(best: DateCandidate, all: readonly DateCandidate[]): DateCandidate {
  const { isUtc, hour } = best;
  if (!isUtc || hour === undefined) return best;
  const shown = all.find(({ iso, origin, isUtc: alsoUtc }) => {
    if (FAMILIES[origin] === 'machine' || alsoUtc || iso.length < 10) return false;
    const days = daysBetween(best.iso, iso);
    return (days === 1 && hour + MAX_AHEAD >= 24) || (days === -1 && hour < MAX_BEHIND);
  });
  const isAgreed = all.some(
    (other) => other.origin !== best.origin && !other.isUtc && other.iso === best.iso,
  );
  return shown && !isAgreed ? { ...best, iso: shown.iso } : best;
}

function gradeOf(best: DateCandidate, all: readonly DateCandidate[]): PageDate['confidence'] {
  const isSeconded = all.some(
    (other) =>
      FAMILIES[other.origin] !== FAMILIES[best.origin] && other.iso.length > 4 && agree(other.iso, best.iso),
  );
  if (best.weight >= HIGH_WEIGHT || (best.weight >= MEDIUM_WEIGHT && isSeconded)) return 'high';
  return best.weight >= MEDIUM_WEIGHT || isSeconded ? 'medium' : 'low';
}
