import type { EntityId } from '@/facts/pack-schema';
import type { Gate } from './gate';
import type { Mention } from './mention';
import type { Meter } from './meter';

/** What is known of a text before it is read. */
export interface Hints {
  /** The nearest `lang`, BCP 47; empty if none. */
  language: string;
  /**
   * The text stands for the whole page: title, heading, JSON-LD name. Its topic ("smartphones") then counts as
   * evidence for every mention of the page, even where it names nothing itself.
   */
  isContext?: boolean;
}

/** One ground for or against a reading. */
export interface Reason {
  id: string;
  /** For if positive, against if negative. */
  weight: number;
  /** The words of the page that gave it. */
  trigger?: string;
}

/** A place that may be a mention, judged by its own text alone. Opaque: only `evidenceOf` and `select` look inside. */
export interface Candidate extends Mention {
  family: EntityId;
  /** The sum of the weights; from 0 on it is a mention without any help. */
  score: number;
  reasons: readonly Reason[];
  /** The words on the page. */
  written: string;
  /** What evidence of the page would add to the score. */
  hope: Readonly<Record<string, number>>;
  /** What it says about the rest of the page. */
  support: readonly string[];
}

/** What a page's texts say together: a sorted set, so merging is a union. */
export type DocumentEvidence = readonly string[];

/** A mention with its grounds; `entity` is the most specific id that the pack knows. */
export interface Selected extends Mention {
  family: EntityId;
  reasons: readonly Reason[];
}

/** A reading that the reader has refused on this site. */
export interface Refusal {
  family: EntityId;
  /** The words as they were on the page. */
  text: string;
}

export interface DetectorOptions {
  /** The families to look for; those marked by default if left out. */
  families?: readonly EntityId[];
  refusals?: readonly Refusal[];
  /** Counts the work. */
  meter?: Meter;
}

/** Text in, mentions out. Every function is pure; what the gate turns away `spot` need not read. */
export interface Detector extends Gate {
  /** Every place that may be a mention, generously; in order, never overlapping. Linear in the text. */
  spot(text: string, hints: Hints): Candidate[];
  /** What these candidates say about the rest of their page. */
  evidenceOf(candidates: readonly Candidate[]): DocumentEvidence;
  /** Commutative, associative, idempotent; evidence only ever adds support. */
  mergeEvidence(a: DocumentEvidence, b: DocumentEvidence): DocumentEvidence;
  /** Whether no candidate of a text can add to this evidence; what stands for the whole page still may. */
  isComplete(evidence: DocumentEvidence): boolean;
  /** The candidates that are mentions on a page with this evidence; more evidence never takes one away. */
  select(candidates: readonly Candidate[], evidence: DocumentEvidence): Selected[];
}
