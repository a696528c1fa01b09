/** When a stated figure and a recorded one say the same: CLAIMS.md, "Verdict". */
import type { Claim } from '@/claims/claim';
import type { ClaimRecord } from '@/claims/record/record';

/** A rounded number is never read more generously than this, and "about" exactly so. */
const SHARE_OF_VALUE = 0.05;
const MAX_POINTS = 0.5;
/** How far beyond "over 100 million" a record may lie: beyond that a text would name another round number. */
const OVER_REACH = 1.25;
const UNDER_REACH = 0.8;
/** Keeps binary noise (0.1 + 0.2) from deciding. */
const EPSILON = 1e-9;

/** True if claim and record agree within the tolerance of the wording. */
export function isWithinTolerance(claim: Claim, record: ClaimRecord): boolean {
  const { value } = claim;
  if (typeof value === 'string' || typeof record.value === 'string') return isSameDate(value, record.value);
  if (claim.property === 'market-rank') return value === record.value;
  if (claim.mod === 'over') return value <= record.value && record.value < OVER_REACH * value;
  if (claim.mod === 'under') return UNDER_REACH * value < record.value && record.value <= value;
  const upper = claim.to ?? value;
  return (
    record.value >= value - toleranceOf(claim, value, record) - EPSILON * value &&
    record.value <= upper + toleranceOf(claim, upper, record) + EPSILON * upper
  );
}

/** How far from the claim a record is, for the order in which records are shown. */
export function distanceBetween(claim: Claim, record: ClaimRecord): number {
  if (typeof claim.value === 'string' || typeof record.value === 'string') return 0;
  return Math.abs(claim.value - record.value);
}

function isSameDate(stated: string | number, recorded: string | number): boolean {
  const [a, b] = [String(stated), String(recorded)];
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}

function toleranceOf(claim: Claim, value: number, record: ClaimRecord): number {
  const limit =
    claim.unit === 'percent' ? Math.min(MAX_POINTS, SHARE_OF_VALUE * value) : SHARE_OF_VALUE * value;
  const rounded = Math.min(lastDigitUnit(value) / 2, claim.unit === 'percent' ? MAX_POINTS : limit);
  const isLoose = claim.mod === 'about' || record.isWorded;
  return isLoose ? Math.max(SHARE_OF_VALUE * value, rounded) : rounded;
}

/** The place value of the last digit that is not zero: 1 million for 61 million, 0.01 for 14.99. */
function lastDigitUnit(value: number): number {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}
