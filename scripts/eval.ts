/**
 * `npm run eval -- FILE.jsonl [--fail-under 0.98]`: mentions over a labelled file, as JSON. Text goes through the detector as
 * the page calls it, HTML through the built extension in Chromium.
 * Other limits: `--fail-under-precision`, `--fail-under-language`, `--fail-under-tag` (tags of ten items and more);
 * `--brief` leaves out what was right.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createDetector } from '../src/detector/create-detector';
import { compileNames } from './build/compile-names';
import { breaches } from './eval/mentions/check-limits';
import { evaluateMentions } from './eval/mentions/evaluate-mentions';
import { readLabelledItems } from './eval/mentions/labelled-item';

const PACK = fileURLToPath(new URL('../src/facts/packs/xiaomi', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'fail-under': { type: 'string' },
    'fail-under-precision': { type: 'string' },
    'fail-under-language': { type: 'string' },
    'fail-under-tag': { type: 'string' },
    brief: { type: 'boolean', default: false },
  },
});
const { brief: isBrief, ...limits } = values;

async function evaluate(): Promise<void> {
  const [path] = positionals;
  if (!path) throw new Error('Usage: npm run eval -- FILE.jsonl [--fail-under 0.98]');
  const names = compileNames(PACK);
  const result = await evaluateMentions(createDetector(names), names, readLabelledItems(path));
  const { items, mentions, precision, recall, f1, errors } = result;
  console.log(JSON.stringify(isBrief ? { items, mentions, precision, recall, f1, errors } : result, null, 2));
  const broken = breaches(result, limits);
  for (const breach of broken) console.error(breach);
  if (broken.length > 0) process.exitCode = 1;
}

evaluate().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
