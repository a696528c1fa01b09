import type { ClaimScope } from '@/claims/claim';
import type { EntityClass } from '@/claims/reading/entities';
import type { Span } from '@/claims/text/span';
import type { EntityId } from '@/facts/pack-schema';

/** Whom a figure of the sentence could belong to. */
export interface Actor extends Span {
  /**
   * `entity` is a mention, `rival` another company or its product, `thing` a product without an id here, `goods` a noun
   * of things that have prices, `pronoun` a word that takes one of them up, `person` a mention of a person, who has no
   * figures.
   */
  kind: 'entity' | 'rival' | 'thing' | 'goods' | 'pronoun' | 'person';
  family?: EntityId;
  exact?: EntityId;
  scope?: ClaimScope;
  /** What a pronoun can mean; `any` for "it". */
  noun?: EntityClass | 'any';
  /** "Xiaomi's": what follows is Xiaomi's, and may be somebody else. */
  isPossessive: boolean;
  /** Named beside what the clause is about: "behind Fitbit", "than Xiaomi". */
  isOblique: boolean;
  /** Named with what the clause is about: "with the Xiaomi 14". The subject only where there is no other. */
  isCompanion: boolean;
  /** The same for actors of one list: "Samsung, Apple and Xiaomi". */
  group?: number;
}
