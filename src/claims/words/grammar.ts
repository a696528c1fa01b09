/** The word tables of a language, made findable on first need. */
import { CHINESE_CUES } from '@/claims/words/chinese';
import { CUE_IDS, type CueId, type CueLists } from '@/claims/words/cue';
import { ENGLISH_CUES } from '@/claims/words/english';
import { GERMAN_CUES } from '@/claims/words/german';
import { PhraseFinder } from '@/claims/words/phrase-finder';
import type { WordList } from '@/claims/words/word-list';
import type { Language } from '@/language/language';

const LISTS: Readonly<Record<Language, CueLists>> = { en: ENGLISH_CUES, de: GERMAN_CUES, zh: CHINESE_CUES };

/** Makes a finder per language on first need and keeps it. */
export function finderPerLanguage<Id extends string>(
  listsOf: (language: Language) => readonly (readonly [Id, WordList])[],
): (language: Language) => PhraseFinder<Id> {
  const finders = new Map<Language, PhraseFinder<Id>>();
  return (language) => {
    let finder = finders.get(language);
    if (!finder) {
      finder = new PhraseFinder(listsOf(language), language !== 'zh');
      finders.set(language, finder);
    }
    return finder;
  };
}

/** The finder of a language's cues. */
export const cueFinderOf = finderPerLanguage<CueId>((language) =>
  CUE_IDS.flatMap((id) => {
    const list = LISTS[language][id];
    return list ? [[id, list] as const] : [];
  }),
);
