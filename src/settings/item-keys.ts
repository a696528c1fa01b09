import { hashText } from './text-hash';

/** Keys in `storage.local` that belong to settings; everything else there is not ours to read. */
export const PREFIX = 'settings/';
/** All choices but those about single hosts. */
export const CHOICES_ITEM = 'settings/choices';
/** What content scripts read: a `PageView`, always written together with the choices it comes from. */
export const PAGE_ITEM = 'settings/page';
/** The policy as last read; the browser's managed storage is the original and wakes slowly. */
export const POLICY_ITEM = 'settings/policy';
/** The number of the format that the items are written in. */
export const FORMAT_ITEM = 'settings/format';
/** Stored values that could not be read, set aside as they were. */
export const RESCUE_ITEM = 'settings/rescue';
/** How sharing through the browser's sync went last. */
export const SYNC_ITEM = 'settings/sync';
/** Before the host, the item of all refusals there. */
export const REFUSALS = 'refusals/';
/** Before a number, an item of site rules. */
export const SITES = 'sites/';

/**
 * Site rules are spread over so many items by their host. A frame reads the few items that its host can stand in;
 * a changed rule hands five kilobytes to every tab, not all five thousand rules; and reading everything takes 64
 * items, as Firefox needs 0.5 ms for each (5,000 items: 2.5 s).
 */
const SITE_ITEMS = 64;

/** The local item with all site rules of one host, and of others that fall to the same number. */
export function siteItem(host: string): `settings/sites/${number}` {
  return `settings/sites/${hashText(host) % SITE_ITEMS}`;
}

/** The local item with all refusals of one host. */
export function refusalsItem(host: string): `settings/refusals/${string}` {
  return `settings/refusals/${host}`;
}
