import type { CompiledNames, NameFamily } from './compiled-names';
import { type Script, scriptAt } from './letters';

/** Letters from the rarest one on, and before it, that the gate compares: enough that hardly any other word has them. */
const AFTER = 5;
const AFTER_ELSEWHERE = 3;
const BEFORE = 3;

/** What may stand in a gap of a name. */
const GAP = String.raw`[\s\-_\xb7\u2010\u2011\u2027\u2212\u30fb]*`;
const INVISIBLE = String.raw`\xad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff`;
/** What folding drops or turns into a letter of a script: where it stands inside a name, the gate gives in. */
const LOOSE: Readonly<Partial<Record<Script, string>>> = {
  latin: String.raw`\u0100-\u036f\u1d00-\u1fff\u2070-\u24ff\ud835\ud83c\ufb00-\ufb06\uff00-\uffef`,
  digit: String.raw`\u0660-\u0e59\u2460-\u24ff\ud835\ud83c\uff10-\uff19`,
  cyrillic: String.raw`\u0300-\u036f`,
  arabic: String.raw`\u0610-\u061a\u0640\u0649-\u0670\u06a9\u06cc\ud83b\ufb50-\ufefc`,
  hebrew: String.raw`\u0591-\u05c7\ufb1d-\ufb4f`,
  hangul: String.raw`\u1100-\u11ff\u3130-\u318f\uffa0-\uffdc`,
  katakana: String.raw`\u3099\u309a\u32d0-\u33ff\uff65-\uff9f`,
  han: String.raw`\u2e80-\u2fdf\u3200-\u33ff\ud87e\uf900-\ufaff`,
  indic: String.raw`\u093c\u0929\u0931\u0934\u0958-\u095f`,
};
/** Latin letters with marks below U+0100, by the letter that they fold to. */
const MARKED: Readonly<Record<string, string>> = {
  a: '\xc0-\xc5\xe0-\xe5',
  c: '\xc7\xe7',
  e: '\xc8-\xcb\xe8-\xeb',
  i: '\xcc-\xcf\xec-\xef',
  n: '\xd1\xf1',
  o: '\xd2-\xd6\xf2-\xf6',
  u: '\xd9-\xdc\xf9-\xfc',
  y: '\xdd\xfd\xff',
};

const ASCII_LETTER = /[a-z]/;
/**
 * Letters of other scripts, and Latin ones in disguise. Most Latin texts have none and need the second test not at all:
 * measured, it costs five times the first, and a text without any of these a third.
 */
const FOREIGN =
  /[\u0134\u0135\u01f0\u02b0-\u02ff\u0370-\u1fff\u2460-\u24ff\u2e80-\u2fdf\u3040-\ud7ff\ud835\ud83b\ud83c\ud87e\uf900-\uffdc]/;

/** Letters, or conditions on what stands before, to what must follow. */
type Trie = Map<string, Trie>;

/** The one cheap test for names of the families that `isWanted` lets through. */
export function createGate(
  { names, rules, ruleOf, families, anchors, disguises }: CompiledNames,
  isWanted: (family: NameFamily) => boolean,
): (text: string) => boolean {
  const latin: Trie = new Map();
  const others: Trie = new Map();
  names.split('\n').forEach((name, index) => {
    const rule = rules[ruleOf.charCodeAt(index) - 0x23];
    const family = rule && families[rule.family];
    const anchor = Number(anchors.charAt(index));
    if (family && rule.brand !== 'must' && isWanted(family))
      insert(ASCII_LETTER.test(name.charAt(anchor)) ? latin : others, name, anchor);
  });
  const latinGate = new RegExp(alternatives(latin));
  const otherGate = new RegExp(`${alternatives(others)}|${disguises}`);
  return (text) => latinGate.test(text) || (FOREIGN.test(text) && otherGate.test(text));
}

function insert(trie: Trie, name: string, anchor: number): void {
  const letter = name.charAt(anchor);
  const longest = scriptAt(name, anchor) === 'latin' ? AFTER : AFTER_ELSEWHERE;
  const before = conditionBefore(lastLetters(name.slice(0, anchor)), letter);
  let node = branch(trie, letter);
  if (before) node = branch(node, before);
  let letters = 1;
  for (const next of name.slice(anchor + 1)) {
    if (letters === longest) break;
    if (next !== ' ') letters++;
    node = branch(node, next);
  }
}

function lastLetters(name: string): string {
  let first = name.length;
  for (let letters = 0; first > 0 && letters < BEFORE; first--) if (name[first - 1] !== ' ') letters++;
  return name.slice(first);
}

function branch(node: Trie, key: string): Trie {
  const next = node.get(key) ?? new Map();
  node.set(key, next);
  return next;
}

/** Looked at only once the anchor is found: a condition in front of it would cost a look at every letter. */
function conditionBefore(letters: string, anchor: string): string {
  let source = '';
  for (const letter of letters)
    source = letter === ' ' ? source + GAP : `(?:${loose(letter)}|${source}${classOf(letter)})`;
  return source && `(?<=${source}${classOf(anchor)})`;
}

function alternatives(trie: Trie): string {
  return [...trie].map(([key, rest]) => source(key) + following(rest)).join('|');
}

/** Where one name ends, the longer ones need not be told apart. */
function following(trie: Trie): string {
  if (trie.size === 0) return '';
  const [key = ''] = trie.keys();
  const isLetter = key.length === 1 && key !== ' ';
  return `(?:${isLetter ? `${loose(key)}|` : ''}${alternatives(trie)})`;
}

function source(key: string): string {
  if (key.length > 1) return key;
  return key === ' ' ? GAP : classOf(key);
}

function classOf(letter: string): string {
  const upper = letter.toUpperCase();
  return `[${letter}${upper.length === 1 && upper !== letter ? upper : ''}${MARKED[letter] ?? ''}]`;
}

function loose(letter: string): string {
  return `[${INVISIBLE}${LOOSE[scriptAt(letter, 0)] ?? ''}]`;
}
