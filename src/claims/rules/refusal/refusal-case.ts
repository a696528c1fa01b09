import type { ClaimProperty } from '@/claims/claim';
import type { Quantity } from '@/claims/quantities/quantity';
import type { Clause } from '@/claims/reading/clause';
import type { Reading } from '@/claims/reading/reading';

/** A figure before the rules that may refuse it. */
export interface Case {
  reading: Reading;
  quantity: Quantity;
  property: ClaimProperty;
  clause: Clause;
  /** The clauses whose verb the figure hangs on. */
  reach: readonly Clause[];
}

/** True if something says that the figure is no statement of what is or was. */
export type Refusal = (details: Case) => boolean;
