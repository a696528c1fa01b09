/** Turns the folder of a pack into the fact index, or says everything that is wrong with it. */
import * as v from 'valibot';
import { checkPack } from '../../src/facts/check-pack';
import { type Pack, toFactIndex } from '../../src/facts/checks/pack';
import {
  acceptedSchema,
  conflictSchema,
  entitySchema,
  type FactIndex,
  packSchema,
  sourceSchema,
} from '../../src/facts/pack-schema';
import { type LocatedProblem, PackError } from './pack-error';
import {
  PACK_ACCEPTED,
  PACK_CONFLICTS,
  PACK_HEAD,
  PACK_SOURCES,
  type PackFile,
  readEntityFiles,
  readPackFile,
} from './pack-files';
import { parseFile } from './parse-file';

const sourcesSchema = v.record(v.string(), sourceSchema);
const conflictsSchema = v.record(v.string(), conflictSchema);

/** The fact index of a pack folder. Throws one `PackError` that lists every problem with file, line, path and reason. */
export function compileFacts(packFolder: string): FactIndex {
  const problems: LocatedProblem[] = [];
  const pack = readPack(packFolder, problems);
  if (problems.length > 0 || !pack) throw new PackError(packFolder, problems);
  return toFactIndex(pack);
}

function readPack(folder: string, problems: LocatedProblem[]): Pack | undefined {
  const parse = <T>(file: PackFile, schema: v.GenericSchema<unknown, T>) => parseFile(file, schema, problems);
  const files = new Map<string, PackFile>();
  const open = (name: string) => remember(files, readPackFile(folder, name));

  const head = parse(open(PACK_HEAD), packSchema);
  const sources = parse(open(PACK_SOURCES), sourcesSchema);
  const conflicts = parse(open(PACK_CONFLICTS), conflictsSchema);
  const accepted = parse(open(PACK_ACCEPTED), acceptedSchema);
  const entities = readEntityFiles(folder).map((file) => ({
    file: remember(files, file).name,
    entity: parse(file, entitySchema),
  }));
  if (!head || !sources || !conflicts || !accepted || entities.some(({ entity }) => !entity))
    return undefined;

  const pack = { head, sources, conflicts, accepted, entities: entities as Pack['entities'] };
  for (const { file, path, reason } of checkPack(pack)) {
    problems.push({ file, line: files.get(file)?.lineOf(path) ?? 0, path: path.join('.'), reason });
  }
  return pack;
}

function remember(files: Map<string, PackFile>, file: PackFile): PackFile {
  files.set(file.name, file);
  return file;
}
