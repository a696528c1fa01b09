import type { Entity, Fact, FactIndex } from '@/facts/pack-schema';
import type { Dictionary } from './dictionary';
import type { NameTable } from './name-table';
import type { Notions } from './notions';
import type { Scratch } from './scratch';
import type { Vocabulary } from './vocabulary';

/** A name in the words that a query is compared with. */
export interface IndexedName {
  text: string;
  /** Numbers of its terms in the vocabulary, in order. */
  terms: readonly number[];
}

export interface IndexedEntity {
  entity: Entity;
  /** Place of its own document. */
  document: number;
  names: readonly IndexedName[];
  /** 0 to 1: how much the index knows of it, families before their members. Decides between equals. */
  standing: number;
}

/** What one result can be: an entity, or one of its facts. */
export interface IndexedDocument {
  /** Place in `entities`. */
  entity: number;
  fact: Fact | null;
  /** 0 to 1: how new the fact is among all facts. */
  recency: number;
  /** Facts with the same series key are one line of figures. */
  series: string;
}

/** The documents that have a term, each with the weight of the place where it stands. */
export interface Postings {
  documents: number[];
  weights: number[];
}

/** Everything that search needs, built once. The search itself changes nothing here but its scratch space. */
export interface SearchIndex {
  facts: FactIndex;
  dictionary: Dictionary;
  notions: Notions;
  vocabulary: Vocabulary;
  entities: readonly IndexedEntity[];
  documents: readonly IndexedDocument[];
  /** By term: words that stand in the document itself. */
  postings: readonly (Postings | undefined)[];
  /** By notion: as `postings`. */
  notionPostings: readonly (Postings | undefined)[];
  /** By term: entities with a name that has it. */
  nameEntities: readonly (readonly number[] | undefined)[];
  /** By term that is a whole name: the other whole names of its entity in one word, 小米 beside "Xiaomi". */
  sameNames: readonly (readonly number[] | undefined)[];
  /** Notions that a term stands for. */
  termNotions: readonly (readonly number[] | undefined)[];
  /** Names without spaces and signs: their numbers here are places in `joinedEntities`. */
  joinedNames: Vocabulary;
  joinedEntities: readonly (readonly number[])[];
  nameTable: NameTable;
  /** By term: what it tells of names, 0 to 1. A word that most names have tells little. */
  nameWeights: readonly number[];
  /** Entities by the pinyin of a Chinese name: `xiaomishouhuan`. */
  readings: ReadonlyMap<string, readonly number[]>;
  /** Entities by the first letters of that pinyin: `xmsh`. */
  initials: ReadonlyMap<string, readonly number[]>;
  scratch: Scratch;
}
