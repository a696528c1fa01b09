import type { Span } from '@/claims/text/span';

/** A number as a text writes it, without unit and modifier. */
export interface NumberToken extends Span {
  /** In base units: "61.12 million" is 61120000. */
  value: number;
  /** A scale word is part of it: million, Mrd., 万. */
  isScaled: boolean;
  /** Written in words: "hundert". */
  isInWords: boolean;
  /** The factor of its scale words, for a number before it that shares them: "60 to 62 million". */
  scale: number;
  /** The digits have no separator: a number of four may be a year. */
  isPlain: boolean;
}
