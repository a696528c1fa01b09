/** B10: what a reader downloads and what every frame carries. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from '../../browser/launch-gloss';
import { type Bench, judge, type Row } from '../row';
import { summarise } from '../statistics';

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** Kilobytes (1,000 bytes) of files, each compressed on its own as a package does. */
export function weigh(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0) / 1000;
}

interface Part {
  work: string;
  paths: string[];
  budget: number;
  stretch: number;
}

/** The parts of the built extension that have a budget; the tests read the same list. */
export function sizedParts(kind: Bench['kind']): Part[] {
  const folder = buildFolder(kind);
  return [
    {
      work: 'content script, names included',
      paths: [join(folder, 'content-scripts/page.js')],
      budget: 12,
      stretch: 8,
    },
    { work: 'card script', paths: [join(folder, 'card.js')], budget: 30, stretch: 20 },
    { work: 'whole package', paths: filesBelow(folder), budget: 400, stretch: 250 },
  ];
}

export async function measureSizes({ kind }: Bench): Promise<Row[]> {
  return sizedParts(kind).map(({ work, paths, budget, stretch }) => {
    const ours = summarise([weigh(paths)]);
    const limit = { budget, stretch, words: '≤ # kB', is: 'most' } as const;
    return { id: 'B10', work: `${work}, gzip`, unit: 'kB', ours, theirs: null, ...judge(ours.median, limit) };
  });
}
