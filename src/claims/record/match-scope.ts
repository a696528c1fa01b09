/** Whether a record is of the part of the whole that a claim names. */
import type { Claim } from '@/claims/claim';
import type { ClaimRecord } from '@/claims/record/record';

/** Regions of one figure under two names. */
const SAME_REGION: Readonly<Record<string, string>> = { 'mainland-china': 'china' };
/** What a region contains, as far as texts and records name the one and the other. */
const CONTAINS: Readonly<Record<string, readonly string[]>> = {
  europe: [
    'germany',
    'france',
    'spain',
    'italy',
    'united-kingdom',
    'poland',
    'austria',
    'switzerland',
    'netherlands',
  ],
  'us-and-europe': ['us', 'europe', 'germany', 'france', 'spain', 'italy', 'united-kingdom', 'poland'],
  'outside-china': ['europe', 'us', 'india', 'germany', 'france', 'spain', 'italy', 'united-kingdom'],
};
/** The market of a line of bands goes without saying. */
const SEGMENT_OF_FAMILY: Readonly<Record<string, string>> = { 'mi-band': 'wearables' };
const RANKED = new Set(['market-rank', 'market-share']);
/** Where a product is sold and for whom is often left unsaid. */
const REGION_MAY_BE_UNSAID = new Set(['price', 'release-date']);

/** True if the record is of the named part, or if neither is of a part; a variant may be left unsaid. */
export function isOfScope(claim: Claim, record: ClaimRecord): boolean {
  return (
    !record.part &&
    segmentOf(claim) === record.segment &&
    claim.scope?.model === record.model &&
    (!record.variant || !claim.scope?.variant || record.variant === claim.scope.variant) &&
    isOfRegion(claim, record)
  );
}

function segmentOf(claim: Claim): string | undefined {
  if (claim.property === 'wearables-shipped') return undefined;
  return claim.scope?.segment ?? (RANKED.has(claim.property) ? SEGMENT_OF_FAMILY[claim.entity] : undefined);
}

function isOfRegion(claim: Claim, record: ClaimRecord): boolean {
  const named = toRegion(claim.scope?.region);
  const recorded = toRegion(record.region);
  if (named === recorded) return true;
  if (!REGION_MAY_BE_UNSAID.has(claim.property)) return false;
  return !named || !recorded || (CONTAINS[recorded]?.includes(named) ?? false);
}

function toRegion(region: string | undefined): string | undefined {
  return region === undefined ? undefined : (SAME_REGION[region] ?? region);
}
