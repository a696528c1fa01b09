import browser from 'webextension-polyfill';

const ORIGINS = { origins: ['<all_urls>'] };

/** Whether the reader lets Gloss read pages: in Firefox that can be refused, and taken back at any time. */
export function hasHostAccess(): Promise<boolean> {
  return browser.permissions.contains(ORIGINS);
}

/** Asks the reader for access; has to be called while handling a click. Answers whether it was given. */
export function requestHostAccess(): Promise<boolean> {
  return browser.permissions.request(ORIGINS);
}
