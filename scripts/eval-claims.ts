/**
 * `npm run eval:claims -- FILE.jsonl [--fail-under 0.97] [--brief]`: claims over the labelled lines of `corpus/CLAIMS.md`,
 * as one JSON object. A claim counts by family, property and value; verdicts are judged over the claims that match.
 * `--fail-under` is the precision that the exit status asks for, beside the fixed recall and verdicts below.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createClaimReader } from './eval/claims/read-claims';
import { parseItems, scoreClaims } from './eval/claims/score-claims';

const PACK = fileURLToPath(new URL('../src/facts/packs/xiaomi', import.meta.url));
/** What the claims have to reach besides their precision. */
const LEAST_RECALL = 0.8;
const LEAST_VERDICTS = 0.95;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'fail-under': { type: 'string' }, brief: { type: 'boolean', default: false } },
});
const [path] = positionals;
if (!path) {
  console.error('Usage: npm run eval:claims -- FILE.jsonl [--fail-under 0.97] [--brief]');
  process.exit(2);
}

const score = scoreClaims(parseItems(readFileSync(path, 'utf8')), createClaimReader(PACK));
const { errors, ...numbers } = score;
// Briefly: what is right needs no list, what is wrong in one line each.
if (values.brief) {
  console.log(JSON.stringify(numbers));
  for (const error of errors) console.log(JSON.stringify(error));
} else console.log(JSON.stringify(score, null, 2));

const limit = values['fail-under'];
const isTooLow =
  score.precision < Number(limit) || score.recall < LEAST_RECALL || score.verdictAccuracy < LEAST_VERDICTS;
if (limit !== undefined && isTooLow) process.exitCode = 1;
