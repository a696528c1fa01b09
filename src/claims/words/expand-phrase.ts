/** Phrases of a word list as plain words, so that most of the tables need no expression. */

/** A plain phrase, where needed with what must stand before or behind it, as expressions without flags. */
export interface PlainPhrase {
  literal: string;
  before?: string;
  behind?: string;
}

/** What only an expression can say. */
const NEEDS_EXPRESSION = /[\\{}+^$*]|\(\?/u;
/** A phrase without any of these is itself. */
const MARKED = /[?()[\]\\{}+^$*]/;
const LOOK_BEHIND = /^\(\?<[!=]/u;
const LOOK_AHEAD = /\(\?[!=]/u;

/** Every way to write the phrase: "employees?" is two, "auf(ge)?stellt" is two; null if it needs an expression. */
export function expandPhrase(phrase: string): PlainPhrase[] | null {
  if (!MARKED.test(phrase)) return [{ literal: phrase }];
  const { rest: withoutLead, group: before } = cutLead(phrase);
  const { rest, group: behind } = cutTail(withoutLead);
  if (NEEDS_EXPRESSION.test(rest)) return null;
  return expand(rest).map((way) => ({
    literal: way.replace(/ {2,}/g, ' ').trim(),
    ...(before ? { before } : {}),
    ...(behind ? { behind } : {}),
  }));
}

function cutLead(phrase: string): { rest: string; group?: string } {
  if (!LOOK_BEHIND.test(phrase)) return { rest: phrase };
  const end = closingOf(phrase, 0) + 1;
  return { rest: phrase.slice(end), group: phrase.slice(0, end) };
}

function cutTail(phrase: string): { rest: string; group?: string } {
  const start = phrase.search(LOOK_AHEAD);
  if (start < 0 || closingOf(phrase, start) !== phrase.length - 1) return { rest: phrase };
  return { rest: phrase.slice(0, start), group: phrase.slice(start) };
}

/** The place of the bracket that closes the one at an offset. */
function closingOf(phrase: string, open: number): number {
  let depth = 0;
  for (let at = open; at < phrase.length; at++) {
    if (phrase[at] === '(') depth++;
    if (phrase[at] === ')' && --depth === 0) return at;
  }
  return phrase.length - 1;
}

function expand(phrase: string): string[] {
  let ways = [''];
  for (let at = 0; at < phrase.length; ) {
    const { choices, end } = readChoices(phrase, at);
    const isOptional = phrase[end] === '?';
    const all = isOptional ? [...choices, ''] : choices;
    ways = ways.flatMap((way) => all.map((choice) => way + choice));
    at = isOptional ? end + 1 : end;
  }
  return ways;
}

function readChoices(phrase: string, at: number): { choices: string[]; end: number } {
  if (phrase[at] === '[') {
    const end = phrase.indexOf(']', at);
    return { choices: [...phrase.slice(at + 1, end)], end: end + 1 };
  }
  if (phrase[at] !== '(') return { choices: [phrase[at] ?? ''], end: at + 1 };
  const end = closingOf(phrase, at);
  const inside = phrase.slice(at + 1, end).split('|');
  return { choices: inside.flatMap(expand), end: end + 1 };
}
