/** Which records a claim is compared with: CLAIMS.md, "Which records". */
import type { Claim, ClaimProperty } from '@/claims/claim';
import { isNotAfter, isOfPeriod, isRecent } from '@/claims/record/match-period';
import { isOfScope } from '@/claims/record/match-scope';
import type { ClaimRecord } from '@/claims/record/record';
import { recordsHeldFor } from '@/claims/record/record-holders';
import type { FactIndex } from '@/facts/pack-schema';
import { periodLengthOf } from '@/facts/period';

const DATES = new Set<ClaimProperty>(['release-date', 'founded']);
/** What is summed or ranked over a period: a quarter and a year are two series. */
const PER_PERIOD = new Set<ClaimProperty>([
  'units-shipped',
  'wearables-shipped',
  'market-rank',
  'market-share',
  'revenue',
]);
const MONEY = new Set<ClaimProperty>(['price', 'revenue', 'valuation']);
/** Figures without a counter are the maker's own. */
const MAKER = 'Xiaomi';

/** The records to compare with; none if the index has none of that entity, unit, scope, counter and time. */
export function selectRecords(claim: Claim, index: FactIndex, pageDate: string | null): ClaimRecord[] {
  const comparable = recordsHeldFor(claim, index).filter(
    (record) => isOfUnit(claim, record) && isOfScope(claim, record) && isBy(claim, record),
  );
  if (DATES.has(claim.property)) return comparable.filter((record) => isOfBasis(claim, record, comparable));
  if (claim.period === 'cumulative') return latestOf(comparable.filter(isCumulative), pageDate);
  if (claim.period === 'launch') return earliestOf(comparable);
  if (claim.period) return comparable.filter((record) => isOfPeriod(record, claim.period ?? ''));
  return latestWithConflicts(claim, comparable, pageDate);
}

function isOfUnit(claim: Claim, record: ClaimRecord): boolean {
  return !MONEY.has(claim.property) || record.unit === claim.unit;
}

function isBy(claim: Claim, record: ClaimRecord): boolean {
  return !claim.by || (record.measuredBy ?? MAKER).toLowerCase() === claim.by.toLowerCase();
}

function isCumulative(record: ClaimRecord): boolean {
  return record.basis === 'cumulative';
}

/** A line's first day (`inception`) stands for what its entity has no date of. */
function isOfBasis(claim: Claim, record: ClaimRecord, all: readonly ClaimRecord[]): boolean {
  if (claim.property === 'founded' || !claim.basis) return true;
  const wanted = claim.basis === 'announced' ? 'announced-date' : 'release-date';
  if (record.basis === 'inception') return !all.some(({ basis }) => basis === wanted);
  return record.basis === wanted;
}

function latestWithConflicts(
  claim: Claim,
  all: readonly ClaimRecord[],
  pageDate: string | null,
): ClaimRecord[] {
  if (!pageDate) return [];
  const known = all.filter((record) => isNotAfter(record, pageDate));
  const latest = latestOf(
    known.filter((record) => isRecent(record, pageDate)),
    pageDate,
  );
  if (claim.by) return latest;
  const conflicts = new Set(latest.map(({ conflict }) => conflict).filter(Boolean));
  return [...new Set([...latest, ...known.filter(({ conflict }) => conflicts.has(conflict))])];
}

/** The latest record of each series that the page could know. */
function latestOf(records: readonly ClaimRecord[], pageDate: string | null): ClaimRecord[] {
  const bySeries = new Map<string, ClaimRecord>();
  for (const record of records) {
    if (pageDate && !isNotAfter(record, pageDate)) continue;
    const key = seriesKeyOf(record);
    const held = bySeries.get(key);
    if (!held || held.asOf < record.asOf) bySeries.set(key, record);
  }
  return [...bySeries.values()];
}

function seriesKeyOf(record: ClaimRecord): string {
  const { holder, basis, measuredBy, segment, region, model, variant, unit, property } = record;
  const length = PER_PERIOD.has(property) ? periodLengthOf(record.period) : '';
  return [
    property === 'price' ? holder : '',
    basis,
    measuredBy,
    segment,
    region,
    model,
    variant,
    unit,
    length,
  ].join();
}

/** The prices of the day on which the product first had one. */
function earliestOf(records: readonly ClaimRecord[]): ClaimRecord[] {
  const [first] = records.map(({ asOf }) => asOf).sort();
  return records.filter(({ asOf }) => asOf === first);
}
