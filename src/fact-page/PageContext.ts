import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Entity, FactId, FactIndex } from '@/facts/pack-schema';
import type { Language } from '@/language/language';
import type { FactPageTexts } from './fact-page-texts';

/** What every part of the fact page needs. */
export interface PageView {
  index: FactIndex;
  entity: Entity;
  language: Language;
  texts: FactPageTexts;
  /** Address of another entity's page, with the same page date; of one of its facts, if one is named. */
  linkTo(entity: string, fact?: FactId): string;
}

const PageContext = createContext<PageView | null>(null);

/** Gives every part of the page its view. */
export const PageProvider = PageContext.Provider;

/** The view of the page. Throws outside of `PageProvider`. */
export function usePage(): PageView {
  const view = useContext(PageContext);
  if (!view) throw new Error('No fact page around');
  return view;
}
