import type { EntityId } from '@/facts/pack-schema';
import type { CompiledGate } from './gate';

/** How a name is written where it was found, and what surrounds it; each may weigh on the reading. */
export type Form =
  | 'proper'
  | 'mixed'
  | 'lower'
  | 'caps'
  | 'word'
  | 'split'
  | 'start'
  | 'marks'
  | 'glued'
  | 'ending'
  | 'brand'
  | 'number'
  | 'unknown'
  | 'variant'
  | 'model'
  | 'legal'
  | 'hashtag';

/** What a name has to do with the brand word before it: joins it, needs it, or is it. */
export type BrandRole = 'may' | 'must' | 'is';

/** Weights by topic id; for local evidence they are halved at a distance and doubled beside the name. */
export type Weights = Readonly<Record<string, number>>;

/** What the names of one group have in common. */
export interface NameRule {
  /** Index into `families`. */
  family: number;
  brand?: BrandRole;
  prior: Readonly<Partial<Record<Form, number>>>;
  /** Languages in which the first word of the name is an ordinary word, space-separated; `?` stands for none given. */
  wordIn?: string;
  /** Languages in which that word begins sentences. */
  startIn?: string;
  /** Languages in which this is the name of something else that is not looked for. */
  decoyIn?: string;
  for?: Weights;
  against?: Weights;
  /** What the page as a whole adds. */
  support?: Weights;
  /** Tails that make another word of the name. */
  notBefore?: readonly string[];
}

export interface NameFamily {
  id: EntityId;
  /** Not marked unless the reader asks for it. */
  isHidden?: true;
  /** Naming it says nothing of the other names. */
  isStranger?: true;
  /** Sources of regular expressions over folded text. */
  editions?: string;
  number?: string;
  variants?: string;
  legal?: string;
  /** Number and variant as written, folded, to the most specific entity. */
  models?: Readonly<Record<string, EntityId>>;
}

/** Where a word of a topic counts. */
export type Reach = 'near' | 'touch' | 'before' | 'after';

/** Cheap tests for whether a text may hold a name, which every frame carries. */
export interface CompiledGates {
  /** For the families that are marked by default, and for the others. */
  gate: CompiledGate;
  hiddenGate: CompiledGate;
}

/** What the name files of a pack are compiled into: small strings, for the script that reads a page. */
export interface CompiledNames extends CompiledGates {
  families: readonly NameFamily[];
  rules: readonly NameRule[];
  /** Folded names in ascending order, one a line; a space is a gap that may be empty. */
  names: string;
  /** One character for each name: the index of its rule from U+0023 on. */
  ruleOf: string;
  topics: Readonly<Record<string, Reach>>;
  /** `topic language word|word|…`, one a line. A full stop ends a word that must be whole. */
  evidence: string;
  /** By primary subtag; `any` for the rest. */
  endings: Readonly<Record<string, string>>;
  /** What makes a number after a name a count of something else, by primary subtag. */
  units: Readonly<Record<string, string>>;
  counters: string;
  /** Variant words that are ordinary words of some languages, which are space-separated. */
  shy: Readonly<Record<string, string>>;
}

/** The names without the gates, as the reader script gets them. */
export type PackNames = Omit<CompiledNames, keyof CompiledGates>;
