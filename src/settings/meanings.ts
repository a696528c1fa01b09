import type { EntityId } from '@/facts/pack-schema';
import { isRecord } from './is-record';

/** Which of several things that share a name a site means, as the reader chose it. */
export interface Meaning {
  /** A host as in `SiteRule`. */
  host: string;
  /** As they stand on the page. */
  words: string;
  entity: EntityId;
}

/** The readable meanings of a stored list, of each site and words the last, in their order. */
export function parseMeanings(value: unknown): Meaning[] {
  if (!Array.isArray(value)) return [];
  const known = new Map<string, Meaning>();
  for (const item of value) {
    if (isMeaning(item))
      known.set(meaningKey(item), { host: item.host, words: item.words, entity: item.entity });
  }
  return [...known.values()];
}

/** One string per site and words, which mean one thing; they cannot run into each other, as no host has a space. */
export function meaningKey({ host, words }: Pick<Meaning, 'host' | 'words'>): string {
  return `${host} ${words}`;
}

/** The list with a meaning in place of what the reader chose for these words on this site before. */
export function withMeaning(meanings: readonly Meaning[], meaning: Meaning): Meaning[] {
  return [...meanings.filter((kept) => meaningKey(kept) !== meaningKey(meaning)), meaning];
}

function isMeaning(value: unknown): value is Meaning {
  if (!isRecord(value)) return false;
  const { host, words, entity } = value;
  return isToken(host) && isToken(entity) && typeof words === 'string' && words !== '';
}

function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^\S+$/.test(value);
}
