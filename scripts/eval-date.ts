/** `npm run eval:date -- FILE.jsonl [--fail-under 0.95] [--today 2026-11-22] [--brief]`: page dates over labelled pages, as JSON. */
import { parseArgs } from 'node:util';
import { readDateItems } from './eval/date/date-item';
import { readDatesInBrowser } from './eval/date/read-in-browser';
import { scoreDates } from './eval/date/score-dates';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'fail-under': { type: 'string' },
    today: { type: 'string' },
    brief: { type: 'boolean', default: false },
  },
});
const [path] = positionals;
if (!path) {
  console.error('Usage: npm run eval:date -- FILE.jsonl [--fail-under 0.95] [--today YYYY-MM-DD]');
  process.exit(2);
}

const items = readDateItems(path);
const today = values.today ?? new Date().toISOString().slice(0, 10);
const score = scoreDates(items, await readDatesInBrowser(items, today));
const { errors, ...numbers } = score;
// Briefly: what is right needs no list, what is wrong in one line each.
if (values.brief) {
  console.log(JSON.stringify(numbers));
  for (const error of errors) console.log(JSON.stringify(error));
} else console.log(JSON.stringify(score, null, 2));
if (values['fail-under'] !== undefined && score.accuracy < Number(values['fail-under'])) process.exitCode = 1;
