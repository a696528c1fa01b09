/** Reads a file of a pack by its schema and says what is wrong with it. */
import * as v from 'valibot';
import type { LocatedProblem } from './pack-error';
import type { PackFile } from './pack-files';

/** The value of a file; undefined if something is wrong, which is added to the problems with its line. */
export function parseFile<T>(
  file: PackFile,
  schema: v.GenericSchema<unknown, T>,
  problems: LocatedProblem[],
): T | undefined {
  problems.push(...file.syntaxProblems);
  if (file.syntaxProblems.length > 0) return undefined;
  const result = v.safeParse(schema, file.value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    problems.push(problemAt(file, path, reasonOf(issue)));
  }
  return undefined;
}

/** What is wrong at a place of a file. */
export function problemAt(file: PackFile, path: (string | number)[], reason: string): LocatedProblem {
  return { file: file.name, line: file.lineOf(path), path: path.join('.'), reason };
}

/** In the words of the checks; the messages of the schema's own rules are such words already. */
function reasonOf({ message, expected, received, type }: v.BaseIssue<unknown>): string {
  if (received === 'undefined') return 'is missing';
  if (type === 'strict_object' && expected === 'never') return `is no field here: ${received}`;
  return message.startsWith('Invalid') ? `is ${received}, not ${expected}` : message;
}
