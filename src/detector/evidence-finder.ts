import { isUnspaced, scriptAt } from './letters';
import { createWordTable } from './word-table';

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
  language: string;
  isWhole: boolean;
}

/** Scripts in which a word may have others written onto its front. */
const OPEN_FRONT = new Set(['arabic', 'hebrew', 'hangul', 'katakana', '']);

/** Builds the finder from the lines of `CompiledNames.evidence`. */
export function createEvidenceFinder(evidence: string): EvidenceFinder {
  const uses = new Map<string, Use[]>();
  for (const line of evidence.split('\n')) addLine(uses, line);
  const words = [...uses.keys()].sort();
  const table = createWordTable(words);

  function beginsWord(text: string, index: number): boolean {
    const script = scriptAt(text, index);
    return isUnspaced(script) || OPEN_FRONT.has(script) || scriptAt(text, index - 1) !== script;
  }

  return {
    findBetween(text, start, end, primary) {
      const hits: Hit[] = [];
      for (let index = start; index < end; index++) {
        if (!table.mayBegin(text.charCodeAt(index)) || !beginsWord(text, index)) continue;
        for (const found of table.findAt(text, index)) {
          const isWhole = scriptAt(text, found.end) !== scriptAt(text, found.end - 1);
          for (const use of uses.get(words[found.word] ?? '') ?? [])
            if (applies(use, primary) && (isWhole || !use.isWhole))
              hits.push({ start: index, end: found.end, topic: use.topic });
        }
      }
      return hits;
    },
  };
}

function addLine(uses: Map<string, Use[]>, line: string): void {
  const [topic = '', language = '', ...rest] = line.split(' ');
  for (const entry of rest.join(' ').split('|')) {
    const isWhole = entry.endsWith('.');
    const word = isWhole ? entry.slice(0, -1) : entry;
    uses.set(word, [...(uses.get(word) ?? []), { topic, language, isWhole }]);
  }
}

/** Without a known language every word counts. */
function applies({ language }: Use, primary: string): boolean {
  return language === 'any' || primary === '?' || language === primary;
}
