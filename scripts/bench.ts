/**
 * `npm run bench`: the budgets of the design, measured in a real browser, both sides in one run.
 * `-- --rows B1,B8` keeps to some, `--browser firefox` changes the browser, `--turns 9` the runs of each side.
 * Prints JSON on standard output and a table on standard error.
 */
import { parseArgs } from 'node:util';
import type { Bench, Row } from './bench/row';
import { measureCard } from './bench/rows/card-row';
import { measureChat, measureRemoval, measureTyping } from './bench/rows/change-rows';
import { measureAgainstMarkJs } from './bench/rows/mark-js-row';
import { measureMemory } from './bench/rows/memory-row';
import { measurePopup } from './bench/rows/popup-row';
import { measureEmptyPage, measureManyNames, measureMentions } from './bench/rows/scan-rows';
import { measureSizes } from './bench/rows/size-row';
import type { BrowserKind } from './browser/find-browser';

interface Measure {
  rows: readonly string[];
  measure(bench: Bench): Promise<Row[]>;
  /** Rows that need the trace of Chromium. */
  chromiumOnly?: boolean;
}

const MEASURES: readonly Measure[] = [
  { rows: ['B1'], measure: measureEmptyPage, chromiumOnly: true },
  { rows: ['B2', 'B4'], measure: measureMentions, chromiumOnly: true },
  { rows: ['B3'], measure: measureAgainstMarkJs, chromiumOnly: true },
  { rows: ['B5'], measure: measureTyping, chromiumOnly: true },
  { rows: ['B6'], measure: measureRemoval },
  { rows: ['B7'], measure: measureChat, chromiumOnly: true },
  { rows: ['B8'], measure: measureCard },
  { rows: ['B9'], measure: measurePopup },
  { rows: ['B10'], measure: measureSizes },
  { rows: ['B11'], measure: measureManyNames, chromiumOnly: true },
  { rows: ['B12'], measure: measureMemory, chromiumOnly: true },
];

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    rows: { type: 'string' },
    turns: { type: 'string', default: '7' },
  },
});
const bench: Bench = { kind: values.browser as BrowserKind, turns: Number(values.turns) };
const wanted = values.rows?.split(',');

function printTable(rows: readonly Row[]): void {
  for (const row of rows) {
    const verdict = row.stretchReached ? 'stretch' : row.ok ? 'ok' : 'OVER';
    const theirs = row.theirs ? ` against ${row.theirs.median} ${row.unit}` : '';
    console.error(
      `${row.id.padEnd(4)}${verdict.padEnd(9)}${String(row.ratio).padStart(9)}  ${row.budget.padEnd(16)}${row.ours.median} ${row.unit}${theirs}  ${row.work}`,
    );
  }
}

const rows: Row[] = [];
for (const { rows: ids, measure, chromiumOnly } of MEASURES) {
  if (wanted && !ids.some((id) => wanted.includes(id))) continue;
  if (chromiumOnly && bench.kind !== 'chromium') continue;
  const measured = await measure(bench);
  printTable(measured);
  rows.push(...measured);
}
console.log(
  JSON.stringify({ browser: bench.kind, date: new Date().toISOString().slice(0, 10), rows }, null, 2),
);
