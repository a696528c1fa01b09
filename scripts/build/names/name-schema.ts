/** The shape of the name files, and their reading. Only the build and the tests run it. */
import * as v from 'valibot';
import type { LocatedProblem } from '../pack-error';
import type { PackFile } from '../pack-files';
import { parseFile, problemAt } from '../parse-file';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const languages = v.array(v.string());
const weights = v.record(
  text,
  v.pipe(v.number(), v.minValue(0, 'is negative: against is a list of its own')),
);
const wordLists = v.array(v.union([text, v.array(text)]));
const regex = v.pipe(text, v.check(isRegex, 'is no regular expression'));
const brandRole = v.picklist(['may', 'must', 'is', 'no']);

const forms = [
  'proper',
  'mixed',
  'lower',
  'caps',
  'word',
  'split',
  'start',
  'marks',
  'glued',
  'ending',
  'brand',
  'number',
  'unknown',
  'variant',
  'model',
  'legal',
  'hashtag',
] as const;

const groupSchema = v.strictObject({
  write: v.pipe(v.array(text), v.minLength(1, 'names nothing')),
  brand: v.optional(brandRole),
  prior: v.partial(v.strictObject(v.entriesFromList(forms, v.number()))),
  wordIn: v.optional(languages),
  startIn: v.optional(languages),
  decoyIn: v.optional(languages),
  for: v.optional(weights),
  against: v.optional(weights),
  support: v.optional(weights),
  notBefore: v.optional(v.array(text)),
});

const familySchema = v.strictObject({
  family: text,
  /** False for what is marked only on request. */
  marked: v.optional(v.boolean()),
  /** False if naming it says nothing of the other names. */
  kin: v.optional(v.boolean()),
  brand: v.optional(brandRole),
  editions: v.optional(wordLists),
  number: v.optional(v.union([regex, v.literal(false)])),
  models: v.optional(v.record(text, text)),
  variants: v.optional(wordLists),
  legal: v.optional(wordLists),
  names: v.array(groupSchema),
});

const evidenceSchema = v.record(
  text,
  v.strictObject({
    reach: v.picklist(['near', 'touch', 'before', 'after']),
    words: v.record(text, v.pipe(text, v.transform(splitWords))),
  }),
);
const endingsSchema = v.record(text, regex);
const numbersSchema = v.strictObject({
  units: v.record(text, regex),
  counters: regex,
  shy: v.record(text, languages),
});

export type NameGroup = v.InferOutput<typeof groupSchema>;
export type FamilyFile = v.InferOutput<typeof familySchema>;
export type EvidenceFile = v.InferOutput<typeof evidenceSchema>;
export interface SharedFiles {
  evidence: EvidenceFile;
  endings: v.InferOutput<typeof endingsSchema>;
  numbers: v.InferOutput<typeof numbersSchema>;
}

/** What the names may refer to. */
export interface KnownIds {
  entities: ReadonlySet<string>;
  topics: readonly string[];
}

/** One family's file, or nothing and the reasons added to `problems`. */
export function parseFamilyFile(
  file: PackFile,
  known: KnownIds,
  problems: LocatedProblem[],
): FamilyFile | undefined {
  const parsed = parseFile(file, familySchema, problems);
  if (parsed) checkReferences(file, parsed, known, problems);
  return parsed;
}

/** The files that all families share, or nothing and the reasons added to `problems`. */
export function parseShared(
  read: (name: string) => PackFile,
  problems: LocatedProblem[],
): SharedFiles | undefined {
  const evidence = parseFile(read('evidence.yaml'), evidenceSchema, problems);
  const endings = parseFile(read('endings.yaml'), endingsSchema, problems);
  const numbers = parseFile(read('numbers.yaml'), numbersSchema, problems);
  return evidence && endings && numbers ? { evidence, endings, numbers } : undefined;
}

function checkReferences(
  file: PackFile,
  parsed: FamilyFile,
  { entities, topics }: KnownIds,
  problems: LocatedProblem[],
): void {
  const known = new Set([...topics, 'kin']);
  if (!entities.has(parsed.family)) problems.push(problemAt(file, ['family'], 'is no entity of this pack'));
  for (const [model, entity] of Object.entries(parsed.models ?? {}))
    if (!entities.has(entity)) problems.push(problemAt(file, ['models', model], 'is no entity of this pack'));
  parsed.names.forEach((group, index) => {
    for (const side of ['for', 'against', 'support'] as const)
      for (const topic of Object.keys(group[side] ?? {}))
        if (!known.has(topic))
          problems.push(problemAt(file, ['names', index, side, topic], 'is no topic of evidence.yaml'));
  });
}

function splitWords(words: string): string[] {
  return words.split('|').map((word) => word.trim());
}

function isRegex(source: string): boolean {
  try {
    return Boolean(new RegExp(source, 'u'));
  } catch {
    return false;
  }
}
