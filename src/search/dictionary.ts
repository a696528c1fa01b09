import type { FactIndex } from '@/facts/pack-schema';
import { foldText } from './fold-text';
import type { ThesaurusRow } from './read-thesaurus';
import { type Piece, segment } from './segment';
import { splitWords, type Word } from './split-words';
import { readStopWords } from './stop-words';

/** The words that parts a text without spaces, and what a question may leave out. */
export interface Dictionary {
  /** Words of scripts without spaces: names, the words of the thesaurus, stop words. */
  runWords: ReadonlySet<string>;
  stopWords: ReadonlySet<string>;
}

/**
 * Gathers the dictionary of an index. Names are taken in from the shortest on, each parted by those before it, so
 * that 小米手环 is 小米 and 手环 as "Mi Band" is two words, and what is left over (活塞) becomes a word itself.
 */
export function buildDictionary({ entities }: FactIndex, thesaurus: readonly ThesaurusRow[]): Dictionary {
  const stopWords = readStopWords(foldText);
  const phrases = thesaurus.flatMap((row) => row.phrases.flatMap(({ words }) => words));
  const runWords = new Set(phrases.filter(isRun).map(textOf));
  const names = Object.values(entities).flatMap(({ aliases }) => Object.values(aliases).flat());
  const runs = new Set(names.flatMap((name) => splitWords(name).filter(isRun).map(textOf)));
  for (const run of [...runs].sort((a, b) => a.length - b.length)) {
    for (const { text } of partName(run, runWords)) runWords.add(text);
  }
  for (const word of stopWords) if (splitWords(word).some(isRun)) runWords.add(word);
  return { runWords, stopWords };
}

/** The words of a text, each stretch of a script without spaces parted into known words and what is between them. */
export function readWords(text: string, dictionary: Dictionary): Word[] {
  return partRuns(splitWords(text), dictionary);
}

/** Words with each stretch of a script without spaces parted into known words. */
export function partRuns(words: readonly Word[], { runWords }: Dictionary): Word[] {
  return words.flatMap((word) => {
    if (!isRun(word) || runWords.has(word.text)) return [word];
    return segment(word.text, (piece) => runWords.has(piece)).map(({ text }) => ({ ...word, text }));
  });
}

/** A name in pieces; whole where a piece would be a single stray letter. */
function partName(run: string, known: ReadonlySet<string>): Piece[] {
  const pieces = segment(run, (piece) => piece.length > 1 && known.has(piece));
  return pieces.some(({ text }) => text.length < 2) ? [{ text: run, isKnown: true }] : pieces;
}

function isRun({ kind }: Word): boolean {
  return kind === 'run';
}

function textOf({ text }: Word): string {
  return text;
}
