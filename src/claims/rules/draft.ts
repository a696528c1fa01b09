import type { ClaimProperty } from '@/claims/claim';
import type { Quantity } from '@/claims/quantities/quantity';
import type { Actor } from '@/claims/reading/actor';

/** A figure whose property is known, on its way to a claim; its owner may turn out to be nobody here. */
export interface Draft {
  quantity: Quantity;
  property: ClaimProperty;
  owner: Actor | null;
  /** It is an earlier value, set beside the claim before it. */
  isPrevious: boolean;
}
