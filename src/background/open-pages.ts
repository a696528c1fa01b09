import browser from 'webextension-polyfill';
import type { EntityId, FactId } from '@/facts/pack-schema';
import type { PartialDate } from '@/language/partial-date';
import { putLookUp } from '@/messages/look-up';

/** The page that facts are asked for from: the fact page shows what held when it was written. */
export interface SeenFrom {
  date: PartialDate | null;
  host: string;
}

/** Opens the fact page of an entity in a new tab beside one; at the end where none is named. */
export async function openFactPage(
  entity: EntityId,
  fact?: FactId,
  besideTab?: number,
  from: SeenFrom = { date: null, host: '' },
): Promise<void> {
  const query = new URLSearchParams({
    id: entity,
    ...(from.date && { date: from.date }),
    ...(from.host && { from: from.host }),
  });
  await openOwnPage(`/entity.html?${query}${fact ? `#${encodeURIComponent(fact)}` : ''}`, besideTab);
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
