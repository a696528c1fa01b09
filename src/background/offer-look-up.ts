import browser from 'webextension-polyfill';
import { chooseLanguage } from '@/language/language';
import { readSettings, watchSettings } from '@/settings/settings-store';
import { BACKGROUND_TEXTS } from './background-texts';
import { openSearch } from './open-pages';

const ID = 'look-up';
/** A selection of a whole article is no query. */
const MAX_LENGTH = 120;

/** Offers "Look up … in Gloss" on selected text, in the reader's language. */
export function offerLookUp(): void {
  browser.runtime.onInstalled.addListener(() => void writeMenu());
  browser.runtime.onStartup.addListener(() => void writeMenu());
  watchSettings(() => void writeMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    const words = selectionText?.trim().replace(/\s+/g, ' ').slice(0, MAX_LENGTH);
    if (menuItemId === ID && words) void openSearch(words);
  });
}

let writing: Promise<void> = Promise.resolve();

/** Menus stay over restarts in Chromium and go in Firefox, so the item is always made anew, one writing after the other. */
function writeMenu(): Promise<void> {
  writing = writing.then(async () => {
    const { language } = await readSettings();
    const title = BACKGROUND_TEXTS[chooseLanguage(language, navigator.languages)].lookUp;
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: ID, title, contexts: ['selection'] });
  });
  return writing;
}
