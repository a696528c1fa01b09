/** The date in the data that a page's own scripts carry, for pages that show it only after they have run. */
import { type DateCandidate, toCandidate, WEIGHTS } from './candidate';
import { readStamp } from './read-stamp';

const KEYED =
  /["']?\b(?:datePublished|publish(?:ed)?_?(?:date|time|at|on)|pub_?(?:date|time)|first_?publish(?:ed)?_?(?:date|time|at)?|news_?time|ptime|create_?time|created_?at|post_?date)["']?\s*[:=]\s*["']?(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}[^"',;}]{0,24}|\d{10}(?:\d{3})?\b)/gi;
/** Data of whole applications; more is code. */
const MAX_LETTERS = 2_000_000;

/** One candidate if all such keys of all scripts name the same day; several days are those of several texts. */
export function readScriptDates(scripts: readonly string[], language: string): DateCandidate[] {
  const stamps = scripts
    .filter((script) => script.length <= MAX_LETTERS)
    .flatMap((script) => [...script.matchAll(KEYED)])
    .flatMap(([, value = '']) => readStamp(value, { language }) ?? []);
  const days = new Set(stamps.map(({ iso }) => iso));
  const [first] = stamps;
  return days.size === 1 && first ? [toCandidate(first, 'script', WEIGHTS.script)] : [];
}
