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

/** The local item of one site rule, so that a frame can ask for the few rules that concern its host. */
export function siteItem<M extends string>(mode: M, host: string): `settings/${M}/${string}` {
  return `${PREFIX}${mode}/${host}`;
}

/** The local item with all refusals of one host. */
export function refusalsItem(host: string): `settings/refusals/${string}` {
  return `${PREFIX}${REFUSALS}${host}`;
}
