import type { PropertyId } from '@/facts/properties';
import { splitWords, type Word } from './split-words';
import { NOTIONS } from './thesaurus';

/** One row of the thesaurus, its phrases as written and in words. */
export interface ThesaurusRow {
  phrases: readonly { written: string; words: readonly Word[] }[];
  properties: readonly PropertyId[];
}

/** The thesaurus in words. Both dictionary and notions come from it, so that its thousands of phrases are read once. */
export function readThesaurus(): ThesaurusRow[] {
  return NOTIONS.map(({ words, properties = [] }) => ({
    phrases: words.split(',').map((written) => ({ written, words: splitWords(written) })),
    properties,
  }));
}
