/** A side of a comparison: the median of its runs and how far they lie apart, in the row's unit. */
export interface Side {
  median: number;
  min: number;
  max: number;
  runs: number;
}

/** The middle of the runs; the mean of the two middles for an even number. */
export function median(runs: readonly number[]): number {
  const sorted = [...runs].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The value that a share of the runs does not exceed (nearest rank). */
export function percentile(runs: readonly number[], share: number): number {
  const sorted = [...runs].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

export function summarise(runs: readonly number[]): Side {
  return {
    median: round(median(runs)),
    min: round(Math.min(...runs)),
    max: round(Math.max(...runs)),
    runs: runs.length,
  };
}

/**
 * Runs both sides in turn, so that whatever else the machine does falls on both alike; the first turn only warms up.
 * @param turns how many runs of each side count, at least 7 by the rule of the house
 */
export async function interleave(
  turns: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<{ ours: number[]; theirs: number[] }> {
  const runs = { ours: [] as number[], theirs: [] as number[] };
  for (let turn = 0; turn <= turns; turn++) {
    const pair = { ours: await ours(), theirs: await theirs() };
    if (turn === 0) continue;
    runs.ours.push(pair.ours);
    runs.theirs.push(pair.theirs);
  }
  return runs;
}
