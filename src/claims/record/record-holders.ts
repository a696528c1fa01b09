/** Whose facts a claim is compared with. */
import type { Claim } from '@/claims/claim';
import { type ClaimRecord, recordsOf } from '@/claims/record/record';
import type { EntityId, FactIndex } from '@/facts/pack-schema';

/** Figures of Xiaomi's Indian branch are Xiaomi's own, of that market. */
const BRANCHES: Readonly<Record<EntityId, readonly EntityId[]>> = {
  xiaomi: ['xiaomi-india'],
  redmi: ['xiaomi-india'],
};
/** A branch has days of its own. */
const DATES = new Set(['release-date', 'founded']);
/** Every wearable that the counters count for Xiaomi is recorded with its line of bands. */
const WEARABLES_HOLDER = 'mi-band';
/** MIUI's monthly users go on as HyperOS's; the company states them as its own. */
const MONTHLY_USERS = new Set(['miui', 'hyperos', 'xiaomi']);
/** The first generation, where a text that names no generation may mean it or the line. */
const FIRST_GENERATIONS: Readonly<Record<EntityId, EntityId>> = {
  'mi-band': 'mi-band-1',
  'mi-note': 'mi-note-1',
};
/** A line whose first generation is recorded with the line itself, as a model. */
const FIRST_MODELS: Readonly<Record<EntityId, string>> = { redmi: 'first-redmi' };

/** Every record of the claimed property that the claim's entity has, whatever period and part it is of. */
export function recordsHeldFor(claim: Claim, index: FactIndex): ClaimRecord[] {
  return holdersOf(claim)
    .flatMap((id) => (index.entities[id]?.facts ?? []).flatMap((fact) => recordsOf(id, fact)))
    .filter((record) => record.property === claim.property)
    .map((record) => unscopeFirstModel(claim, record));
}

function holdersOf(claim: Claim): readonly EntityId[] {
  const { entity, exact, property } = claim;
  if (property === 'monthly-active-users' && MONTHLY_USERS.has(entity)) return ['miui', 'hyperos'];
  if (exact && exact !== entity) return [exact];
  const holders = [entity, ...(DATES.has(property) ? [] : (BRANCHES[entity] ?? []))];
  const first = FIRST_GENERATIONS[entity];
  if (first) holders.push(first);
  if (property === 'wearables-shipped' || claim.scope?.segment) holders.push(WEARABLES_HOLDER);
  return [...new Set(holders)];
}

function unscopeFirstModel(claim: Claim, record: ClaimRecord): ClaimRecord {
  const isFirst = record.model !== undefined && record.model === FIRST_MODELS[claim.entity];
  return isFirst && !claim.scope?.model ? { ...record, model: undefined } : record;
}
