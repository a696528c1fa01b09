/** Which of several things that share a name a site means, as the reader chose. Kept until the browser closes. */
import browser from 'webextension-polyfill';
import type { EntityId } from '@/facts/pack-schema';

const keyOf = (host: string, words: string) => `meaning/${host}/${words}`;

/** What these words mean on this host; undefined if the reader has not chosen. */
export async function readMeaning(host: string, words: string): Promise<EntityId | undefined> {
  const key = keyOf(host, words);
  return (await browser.storage.session.get(key))[key] as EntityId | undefined;
}

/** Remembers a choice for all pages of the host. */
export async function keepMeaning(host: string, words: string, entity: EntityId): Promise<void> {
  await browser.storage.session.set({ [keyOf(host, words)]: entity });
}
