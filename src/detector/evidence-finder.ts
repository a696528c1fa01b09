import { isUnspaced, scriptAt, wordStarts } from './letters';
import type { Meter } from './meter';
import { createWordTable, type Found, type WordTable } from './word-table';

/** A word of a topic in folded text. */
export interface Hit {
  start: number;
  end: number;
  topic: string;
}

/** Finds the words that speak for or against a reading. */
export interface EvidenceFinder {
  /** The hits in a stretch of folded text, in order; `primary` is the language's primary subtag. */
  findBetween(text: string, start: number, end: number, primary: string): Hit[];
}

interface Use {
  topic: string;
  isWhole: boolean;
}

/** The words of one language. */
interface Vocabulary {
  words: readonly string[];
  uses: readonly (readonly Use[])[];
  table: WordTable;
}

/** Scripts in which a word may have others written onto its front. */
const OPEN_FRONT = new Set(['arabic', 'hebrew', 'hangul', 'katakana', '']);

/** The finder for the lines of `CompiledNames.evidence`; a language's words are set up when it is first met. */
export function createEvidenceFinder(evidence: string, meter: Meter): EvidenceFinder {
  const vocabularies = new Map<string, Vocabulary>();
  const vocabularyOf = (primary: string) => {
    const known = vocabularies.get(primary) ?? createVocabulary(evidence, primary, meter);
    vocabularies.set(primary, known);
    return known;
  };
  return {
    findBetween(text, start, end, primary) {
      const { uses, table } = vocabularyOf(primary);
      const hits: Hit[] = [];
      let covered = start;
      meter.steps += end - start;
      for (const index of wordStarts(text, start, end)) {
        if (!table.mayBegin(text, index) || !beginsWord(text, index)) continue;
        for (const { word, end: after } of longestFirst(table.findAt(text, index))) {
          // A word inside a longer one says nothing: the 香 (fragrant) of 香港 (Hong Kong).
          if (after <= covered) break;
          const isWhole = scriptAt(text, after) !== scriptAt(text, after - 1);
          const held = (uses[word] as Use[]).filter((use) => isWhole || !use.isWhole);
          for (const { topic } of held) hits.push({ start: index, end: after, topic });
          if (held.length > 0) covered = after;
        }
      }
      return hits;
    },
  };
}

function createVocabulary(evidence: string, primary: string, meter: Meter): Vocabulary {
  const uses = new Map<string, Use[]>();
  for (const line of evidence.split('\n')) {
    const [topic = '', language = ''] = line.split(' ', 2);
    // Without a known language every word counts.
    if (language !== 'any' && language !== primary && primary !== '?') continue;
    for (const entry of line.slice(topic.length + language.length + 2).split('|')) addUse(uses, entry, topic);
  }
  const words = [...uses.keys()].sort();
  return { words, uses: words.map((word) => uses.get(word) ?? []), table: createWordTable(words, meter) };
}

function addUse(uses: Map<string, Use[]>, entry: string, topic: string): void {
  const isWhole = entry.endsWith('.');
  const word = isWhole ? entry.slice(0, -1) : entry;
  const known = uses.get(word);
  if (known) known.push({ topic, isWhole });
  else uses.set(word, [{ topic, isWhole }]);
}

function longestFirst(found: Found[]): Found[] {
  return found.length > 1 ? found.sort((one, other) => other.end - one.end) : found;
}

function beginsWord(text: string, index: number): boolean {
  const before = scriptAt(text, index - 1);
  const script = scriptAt(text, index);
  return before !== script || isUnspaced(script) || OPEN_FRONT.has(script);
}
