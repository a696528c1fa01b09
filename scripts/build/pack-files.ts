/** The files of a pack: found, parsed, and asked for line numbers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { LocatedProblem } from './pack-error';

type Path = readonly (string | number)[];

/** One YAML file of a pack as plain values, with the means to name the line of a path in it. */
export interface PackFile {
  /** Relative to the folder of the pack, with `/`. */
  name: string;
  value: unknown;
  syntaxProblems: readonly LocatedProblem[];
  /** The line of the innermost node that the path reaches, from 1. */
  lineOf(path: Path): number;
}

/** Names of the files that a pack is made of, besides one per entity. */
export const PACK_HEAD = 'pack.yaml';
export const PACK_SOURCES = 'sources.yaml';
export const PACK_CONFLICTS = 'conflicts.yaml';
export const PACK_ACCEPTED = 'accepted.yaml';
export const PACK_ENTITIES = 'entities';

/** Reads one file of a pack; throws if it is not there. */
export function readPackFile(folder: string, name: string): PackFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(folder, name), 'utf8'), { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  return {
    name,
    value: document.errors.length > 0 ? undefined : document.toJS(),
    syntaxProblems: document.errors.map((error) => ({
      file: name,
      line: lineAt(error.pos[0]),
      path: '',
      reason: `is no YAML: ${error.message.split('\n', 1)[0]}`,
    })),
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}

/** Every entity file of a pack, in the order of their names. */
export function readEntityFiles(folder: string): PackFile[] {
  return entityFileNames(folder).map((name) => readPackFile(folder, name));
}

function entityFileNames(folder: string): string[] {
  return readdirSync(join(folder, PACK_ENTITIES))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${PACK_ENTITIES}/${name}`);
}

/** A path may name what is missing, so the nearest node above it that exists is taken. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
