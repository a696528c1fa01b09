import browser from 'webextension-polyfill';
import { loadFacts } from '@/facts/load-facts';
import { fillIn } from '@/language/fill-in';
import { chooseLanguage } from '@/language/language';
import { buildSearchIndex } from '@/search/build-index';
import { search } from '@/search/search';
import type { SearchIndex } from '@/search/search-index';
import { readSettings } from '@/settings/settings-store';
import { BACKGROUND_TEXTS } from './background-texts';
import { openFactPage, openSearch } from './open-pages';
import { defaultSuggestion, readSuggestion, suggestionsFor } from './suggestions';

let index: SearchIndex | undefined;

/** Searches from the address bar, after the keyword `gloss`. Facts are parsed when the first letter is typed. */
export function answerOmnibox(): void {
  const find = (words: string) => {
    index ??= buildSearchIndex(loadFacts());
    return search(words, index);
  };
  browser.omnibox.onInputStarted.addListener(async () => {
    const texts = BACKGROUND_TEXTS[await readerLanguage()];
    browser.omnibox.setDefaultSuggestion({ description: texts.searchFor });
  });
  browser.omnibox.onInputChanged.addListener(async (words, suggest) => {
    const language = await readerLanguage();
    const suggestions = suggestionsFor(find(words), loadFacts(), language);
    const nothing = fillIn(BACKGROUND_TEXTS[language].nothingFor, { query: words });
    browser.omnibox.setDefaultSuggestion({ description: defaultSuggestion(suggestions, nothing) });
    // The first result is the default: Enter on what was typed opens it.
    suggest(suggestions.slice(1));
  });
  browser.omnibox.onInputEntered.addListener(async (entered) => {
    const chosen = readSuggestion(entered, loadFacts());
    const best = chosen ?? find(entered).results[0];
    if (best) await openFactPage(best.entity, best.fact?.id);
    else await openSearch(entered);
  });
}

async function readerLanguage() {
  return chooseLanguage((await readSettings()).language, navigator.languages);
}
