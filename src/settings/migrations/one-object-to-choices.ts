import { chosenValues } from '../choices';
import { isRecord } from '../is-record';
import { type Items, writeLocalItems } from '../local-items';
import { parseSettings } from '../settings';

/**
 * Format 1 kept whole settings in one item, which every tab was handed twice with each change, and which two
 * browsers could only overwrite. Format 2 keeps each choice with its time. Choices of format 1 have no time, so
 * they get the earliest: any later choice, of this browser or another, goes before them.
 */
export function oneObjectToChoices(items: Items): Items {
  const { settings, ...rest } = items;
  if (!isRecord(settings)) return items;
  const values = chosenValues(parseSettings(settings));
  const choices = new Map([...values].map(([name, value]) => [name, [0, value] as const]));
  return { ...writeLocalItems(choices, choices), ...rest };
}
