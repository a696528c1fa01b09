/**
 * Word lists as the tables write them: one phrase beside the other, parted by `|` or a line break. A space matches any
 * white space or hyphen, `*` any letters, `?` makes the letter before it optional, `[…]` and `(…)` are as in expressions.
 */
export type WordList = string;

/** What stands for the edge of a word in a language that writes spaces. */
const EDGE_BEFORE = '(?<![\\p{L}\\p{N}])';
const EDGE_AFTER = '(?![\\p{L}\\p{N}])';
const GAP = '[\\s\\u00a0-]{1,3}';

/** One global, caseless expression for a list; in Chinese a word may stand anywhere. */
export function compileWords(list: WordList, isSpaced: boolean): RegExp {
  const source = toSource(list);
  return new RegExp(isSpaced ? `${EDGE_BEFORE}(?:${source})${EDGE_AFTER}` : `(?:${source})`, 'giu');
}

/** The list as the inside of an expression, the longest phrases first. */
export function toSource(list: WordList): string {
  return splitList(list)
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/\./g, '\\.').replace(/\*/g, '\\p{L}*').replace(/ /g, GAP))
    .join('|');
}

/** Cuts at `|` and line breaks outside of brackets. */
function splitList(list: WordList): string[] {
  const phrases: string[] = [];
  let depth = 0;
  let phrase = '';
  for (const letter of list) {
    if (letter === '(' || letter === '[') depth++;
    if (letter === ')' || letter === ']') depth--;
    if (depth === 0 && (letter === '|' || letter === '\n')) {
      phrases.push(phrase);
      phrase = '';
    } else phrase += letter;
  }
  return [...phrases, phrase].map((each) => each.trim()).filter(Boolean);
}
