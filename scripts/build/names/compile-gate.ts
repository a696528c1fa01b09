/** Writes the one cheap test that tells whether a text may hold a name: two regular expressions, from the names. */
import { foldText } from '../../../src/detector/fold-text';
import type { CompiledGate } from '../../../src/detector/gate';
import { anchorOf } from './choose-anchor';

/** Letters from the rarest one on, and before it, that are compared: enough that hardly any other word has them. */
const AFTER = 5;
const AFTER_ELSEWHERE = 3;
const BEFORE = 3;

/** What may stand in a gap of a name. */
const GAP = String.raw`[\s\-_\xb7\u2010\u2011\u2027\u2212\u30fb]*`;
/** All marked Latin letters beyond U+00FF: a name that is written with one is rare, a page without any is not slowed down. */
const MARKED_LATIN = String.raw`\u0100-\u024f\u1e00-\u1eff`;
/** The last character of Latin with marks; what lies beyond is folded before it is tested. */
const LAST_MARKED_LATIN = 0x1eff;

/** Past so many names an expression is slower than hashing; at ten thousand it is no longer usable. */
const MOST_ALTERNATIVES = 1000;
/** Letters of a name that are hashed: enough that few other words share them. */
const LONGEST_HEAD = 8;

const ASCII_LETTER = /[a-z]/;
/** Letters and digits that folding joins though no normalisation does. */
const JOINED: Readonly<Record<string, string>> = { ي: 'يىی', ك: 'كک' };
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/** Every character from U+0080 to the last of marked Latin, with what it folds to. */
const MARKED_FORMS = Array.from({ length: LAST_MARKED_LATIN - 0x7f }, (_, index) => {
  const form = String.fromCharCode(0x80 + index);
  return { form, folded: foldText(form).text };
});

/** Letters, or conditions on what stands before, to what must follow; END alone where a name ends. */
type Trie = Map<string, Trie>;
const END = '';

/** The gate for names as the detector compares them. Together with the folding of `createGate` it misses none. */
export function compileGate(names: readonly string[]): CompiledGate {
  if (names.length > MOST_ALTERNATIVES) return { latin: '', others: '', heads: headsOf(names).join('\n') };
  const latin: Trie = new Map();
  const others: Trie = new Map();
  for (const name of names) {
    const anchor = anchorOf(name);
    insert(ASCII_LETTER.test(name.charAt(anchor)) ? latin : others, name, anchor);
  }
  return { latin: alternatives(latin), others: alternatives(others) };
}

function headsOf(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.replace(/[^\p{L}\p{M}\p{Nd}]/gu, '').slice(0, LONGEST_HEAD)))];
}

function insert(trie: Trie, name: string, anchor: number): void {
  const letter = name.charAt(anchor);
  const before = lastLetters(name.slice(0, anchor));
  let node = branch(trie, anchorClass(letter));
  if (before) node = branch(node, conditionBefore(before, letter));
  const longest = ASCII_LETTER.test(letter) ? AFTER : AFTER_ELSEWHERE;
  let letters = 1;
  for (const next of name.slice(anchor + 1)) {
    if (letters === longest) break;
    if (next !== ' ') letters++;
    node = branch(node, source(next));
  }
  // Where one name ends, the longer ones need not be told apart.
  node.clear();
  node.set(END, new Map());
}

function branch(node: Trie, key: string): Trie {
  if (node.has(END)) return node;
  const next = node.get(key) ?? new Map();
  node.set(key, next);
  return next;
}

function lastLetters(name: string): string {
  let first = name.length;
  for (let letters = 0; first > 0 && letters < BEFORE; first--) if (name[first - 1] !== ' ') letters++;
  return name.slice(first);
}

/** Looked at only once the anchor is found: a condition in front of it would cost a look at every letter. */
function conditionBefore(letters: string, anchor: string): string {
  return `(?<=${[...letters].map(source).join('')}${anchorClass(anchor)})`;
}

function alternatives(trie: Trie): string {
  const parts = [...trie].map(([key, rest]) => key + alternatives(rest));
  return parts.length > 1 ? `(?:${parts.join('|')})` : (parts[0] ?? '');
}

function source(letter: string): string {
  if (letter === ' ') return GAP;
  if (ASCII_LETTER.test(letter)) return `[${casesOf(letter)}${variantsOf(letter, 0xff)}${MARKED_LATIN}]`;
  return classOf(letter);
}

function classOf(letter: string): string {
  const digit = /\d/.test(letter)
    ? ZEROS.map((zero) => String.fromCharCode(zero + Number(letter))).join('')
    : '';
  const letters = digit || JOINED[letter] || casesOf(letter);
  return letters.length === 1 ? letters : `[${letters}]`;
}

function anchorClass(letter: string): string {
  if (!ASCII_LETTER.test(letter)) return classOf(letter);
  return `[${casesOf(letter)}${variantsOf(letter, LAST_MARKED_LATIN)}]`;
}

function casesOf(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === 1 && upper !== letter ? letter + upper : letter;
}

/** Characters from U+0080 to `last` that fold to a letter. */
function variantsOf(letter: string, last: number): string {
  return MARKED_FORMS.filter(({ form, folded }) => folded === letter && form.charCodeAt(0) <= last)
    .map(({ form }) => form)
    .join('');
}
