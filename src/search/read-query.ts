import { readWords } from './dictionary';
import { pairsOf } from './document-terms';
import { findNotions } from './notions';
import type { SearchIndex } from './search-index';
import { segment } from './segment';
import type { Word } from './split-words';
import { STRONG } from './vocabulary';

export interface QueryWord {
  text: string;
  kind: Word['kind'];
  /** What the word, or the phrase it stands in, is another word for. */
  notions: readonly number[];
  /** The last word, not yet closed by a space: it may be a beginning. */
  isOpen: boolean;
  /** Helps where it is found and is not missed where it is not: "how", "what does". */
  isOptional: boolean;
}

/** One way of reading what was typed. */
export interface QueryReading {
  words: readonly QueryWord[];
  /** 1 for the words as typed, less where they were parted or joined. */
  trust: number;
}

/** More words than any question has; the rest is not looked at, so that a pasted page costs nothing. */
const MAX_WORDS = 12;
const PARTED_TRUST = 0.98;
/** A word is parted into names, or into other known words of so many letters: "mi|band", "miui|nutzer". */
const MIN_PART = 4;
const MAX_PARTS = 4;

/** The ways in which a query can be read: as typed, with run-together words parted, with parted words joined. */
export function readQuery(query: string, index: SearchIndex): QueryReading[] {
  const isClosed = /[\s\p{P}]$/u.test(query);
  const typed = readWords(query, index.dictionary).slice(0, MAX_WORDS);
  const readings = [typed, partWords(typed, index), ...joinPairs(typed, index)];
  const known = new Set<string>();
  return readings.flatMap((words, at) => {
    const key = words.map(({ text }) => text).join(' ');
    if (key === '' || known.has(key)) return [];
    known.add(key);
    return [{ words: toQueryWords(words, isClosed, index), trust: at === 0 ? 1 : PARTED_TRUST }];
  });
}

function toQueryWords(words: readonly Word[], isClosed: boolean, index: SearchIndex): QueryWord[] {
  const notions: number[][] = words.map(() => []);
  const isStop = words.map(({ text }) => index.dictionary.stopWords.has(text));
  for (const found of findNotions(words, index.notions)) {
    for (let at = found.from; at < found.to; at++) notions[at]?.push(...found.notions);
  }
  const query = words.flatMap((word, at): QueryWord[] => {
    const isOpen = !isClosed && at === words.length - 1;
    const isOptional = isStop[at] ?? false;
    if (isOptional && !isOpen && notions[at]?.length === 0) return [];
    return spreadRun(word, index).map((text) => ({
      text,
      kind: word.kind,
      notions: notions[at] ?? [],
      isOpen,
      isOptional,
    }));
  });
  if (query.some((word) => !word.isOptional)) return query;
  return words.map(({ text, kind }, at) => ({
    text,
    kind,
    notions: notions[at] ?? [],
    isOpen: !isClosed,
    isOptional: false,
  }));
}

/** A stretch of characters that is no known word is looked for by its pairs. */
function spreadRun({ text, kind }: Word, { vocabulary }: SearchIndex): string[] {
  const isKnown = kind !== 'run' || vocabulary.find(text) !== undefined;
  return isKnown || [...text].length < 3 ? [text] : pairsOf(text);
}

function partWords(words: readonly Word[], index: SearchIndex): Word[] {
  const { vocabulary, nameEntities } = index;
  const isPart = (piece: string) => {
    const term = vocabulary.find(piece);
    if (term === undefined || piece.length < 2) return false;
    return (
      nameEntities[term] !== undefined || (piece.length >= MIN_PART && vocabulary.strength[term] === STRONG)
    );
  };
  return words.flatMap((word) => {
    if (word.kind !== 'letters') return [word];
    const pieces = segment(word.text, (piece) => piece !== word.text && isPart(piece));
    const isParted = pieces.every(({ isKnown }) => isKnown) && pieces.length <= MAX_PARTS;
    return isParted ? pieces.map(({ text }) => ({ ...word, text })) : [word];
  });
}

/** "red mi", "cyano gen": neighbours that make a name when they are joined, one pair at a time. */
function joinPairs(words: readonly Word[], { vocabulary, nameEntities }: SearchIndex): Word[][] {
  return words.slice(1).flatMap((second, at) => {
    const first = words[at];
    if (first?.kind !== 'letters' || second.kind !== 'letters') return [];
    const text = first.text + second.text;
    const term = vocabulary.find(text);
    if (term === undefined || !nameEntities[term]) return [];
    return [[...words.slice(0, at), { ...first, text, end: second.end }, ...words.slice(at + 2)]];
  });
}
