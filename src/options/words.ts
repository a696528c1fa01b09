import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '@/language/language';
import { OPTIONS_TEXTS, type OptionsTexts } from './options-texts';

interface Words {
  texts: OptionsTexts;
  language: Language;
}

const WordsContext = createContext<Words>({ texts: OPTIONS_TEXTS.en, language: 'en' });

/** Gives every part of the page its words. */
export const WordsProvider = WordsContext.Provider;

/** The words of the page in the reader's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
