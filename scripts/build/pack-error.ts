/** One thing that is wrong in a pack, and where. */
export interface LocatedProblem {
  /** Path of the file, relative to the folder of the pack. */
  file: string;
  /** Counted from 1; 0 where no line is known. */
  line: number;
  /** Dotted path inside the file, empty for the file as a whole. */
  path: string;
  reason: string;
}

/** A pack that must not be built; its message lists every problem as `file:line: path: reason`. */
export class PackError extends Error {
  override readonly name = 'PackError';

  constructor(
    readonly folder: string,
    readonly problems: readonly LocatedProblem[],
  ) {
    super(`${folder} has ${problems.length} problem(s):\n${problems.map(formatProblem).join('\n')}`);
  }
}

function formatProblem({ file, line, path, reason }: LocatedProblem): string {
  const place = line > 0 ? `${file}:${line}` : file;
  return `  ${place}: ${path || '(file)'}: ${reason}`;
}
