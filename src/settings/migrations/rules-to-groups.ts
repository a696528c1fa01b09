import { isRecord } from '../is-record';
import { siteItem } from '../item-keys';
import type { Items } from '../local-items';

const RULE = /^settings\/((?:except|only)\/(.+))$/;

/**
 * Format 2 kept each site rule in an item of its own, and Firefox took 2.5 s to read five thousand of them.
 * Format 3 keeps them in 64 items by host. What stands in the place of a rule is taken along as it is, readable or not.
 */
export function rulesToGroups(items: Items): Items {
  const migrated = new Map<string, unknown>();
  const groups = new Map<string, [string, unknown][]>();
  for (const [key, item] of Object.entries(items)) {
    const [, name, host] = RULE.exec(key) ?? [];
    if (name === undefined || host === undefined) migrated.set(key, item);
    else groups.set(siteItem(host), [...(groups.get(siteItem(host)) ?? []), [name, item]]);
  }
  for (const [key, rules] of groups) {
    const present = migrated.get(key);
    migrated.set(key, { ...Object.fromEntries(rules), ...(isRecord(present) ? present : {}) });
  }
  return Object.fromEntries(migrated);
}
