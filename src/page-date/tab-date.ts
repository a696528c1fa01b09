/** The date of the page in a tab: what its reader has set, else what the page says. For the background. */
import browser from 'webextension-polyfill';
import { type PartialDate, parsePartialDate, precisionOf } from '@/language/partial-date';
import type { PageDate } from './page-date';

/** Where a page is open. */
export interface TabPage {
  tabId: number;
  /** Address of the tab. */
  url: string;
}

/** As WXT names the script that reads a page's date in its main frame. */
const READER_SCRIPT = '/page-date.js';
/** No web page is older. */
const FIRST_YEAR = 1995;

/** What pages said, as long as the background is awake; reading again costs some milliseconds. */
const known = new Map<number, { url: string; date: Promise<PageDate | null> }>();

/** The date of the page in a tab; null if nobody knows it. Read once for each address. */
export async function readTabDate(page: TabPage): Promise<PageDate | null> {
  // Asked for side by side: whoever has set a date is rare, and the page takes longer to answer than the store.
  const [set, own] = await Promise.all([readSetDate(page), readOwnDate(page)]);
  return set ?? own;
}

/**
 * Keeps a date that the reader has set, for this page in this tab until the browser closes; null takes it back.
 * @throws if it is no date, or of a time without pages
 */
export async function setTabDate({ tabId, url }: TabPage, date: PartialDate | null): Promise<void> {
  if (date === null) return browser.storage.session.remove(keyOf(tabId));
  const parts = parsePartialDate(date);
  if (!parts || parts.year < FIRST_YEAR || parts.year > new Date().getFullYear())
    throw new Error('No page date');
  await browser.storage.session.set({ [keyOf(tabId)]: { url: withoutHash(url), date } });
}

function readOwnDate({ tabId, url }: TabPage): Promise<PageDate | null> {
  const address = withoutHash(url);
  const cached = known.get(tabId);
  if (cached?.url === address) return cached.date;
  const date = askPage(tabId);
  known.set(tabId, { url: address, date });
  return date;
}

async function askPage(tabId: number): Promise<PageDate | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [READER_SCRIPT] });
    return (answer?.result as PageDate | undefined) ?? null;
  } catch {
    // A tab that has just gone to a page that nobody may read.
    return null;
  }
}

async function readSetDate({ tabId, url }: TabPage): Promise<PageDate | null> {
  const key = keyOf(tabId);
  const kept = (await browser.storage.session.get(key))[key] as
    | { url: string; date: PartialDate }
    | undefined;
  if (kept?.url !== withoutHash(url)) return null;
  return { iso: kept.date, precision: precisionOf(kept.date), origin: 'reader', confidence: 'high' };
}

const keyOf = (tabId: number) => `page-date/${tabId}`;

function withoutHash(url: string): string {
  return url.replace(/#.*$/, '');
}
