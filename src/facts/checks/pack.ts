import type { Accepted, Conflict, Entity, Fact, FactIndex, PackHead, Source } from '../pack-schema';

/** A whole pack as its files hold it, each shape already checked against the schema. */
export interface Pack {
  head: PackHead;
  entities: readonly EntityFile[];
  sources: Readonly<Record<string, Source>>;
  conflicts: Readonly<Record<string, Conflict>>;
  accepted: Accepted;
}

export interface EntityFile {
  /** Relative to the folder of the pack: `entities/miui.yaml`. */
  file: string;
  entity: Entity;
}

/** One thing that is wrong, by file and path in it; the path is empty for the file as a whole. */
export interface PackProblem {
  file: string;
  path: readonly (string | number)[];
  reason: string;
}

export const SOURCES_FILE = 'sources.yaml';
export const CONFLICTS_FILE = 'conflicts.yaml';
export const ACCEPTED_FILE = 'accepted.yaml';
export const HEAD_FILE = 'pack.yaml';

/** A fact with the place it stands at. */
export interface PlacedFact {
  fact: Fact;
  entity: Entity;
  /** The problem of one of its fields. */
  problem(field: string, reason: string): PackProblem;
}

/** Every fact of a pack in the order of its files. */
export function placedFacts(pack: Pack): PlacedFact[] {
  return pack.entities.flatMap(({ file, entity }) =>
    entity.facts.map((fact, index) => ({
      fact,
      entity,
      problem: (field, reason) => ({ file, path: ['facts', index, field], reason }),
    })),
  );
}

/** The index that a pack is compiled into. */
export function toFactIndex({ head, entities, sources, conflicts }: Pack): FactIndex {
  return {
    indexDate: head.indexDate,
    entities: Object.fromEntries(entities.map(({ entity }) => [entity.id, entity])),
    sources,
    conflicts,
    sharedSeries: head.sharedSeries,
  };
}
