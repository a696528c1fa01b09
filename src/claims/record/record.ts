/** A fact as claims are compared with it: one figure, its period and what it is of. */
import type { ClaimProperty } from '@/claims/claim';
import type { EntityId, Fact, FactId } from '@/facts/pack-schema';
import { SCOPES } from '@/facts/qualifiers';

export interface ClaimRecord {
  fact: FactId;
  holder: EntityId;
  property: ClaimProperty;
  /** A number, or a partial ISO date. */
  value: number | string;
  unit: string | undefined;
  /** The source words the number. */
  isWorded: boolean;
  asOf: string;
  precision: Fact['precision'];
  period: string;
  basis: string | undefined;
  measuredBy: string | undefined;
  conflict: string | undefined;
  segment: string | undefined;
  region: string | undefined;
  model: string | undefined;
  variant: string | undefined;
  part: string | undefined;
}

/** The properties of the pack that a claimed property is compared with, besides the one of the same name. */
const ALSO: Readonly<Record<string, ClaimProperty>> = {
  'announced-date': 'release-date',
  inception: 'release-date',
};
const CLAIMABLE = new Set<string>([
  'users',
  'monthly-active-users',
  'units-shipped',
  'wearables-shipped',
  'market-rank',
  'market-share',
  'revenue',
  'valuation',
  'price',
  'release-date',
  'founded',
]);
/** What a market is called in a claim's scope; smartphones are the market that goes without saying. */
const UNSAID_MARKET = 'smartphones';

/** The records that one fact holds: its own figure, and the rank and share that its source gives beside it. */
export function recordsOf(holder: EntityId, fact: Fact): ClaimRecord[] {
  const records: ClaimRecord[] = [];
  const property = CLAIMABLE.has(fact.property) ? (fact.property as ClaimProperty) : ALSO[fact.property];
  if (!property) return records;
  if (typeof fact.value !== 'object') records.push(toRecord(holder, fact, property, fact.value));
  if (fact.rank !== undefined) records.push(beside(holder, fact, 'market-rank', fact.rank, 'rank'));
  if (fact.share !== undefined) records.push(beside(holder, fact, 'market-share', fact.share, 'percent'));
  return records;
}

/** A rank or share beside shipments is of the market of what was shipped. */
function beside(
  holder: EntityId,
  fact: Fact,
  property: ClaimProperty,
  value: number,
  unit: string,
): ClaimRecord {
  const record = { ...toRecord(holder, fact, property, value), unit, isWorded: false };
  return fact.property === 'wearables-shipped' ? { ...record, segment: 'wearables' } : record;
}

function toRecord(
  holder: EntityId,
  fact: Fact,
  property: ClaimProperty,
  value: number | string,
): ClaimRecord {
  const kind = fact.scope ? SCOPES[fact.scope]?.kind : undefined;
  return {
    fact: fact.id,
    holder,
    property,
    value,
    unit: fact.unit,
    isWorded: fact.bound !== undefined,
    asOf: fact.asOf,
    precision: fact.precision,
    period: fact.period,
    basis: property === 'release-date' ? fact.property : fact.basis,
    measuredBy: fact.measuredBy,
    conflict: fact.conflict,
    segment: fact.market === UNSAID_MARKET ? undefined : fact.market,
    region: fact.region,
    model: kind === 'model' ? fact.scope : undefined,
    variant: kind === 'variant' ? fact.scope : undefined,
    part: kind === 'part' ? fact.scope : undefined,
  };
}
