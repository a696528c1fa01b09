/** What the address of the fact page says: whose facts, seen from which page, and which fact to show. */
import type { EntityId, FactId } from '@/facts/pack-schema';
import { type PartialDate, parsePartialDate } from '@/language/partial-date';

export interface FactPageAddress {
  entity: EntityId;
  /** The date of the page that the reader came from; null without one, or where only the latest is wanted. */
  date: PartialDate | null;
  /** Host of that page; empty if unknown. */
  from: string;
  /** The fact to show; null for the page as a whole. */
  fact: FactId | null;
}

/** Reads `?id=miui&date=2015-02-13&from=example.org#miui.users.2015-02-13`. What is missing or wrong is left out. */
export function parseAddress(search: string, hash: string): FactPageAddress {
  const query = new URLSearchParams(search);
  const date = query.get('date') ?? '';
  return {
    entity: query.get('id') ?? '',
    date: parsePartialDate(date) ? date : null,
    from: query.get('from') ?? '',
    fact: readHash(hash),
  };
}

/** The address of the page again, without its path: `?id=…#…`. */
export function formatAddress({ entity, date, from, fact }: FactPageAddress): string {
  const query = new URLSearchParams({ id: entity, ...(date && { date }), ...(from && { from }) });
  return `?${query}${fact ? `#${encodeURIComponent(fact)}` : ''}`;
}

function readHash(hash: string): FactId | null {
  try {
    return decodeURIComponent(hash.replace(/^#/, '')) || null;
  } catch {
    return null;
  }
}
