import type { FactIndex } from '@/facts/pack-schema';
import { findProperty } from '@/facts/properties';
import { formatAsOf } from '@/facts/value-text';
import { fillIn } from '@/language/fill-in';
import type { Language } from '@/language/language';
import type { Nothing } from '@/search/explain-nothing';
import type { PopupTexts } from './popup-texts';

const QUOTES: Readonly<Record<Language, readonly [open: string, close: string, comma: string]>> = {
  en: ['“', '”', ', '],
  de: ['„', '“', ', '],
  zh: ['“', '”', '、'],
};

/** Why a query has no result, in a sentence. */
export function describeNothing(
  nothing: Nothing,
  index: FactIndex,
  texts: PopupTexts,
  language: Language,
): string {
  switch (nothing.kind) {
    case 'words':
      return fillIn(texts.noWord, { words: quoteAll(nothing.words, language) });
    case 'year': {
      const { entity, property, year, first, last } = nothing;
      const name = index.entities[entity]?.name[language] ?? entity;
      const label = findProperty(property)?.label[language] ?? property;
      return fillIn(first === last ? texts.noYearOnly : texts.noYear, { name, label, year, first, last });
    }
    case 'generation': {
      const newest = index.entities[nothing.newest]?.name[language] ?? nothing.newest;
      if (!nothing.since) return fillIn(texts.noGenerationUndated, { newest });
      return fillIn(texts.noGeneration, { newest, since: formatAsOf(nothing.since, language, 'month') });
    }
    case 'together':
      return texts.notTogether;
  }
}

function quoteAll(words: readonly string[], language: Language): string {
  const [open, close, comma] = QUOTES[language];
  return words.map((word) => `${open}${word}${close}`).join(comma);
}
