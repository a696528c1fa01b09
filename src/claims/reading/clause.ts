import type { Span } from '@/claims/text/span';

/** A stretch of a sentence between marks and conjunctions. */
export interface Clause extends Span {
  /** What stands before it. */
  opener: 'start' | 'comma' | 'semicolon' | 'colon' | 'paren' | 'after-paren' | 'conjunction';
  /** "Which overtook Apple": about the last name before it. */
  isRelative: boolean;
  /** Has a verb of its own, so that it says something by itself. */
  hasVerb: boolean;
}
