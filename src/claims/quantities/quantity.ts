import type { Modifier } from '@/claims/claim';
import type { Span } from '@/claims/text/span';

/**
 * A figure with its unit and reservation, not yet anybody's. `count` has a scale word or a counted noun to be found,
 * `bare` neither unit nor scale, `measure` a unit that no claim has.
 */
export type QuantityKind = 'count' | 'bare' | 'money' | 'percent' | 'rank' | 'date' | 'measure';

export interface Quantity extends Span {
  kind: QuantityKind;
  /** In base units; for `date` the index of its time expression. */
  value: number;
  to?: number;
  /** ISO 4217; `XXX` for one that no record has. */
  currency?: string;
  mod?: Modifier;
  isScaled: boolean;
  isInWords: boolean;
  /** The factor of its scale words, for a figure behind it that leaves them out. */
  scale: number;
  /** The number itself, without modifier and unit. */
  core: Span;
  /** An ordinal alone ("fourth"), which many things can have, not a phrase of ranks ("number four"). */
  isBareOrdinal?: boolean;
  /** Stands in a list with others of its kind: "311, 193 and 93 million". */
  list?: number;
  /** Directly behind a name: may be the number of a model. */
  mayBeModel?: boolean;
}
