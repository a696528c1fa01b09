import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '@/language/language';
import { POPUP_TEXTS, type PopupTexts } from './popup-texts';

interface Words {
  texts: PopupTexts;
  language: Language;
}

const WordsContext = createContext<Words>({ texts: POPUP_TEXTS.en, language: 'en' });

/** Gives every part of the popup its words. */
export const WordsProvider = WordsContext.Provider;

/** The words of the popup in the reader's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
