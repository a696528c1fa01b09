/**
 * Finds the phrases of many lists in one pass. Two thousand phrases as expressions cost a third of a second before the
 * first sentence is read; as words in a table they cost a few milliseconds.
 */
import type { Span } from '@/claims/text/span';
import { expandPhrase, type PlainPhrase } from '@/claims/words/expand-phrase';
import { GAP, LETTERS, splitList, toSource, type WordList } from '@/claims/words/word-list';

export type Found<Id extends string> = ReadonlyMap<Id, readonly Span[]>;

interface Entry<Id extends string> extends PlainPhrase {
  id: Id;
  beforeIs?: RegExp;
  behindIs?: RegExp;
}

const IS_LETTER = new RegExp(`[${LETTERS}]`);
const WORD = new RegExp(`[${LETTERS}]+|[^${LETTERS}\\s]`, 'g');
const FIRST_WORD = new RegExp(`^(?:[${LETTERS}]+|[^${LETTERS}\\s])`);
const MAX_GAP = 3;
const IS_GAP = /[\s-]/;

/** Looks for the phrases of all lists in a text that is in lower case; per list, the longest first and none overlapping. */
export class PhraseFinder<Id extends string> {
  /** By the first word, in Chinese by the first character. */
  private readonly entries = new Map<string, Entry<Id>[]>();
  private readonly expressions: (readonly [Id, RegExp])[] = [];

  constructor(
    lists: readonly (readonly [Id, WordList])[],
    private readonly isSpaced: boolean,
  ) {
    for (const [id, list] of lists) this.addList(id, list);
  }

  find(text: string): Found<Id> {
    const found = new Map<Id, Span[]>();
    if (this.isSpaced) {
      for (const { index, 0: word } of text.matchAll(WORD)) this.findAt(text, index, word, found);
    } else {
      for (let at = 0; at < text.length; at++) this.findAt(text, at, text[at] ?? '', found);
    }
    for (const [id, expression] of this.expressions) {
      for (const { index, 0: words } of text.matchAll(expression))
        add(found, id, { start: index, end: index + words.length });
    }
    return found;
  }

  private addList(id: Id, list: WordList): void {
    const rest: string[] = [];
    for (const phrase of splitList(list.toLowerCase() === list ? list : lowerCase(list))) {
      const ways = expandPhrase(phrase);
      if (!ways) rest.push(phrase);
      for (const way of ways ?? []) this.addEntry({ id, ...way });
    }
    if (rest.length > 0) this.expressions.push([id, toExpression(rest.join('|'), this.isSpaced)]);
  }

  private addEntry(entry: Entry<Id>): void {
    const key = this.isSpaced ? (FIRST_WORD.exec(entry.literal)?.[0] ?? '') : (entry.literal[0] ?? '');
    if (key === '') return;
    const bucket = this.entries.get(key);
    if (bucket) bucket.push(entry);
    else this.entries.set(key, [entry]);
  }

  private findAt(text: string, at: number, key: string, found: Map<Id, Span[]>): void {
    const longest = new Map<Id, number>();
    for (const entry of this.entries.get(key) ?? []) {
      const end = matchEnd(text, at, entry);
      if (end > (longest.get(entry.id) ?? at)) longest.set(entry.id, end);
    }
    for (const [id, end] of longest) add(found, id, { start: at, end });
  }
}

function add<Id extends string>(found: Map<Id, Span[]>, id: Id, span: Span): void {
  const spans = found.get(id);
  if (!spans) found.set(id, [span]);
  else if ((spans.at(-1)?.end ?? 0) <= span.start) spans.push(span);
}

/** Where the phrase ends if it stands at an offset, on word edges and with what it asks for around it; else the offset. */
function matchEnd<Id extends string>(text: string, at: number, entry: Entry<Id>): number {
  const end = endOfLiteral(text, at, entry.literal);
  if (end === at || isInsideWord(text, at) || isInsideWord(text, end)) return at;
  if (entry.before) {
    entry.beforeIs ??= around(entry.before);
    if (!holdsAt(entry.beforeIs, text, at)) return at;
  }
  if (entry.behind) {
    entry.behindIs ??= around(entry.behind);
    if (!holdsAt(entry.behindIs, text, end)) return at;
  }
  return end;
}

/** A space of the phrase stands for up to three white spaces or hyphens. */
function endOfLiteral(text: string, start: number, literal: string): number {
  let at = start;
  for (let i = 0; i < literal.length; i++) {
    if (literal[i] === ' ') {
      const from = at;
      while (at < from + MAX_GAP && IS_GAP.test(text[at] ?? '')) at++;
      if (at === from) return start;
    } else if (literal[i] === text[at]) at++;
    else return start;
  }
  return at;
}

/** True if letters or digits of the Latin script stand on both sides; Han letters have no edges. */
function isInsideWord(text: string, at: number): boolean {
  return IS_LETTER.test(text[at - 1] ?? '') && IS_LETTER.test(text[at] ?? '');
}

function around(source: string): RegExp {
  return new RegExp(source.replace(/ /g, GAP), 'y');
}

function holdsAt(expression: RegExp, text: string, at: number): boolean {
  expression.lastIndex = at;
  return expression.test(text);
}

function toExpression(list: WordList, isSpaced: boolean): RegExp {
  const source = toSource(list);
  return new RegExp(isSpaced ? `(?<![${LETTERS}])(?:${source})(?![${LETTERS}])` : `(?:${source})`, 'g');
}

/** Lower case that leaves escapes such as \p{L} alone. */
function lowerCase(list: WordList): WordList {
  return list.replace(/\\p\{\w+\}|\\.|\p{Lu}/gu, (match) =>
    match.startsWith('\\') ? match : match.toLowerCase(),
  );
}
