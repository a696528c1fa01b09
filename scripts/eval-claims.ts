/**
 * `npm run eval:claims -- FILE.jsonl`: claims over the labelled lines of `corpus/CLAIMS.md`, as one JSON object.
 * A claim counts by family, property and value; verdicts are judged over the claims that match.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createClaimReader } from './eval/claims/read-claims';
import { parseItems, scoreClaims } from './eval/claims/score-claims';

const PACK = fileURLToPath(new URL('../src/facts/packs/xiaomi', import.meta.url));

const [path] = process.argv.slice(2);
if (!path) {
  console.error('Usage: npm run eval:claims -- FILE.jsonl');
  process.exit(2);
}
console.log(JSON.stringify(scoreClaims(parseItems(readFileSync(path, 'utf8')), createClaimReader(PACK)), null, 2));
