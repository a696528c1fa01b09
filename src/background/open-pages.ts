import browser from 'webextension-polyfill';
import type { EntityId, FactId } from '@/facts/pack-schema';
import { putLookUp } from '@/messages/look-up';

/** Opens the fact page of an entity in a new tab beside one; at the end where none is named. */
export async function openFactPage(entity: EntityId, fact?: FactId, besideTab?: number): Promise<void> {
  const path = `/entity.html?id=${encodeURIComponent(entity)}${fact ? `#${encodeURIComponent(fact)}` : ''}`;
  await openOwnPage(path, besideTab);
}

/** Opens the search with words in it: the popup where the browser lets us, else the same page in a tab. */
export async function openSearch(words: string): Promise<void> {
  try {
    await putLookUp(words);
    await browser.action.openPopup();
  } catch {
    await openOwnPage(`/popup.html?query=${encodeURIComponent(words)}`);
  }
}

async function openOwnPage(path: string, besideTab?: number): Promise<void> {
  const url = browser.runtime.getURL(path);
  const beside = besideTab === undefined ? null : await browser.tabs.get(besideTab).catch(() => null);
  if (beside?.windowId === undefined) await browser.tabs.create({ url });
  else await browser.tabs.create({ url, index: beside.index + 1, windowId: beside.windowId });
}
