import type { EntityId } from '@/facts/pack-schema';

/** The closed list of properties that a text can claim; `corpus/CLAIMS.md` says what each one is. */
export const CLAIM_PROPERTIES = [
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
] as const;
export type ClaimProperty = (typeof CLAIM_PROPERTIES)[number];

/** How the text words the figure: "about 15", "over 100 million", "less than 5". */
export type Modifier = 'about' | 'over' | 'under';

/** Which part of the whole the text names, in the slugs of the packs where these know it: `india`, `redmi-note-7`. */
export interface ClaimScope {
  region?: string;
  /** `wearables`, or another market than that of smartphones. */
  segment?: string;
  model?: string;
  /** One configuration of a product: `16-gb`, `5000-mah`, `nfc`. */
  variant?: string;
}

/** A figure that a text states about an entity. Offsets are UTF-16 code units of the text, end exclusive. */
export interface Claim {
  /** The family: `mi-band` for every generation. */
  entity: EntityId;
  /** The generation, where the text names one. */
  exact?: EntityId;
  property: ClaimProperty;
  /** A number in base units, or a partial ISO date for `release-date` and `founded`. */
  value: number | string;
  /** `people`, `units`, `rank`, `percent`, `date` or an ISO 4217 currency. */
  unit: string;
  start: number;
  end: number;
  mod?: Modifier;
  /** The upper end of a range whose lower end is `value`. */
  to?: number;
  /** `2014`, `2014-Q3`, `2013-H1`, `2025-9M`, `2018-12`, a day, `launch` or `cumulative`. */
  period?: string;
  /** The counter that the text names. */
  by?: string;
  scope?: ClaimScope;
  /** For dates: what happened on that day. */
  basis?: 'announced' | 'sale';
}
