import { type Choice, canonical, chosenValues, settingsFrom } from './choices';
import type { Settings } from './settings';

/**
 * Settings with the change from `before` to `after` taken back, and only that: what was chosen since, here or
 * elsewhere, stays.
 */
export function takeBack(current: Settings, before: Settings, after: Settings): Settings {
  const [old, changed, values] = [chosenValues(before), chosenValues(after), chosenValues(current)];
  for (const name of new Set([...old.keys(), ...changed.keys()])) {
    const isUntouched = canonical(values.get(name)) === canonical(changed.get(name));
    if (!isUntouched || canonical(old.get(name)) === canonical(changed.get(name))) continue;
    if (old.has(name)) values.set(name, old.get(name));
    else values.delete(name);
  }
  const choices = [...values].map(([name, value]): [string, Choice] => [name, [0, value]]);
  return { ...settingsFrom(new Map(choices)), policy: current.policy };
}
