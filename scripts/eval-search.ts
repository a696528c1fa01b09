/**
 * Popup search over a labelled file, through the same code as in the popup. A line is
 * `{"query", "lang", "expect": [entity ids]}`; a fact counts as its entity. Prints one JSON object.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileFacts } from './build/compile-facts';
import { evaluateSearch, parseCases } from './search/evaluate-search';

const PACK = fileURLToPath(new URL('../src/facts/packs/xiaomi', import.meta.url));

const [path] = process.argv.slice(2);
if (!path) {
  console.error('Usage: npm run eval:search -- FILE.jsonl');
  process.exit(2);
}
console.log(
  JSON.stringify(evaluateSearch(parseCases(readFileSync(path, 'utf8')), compileFacts(PACK)), null, 2),
);
