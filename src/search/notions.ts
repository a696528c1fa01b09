import { type Dictionary, partRuns, readWords } from './dictionary';
import { foldUmlauts } from './fold-text';
import { joinReading, readHan } from './read-han';
import type { ThesaurusRow } from './read-thesaurus';
import type { Word } from './split-words';

/** The thesaurus by phrase: what each word or phrase stands for. */
export interface Notions {
  /** Numbers of notions by phrase; the words of a phrase are joined by single spaces. */
  byPhrase: ReadonlyMap<string, readonly number[]>;
  /** Numbers of notions by property. */
  byProperty: ReadonlyMap<string, readonly number[]>;
}

/** Where a phrase stands in a list of words, and what it stands for. */
export interface FoundNotion {
  from: number;
  to: number;
  notions: readonly number[];
}

/** No phrase of the thesaurus has more words. */
const MAX_PHRASE = 5;

/** The notions of a thesaurus, in the words of the dictionary that texts are read with. */
export function buildNotions(thesaurus: readonly ThesaurusRow[], dictionary: Dictionary): Notions {
  const byPhrase = new Map<string, number[]>();
  const byProperty = new Map<string, number[]>();
  thesaurus.forEach(({ phrases, properties }, notion) => {
    for (const { written, words } of phrases) {
      for (const spelling of spellingsOf(written, words, dictionary)) pushOnce(byPhrase, spelling, notion);
    }
    for (const property of properties) pushOnce(byProperty, property, notion);
  });
  return { byPhrase, byProperty };
}

/** Every phrase of the thesaurus in a list of words; where two begin together, the longer one alone. */
export function findNotions(words: readonly Word[], { byPhrase }: Notions): FoundNotion[] {
  const found: FoundNotion[] = [];
  words.forEach((_, from) => {
    for (let to = Math.min(words.length, from + MAX_PHRASE); to > from; to--) {
      const notions = byPhrase.get(phraseOf(words.slice(from, to)));
      if (notions) {
        found.push({ from, to, notions });
        return;
      }
    }
  });
  return found;
}

function spellingsOf(written: string, split: readonly Word[], dictionary: Dictionary): string[] {
  const words = partRuns(split, dictionary);
  const spellings = [phraseOf(words)];
  const umlauts = foldUmlauts(written);
  if (umlauts) spellings.push(phraseOf(readWords(umlauts, dictionary)));
  const reading = joinReading(readHan(words.map(({ text }) => text).join('')));
  if (reading) spellings.push(reading);
  return spellings;
}

function phraseOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

function pushOnce(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
