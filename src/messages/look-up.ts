import { browser } from 'wxt/browser';

const KEY = 'lookUp';

/** Leaves words for the popup that is about to open. */
export async function putLookUp(words: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: words });
}

/**
 * The words that the popup was opened for, from the context menu or its own address (`popup.html?query=`), empty if
 * it was simply opened. They are taken once: the next popup starts empty.
 */
export async function takeLookUp(): Promise<string> {
  const query = new URLSearchParams(location.search).get('query');
  if (query) return query;
  const { [KEY]: words } = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  return typeof words === 'string' ? words : '';
}
