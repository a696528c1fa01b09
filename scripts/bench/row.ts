import type { BrowserKind } from '../browser/find-browser';
import type { Side } from './statistics';

/** One row of the budget table, as `npm run bench` prints it. */
export interface Row {
  id: string;
  work: string;
  unit: 'ms' | 'kB' | 'MB' | '%';
  ours: Side;
  /** Null where the budget is absolute. */
  theirs: Side | null;
  /** `ours / theirs`, or what the budget is stated in. */
  ratio: number;
  budget: string;
  stretch: string;
  ok: boolean;
  stretchReached: boolean;
  note?: string;
}

export interface Bench {
  kind: BrowserKind;
  /** Runs of each side that count. */
  turns: number;
  /** Folder of another build than `.output`. */
  build?: string;
}

export interface Limit {
  budget: number;
  stretch: number;
  /** How the limit reads, with `#` for the number: `≤ #×`. */
  words: string;
  /** `most`: the figure may not exceed the limit; `least`: it may not fall below. */
  is: 'most' | 'least';
}

/** Judges a figure by its limit. */
export function judge(
  figure: number,
  limit: Limit,
): Pick<Row, 'ratio' | 'budget' | 'stretch' | 'ok' | 'stretchReached'> {
  const keeps = (bound: number) => (limit.is === 'most' ? figure <= bound : figure >= bound);
  return {
    ratio: Math.round(figure * 1000) / 1000,
    budget: limit.words.replace('#', String(limit.budget)),
    stretch: limit.words.replace('#', String(limit.stretch)),
    ok: keeps(limit.budget),
    stretchReached: keeps(limit.stretch),
  };
}
