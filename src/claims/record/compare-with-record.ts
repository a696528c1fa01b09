import type { Claim } from '@/claims/claim';
import type { Comparison } from '@/claims/paired-claim';
import type { ClaimRecord } from '@/claims/record/record';
import { selectRecords } from '@/claims/record/select-records';
import { distanceBetween, isWithinTolerance } from '@/claims/record/tolerance';
import type { FactIndex } from '@/facts/pack-schema';

/**
 * Sets a claim beside the record of its time; `pageDate` is a partial ISO date or null. One record within tolerance
 * is enough to agree. The facts compared come best fit first; without any the verdict is `not-in-index`.
 */
export function compareWithRecord(claim: Claim, index: FactIndex, pageDate: string | null): Comparison {
  const selected = selectRecords(claim, index, pageDate);
  const agreeing = selected.filter((record) => isWithinTolerance(claim, record));
  const variant = claim.scope?.variant;
  // A record that leaves its variant unsaid may be of another one: it can confirm the figure, not contradict it.
  const compared = variant
    ? selected.filter((record) => record.variant || agreeing.includes(record))
    : selected;
  const fits = (record: ClaimRecord) => (agreeing.includes(record) ? 0 : 1);
  compared.sort((a, b) => fits(a) - fits(b) || distanceBetween(claim, a) - distanceBetween(claim, b));
  const verdict = compared.length === 0 ? 'not-in-index' : agreeing.length > 0 ? 'agrees' : 'differs';
  return { verdict, records: [...new Set(compared.map(({ fact }) => fact))] };
}
