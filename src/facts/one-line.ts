/** What the card says of an entity in one line: of its description, what stands before a semicolon. */

/** The first clause of a description as a sentence of its own; the rest is for the fact page. */
export function oneLineOf(description: string): string {
  const [clause = description, rest] = description.split(/[;；]/, 2);
  return rest === undefined ? clause : clause + (/\p{Script=Han}/u.test(clause) ? '。' : '.');
}

/**
 * Two lines of the narrowest card, in Latin letters: 286 px of 13 px type hold 44 to 48 of them, and up to a word is lost
 * at the break. A Chinese character is as wide as two.
 */
const MAX_LETTERS = 84;

/** Whether the line fits into two lines of the card in every window. */
export function fitsCard(description: string): boolean {
  const letters = [...oneLineOf(description)];
  return letters.reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0) <= MAX_LETTERS;
}

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef—]/u;
