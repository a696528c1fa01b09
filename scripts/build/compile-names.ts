/** Turns the name files of a pack into the small strings that the detector carries, or says what is wrong with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledNames, NameFamily, NameRule } from '../../src/detector/compiled-names';
import { foldText } from '../../src/detector/fold-text';
import { alternation, foldName, listWords } from './names/alternation';
import { compileEvidence } from './names/compile-evidence';
import { compileGate } from './names/compile-gate';
import {
  type FamilyFile,
  type KnownIds,
  type NameGroup,
  parseFamilyFile,
  parseShared,
  type SharedFiles,
} from './names/name-schema';
import { type LocatedProblem, PackError } from './pack-error';
import { PACK_ENTITIES, type PackFile, readPackFile } from './pack-files';
import { problemAt } from './parse-file';

const NAMES_FOLDER = 'names';
const SHARED = ['evidence.yaml', 'endings.yaml', 'numbers.yaml'];
const ENTITY_ID = /^id: *([a-z0-9-]+)/m;
/** `ruleOf` holds printable characters from here on. */
const FIRST_RULE_CODE = 0x23;

interface Named {
  text: string;
  rule: number;
  file: PackFile;
  path: (string | number)[];
}

interface Compiled {
  families: NameFamily[];
  rules: NameRule[];
  named: Named[];
}

/** The names of a pack folder. Throws one `PackError` that lists every problem with file, line, path and reason. */
export function compileNames(packFolder: string): CompiledNames {
  const problems: LocatedProblem[] = [];
  const shared = parseShared((name) => readPackFile(packFolder, `${NAMES_FOLDER}/${name}`), problems);
  const known = { entities: entityIds(packFolder), topics: Object.keys(shared?.evidence ?? {}) };
  const compiled = compileFamilies(packFolder, known, problems);
  reportDoubles(compiled, problems);
  if (problems.length > 0 || !shared) throw new PackError(packFolder, problems);
  return toStrings(compiled, shared);
}

function compileFamilies(packFolder: string, known: KnownIds, problems: LocatedProblem[]): Compiled {
  const compiled: Compiled = { families: [], rules: [], named: [] };
  for (const file of familyFiles(packFolder)) {
    const parsed = parseFamilyFile(file, known, problems);
    if (parsed) addFamily(compiled, file, parsed);
  }
  return compiled;
}

function addFamily({ families, rules, named }: Compiled, file: PackFile, parsed: FamilyFile): void {
  const family = families.push(toFamily(parsed)) - 1;
  parsed.names.forEach((group, index) => {
    const rule = rules.push(toRule(group, family, parsed)) - 1;
    group.write.forEach((name, place) => {
      named.push({ text: foldName(name), rule, file, path: ['names', index, 'write', place] });
    });
  });
}

function toFamily(file: FamilyFile): NameFamily {
  return {
    id: file.family,
    ...(file.marked === false && { isHidden: true }),
    ...(file.kin === false && { isStranger: true }),
    ...(file.editions && { editions: alternation(listWords(file.editions)) }),
    ...(file.number && { number: file.number }),
    ...(file.variants && { variants: alternation(listWords(file.variants)) }),
    ...(file.legal && { legal: alternation(listWords(file.legal)) }),
    ...(file.models && {
      models: Object.fromEntries(Object.entries(file.models).map(([key, id]) => [foldName(key), id])),
    }),
  };
}

function toRule(group: NameGroup, family: number, file: FamilyFile): NameRule {
  const { write: _, brand = file.brand, wordIn, startIn, decoyIn, prior, ...rest } = group;
  return {
    family,
    prior: prior as NameRule['prior'],
    ...(brand && brand !== 'no' && { brand }),
    ...(wordIn && { wordIn: wordIn.join(' ') }),
    ...(startIn && { startIn: startIn.join(' ') }),
    ...(decoyIn && { decoyIn: decoyIn.join(' ') }),
    ...(rest as Pick<NameRule, 'for' | 'against' | 'support' | 'notBefore'>),
  };
}

function reportDoubles({ named, rules, families }: Compiled, problems: LocatedProblem[]): void {
  const seen = new Map<string, Named>();
  for (const name of named) {
    const first = seen.get(name.text);
    if (!first) seen.set(name.text, name);
    else {
      const family = families[rules[first.rule]?.family ?? -1]?.id;
      problems.push(problemAt(name.file, name.path, `"${name.text}" is a name of ${family} already`));
    }
  }
}

function toStrings({ families, rules, named }: Compiled, shared: SharedFiles): CompiledNames {
  const sorted = [...named].sort((one, other) => (one.text < other.text ? -1 : 1));
  const texts = sorted.map(({ text }) => text);
  /** A name that needs the brand word before it is found by that. */
  const gated = (isHidden: boolean) =>
    sorted
      .filter(({ rule }) => {
        const { brand, family } = rules[rule] as NameRule;
        return brand !== 'must' && Boolean(families[family]?.isHidden) === isHidden;
      })
      .map(({ text }) => text);
  const { endings, numbers } = shared;
  return {
    families,
    rules,
    names: texts.join('\n'),
    ruleOf: String.fromCharCode(...sorted.map(({ rule }) => FIRST_RULE_CODE + rule)),
    gate: compileGate(gated(false)),
    hiddenGate: compileGate(gated(true)),
    ...compileEvidence(shared.evidence),
    endings: foldSources(endings),
    units: foldSources(numbers.units),
    counters: foldSource(numbers.counters),
    shy: Object.fromEntries(Object.entries(numbers.shy).map(([word, list]) => [word, list.join(' ')])),
  };
}

/** Expressions are compared with folded text. Long ones are wrapped in YAML; none means a plain space. */
function foldSource(source: string): string {
  return foldText(source.replace(/\s/g, '')).text;
}

function foldSources(sources: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(sources).map(([key, source]) => [key, foldSource(source)]));
}

function familyFiles(packFolder: string): PackFile[] {
  return readdirSync(join(packFolder, NAMES_FOLDER))
    .filter((name) => name.endsWith('.yaml') && !SHARED.includes(name))
    .sort()
    .map((name) => readPackFile(packFolder, `${NAMES_FOLDER}/${name}`));
}

/** Only their ids are read here; unreadable entity files are the fact compiler's to report. */
function entityIds(packFolder: string): ReadonlySet<string> {
  const folder = join(packFolder, PACK_ENTITIES);
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Set(files.map((name) => ENTITY_ID.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? ''));
}
