import { chosenValues } from '../choices';
import { isRecord } from '../is-record';
import type { Items } from '../local-items';
import { parseSettings } from '../settings';

/**
 * Format 1 kept whole settings in one item, which every tab was handed twice with each change, and which two
 * browsers could only overwrite. Format 2 keeps each choice with its time. Choices of format 1 have no time, so
 * they get the earliest: any later choice, of this browser or another, goes before them.
 */
export function oneObjectToChoices(items: Items): Items {
  const { settings, ...rest } = items;
  if (!isRecord(settings)) return items;
  const migrated = new Map<string, unknown>();
  const group = (key: string, name: string, value: unknown) => {
    migrated.set(key, { ...(migrated.get(key) ?? {}), [name]: [0, value] });
  };
  for (const [name, value] of chosenValues(parseSettings(settings))) {
    const [, host, words] = /^refusal\/(\S+) (.+)$/s.exec(name) ?? [];
    if (/^(except|only)\//.test(name)) migrated.set(`settings/${name}`, [0, value]);
    else if (host !== undefined && words !== undefined) group(`settings/refusals/${host}`, words, value);
    else group('settings/choices', name, value);
  }
  return { ...Object.fromEntries(migrated), ...rest };
}
