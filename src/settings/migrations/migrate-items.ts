import { FORMAT_ITEM } from '../item-keys';
import type { Items } from '../local-items';
import { oneObjectToChoices } from './one-object-to-choices';
import { rulesToGroups } from './rules-to-groups';

/** Brings items of one format to the next. Pure, and of no effect on items that are there already. */
type Migration = (items: Items) => Items;

/** The migration at position n brings format n + 1 to format n + 2. */
const MIGRATIONS: readonly Migration[] = [oneObjectToChoices, rulesToGroups];

/** The format that this version writes. */
export const FORMAT = MIGRATIONS.length + 1;

/** The items of older formats, to be removed when their content is stored anew. */
export function retiredItems(items: Items): string[] {
  return Object.keys(items).filter((key) => key === 'settings' || /^settings\/(except|only)\//.test(key));
}

export interface MigratedItems {
  items: Items;
  /** The format that was found; above `FORMAT` a newer version of Gloss has written here. */
  found: number;
}

/** Local items of any format in the present one; items of a newer format are handed on as they are. */
export function migrateItems(items: Items): MigratedItems {
  const found = formatOf(items);
  const steps = MIGRATIONS.slice(found - 1);
  return { items: steps.reduce((before, step) => step(before), items), found };
}

function formatOf(items: Items): number {
  const stored = items[FORMAT_ITEM];
  if (Number.isSafeInteger(stored) && Number(stored) > 0) return Number(stored);
  // Format 1 had no number.
  return 'settings' in items ? 1 : FORMAT;
}
