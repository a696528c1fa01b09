/** The word tables of a language as expressions, compiled on first need. */

import { CHINESE_CUES } from '@/claims/words/chinese';
import { CUE_IDS, type CueId, type CueLists } from '@/claims/words/cue';
import { ENGLISH_CUES } from '@/claims/words/english';
import { GERMAN_CUES } from '@/claims/words/german';
import { compileWords } from '@/claims/words/word-list';
import type { Language } from '@/language/language';

const LISTS: Readonly<Record<Language, CueLists>> = { en: ENGLISH_CUES, de: GERMAN_CUES, zh: CHINESE_CUES };
const compiled = new Map<Language, ReadonlyMap<CueId, RegExp>>();

/** True if the language parts its words with spaces. */
export function isSpaced(language: Language): boolean {
  return language !== 'zh';
}

/** The expression of every cue that the language has words for. */
export function cuesOf(language: Language): ReadonlyMap<CueId, RegExp> {
  let cues = compiled.get(language);
  if (!cues) {
    const lists = LISTS[language];
    cues = new Map(
      CUE_IDS.flatMap((id) => {
        const list = lists[id];
        return list ? [[id, compileWords(list, isSpaced(language))] as const] : [];
      }),
    );
    compiled.set(language, cues);
  }
  return cues;
}
