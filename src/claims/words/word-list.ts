/**
 * Word lists as the tables write them: one phrase beside the other, parted by `|` or a line break. A space matches any
 * white space or hyphen, `*` any letters, `?` makes the letter before it optional, `[…]` and `(…)` are as in expressions.
 */
export type WordList = string;

/** Letters and digits of the Latin script as the inside of a class: what edges of words are told by. */
export const LETTERS = 'A-Za-z0-9\\u00c0-\\u024f';
/** White space or hyphens between two words. */
export const GAP = '[\\s\\u00a0-]{1,3}';

/** The list as the inside of an expression, the longest phrases first. */
export function toSource(list: WordList): string {
  return splitList(list)
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/\./g, '\\.').replace(/\*/g, `[${LETTERS}]*`).replace(/ /g, GAP))
    .join('|');
}

/** Cuts at `|` and line breaks outside of brackets. */
export function splitList(list: WordList): string[] {
  if (!/[([]/.test(list)) return trimAll(list.split(/[|\n]/));
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
  return trimAll([...phrases, phrase]);
}

function trimAll(phrases: readonly string[]): string[] {
  return phrases.map((phrase) => phrase.trim()).filter(Boolean);
}
