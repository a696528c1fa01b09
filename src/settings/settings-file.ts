import { chosenValues, LOCAL_NAMES } from './choices';
import { isRecord } from './is-record';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings';

/** The format of exported files; it goes up when an older Gloss would read one wrongly. */
const FILE_FORMAT = 1;

/** Settings that a file can hold: what the reader chose, not what this machine or an organisation adds. */
const NAMES = (Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]).filter(
  (name) => name !== 'policy' && !LOCAL_NAMES.includes(name),
);

export type SettingsFile =
  | { ok: true; settings: Settings; named: readonly (keyof Settings)[]; passedOver: number; isNewer: boolean }
  | { ok: false; error: 'no-json' | 'not-gloss' };

/** The text of an exported file: JSON of what was chosen. `exported` is an ISO time. */
export function writeSettingsFile(settings: Settings, exported: string): string {
  const isChosen = (name: keyof Settings) =>
    JSON.stringify(settings[name]) !== JSON.stringify(DEFAULT_SETTINGS[name]);
  const chosen = NAMES.filter(isChosen).map((name) => [name, settings[name]]);
  const file = { gloss: 'settings', format: FILE_FORMAT, exported, settings: Object.fromEntries(chosen) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * The settings in the text of a file, whole; `named` are those it speaks of, `passedOver` counts the entries that
 * could not be read. A file of a newer format is read as far as it goes.
 */
export function readSettingsFile(text: string): SettingsFile {
  const file = parseJson(text);
  if (file === undefined) return { ok: false, error: 'no-json' };
  if (!isRecord(file) || file.gloss !== 'settings' || !isRecord(file.settings))
    return { ok: false, error: 'not-gloss' };
  const from = file.settings;
  const named = NAMES.filter((name) => Object.hasOwn(from, name));
  const settings = parseSettings(Object.fromEntries(named.map((name) => [name, from[name]])));
  const passedOver = countEntries(from) - chosenValues(settings).size;
  return {
    ok: true,
    settings,
    named,
    passedOver: Math.max(passedOver, 0),
    isNewer: Number(file.format) > FILE_FORMAT,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many choices a file claims to hold: entries of lists and records, and single values. */
function countEntries(from: Readonly<Record<string, unknown>>): number {
  const { sites, entities, refusals, meanings, ...single } = from;
  const { mode, rules } = isRecord(sites) ? sites : {};
  const isOtherMode = mode !== undefined && mode !== DEFAULT_SETTINGS.sites.mode;
  const singles = Object.entries(single).filter(
    ([name, value]) => value !== DEFAULT_SETTINGS[name as keyof Settings],
  );
  const lists = [rules, entities, refusals, meanings];
  return lists.reduce((sum: number, list) => sum + sizeOf(list), singles.length + Number(isOtherMode));
}

function sizeOf(value: unknown): number {
  return Array.isArray(value) ? value.length : isRecord(value) ? Object.keys(value).length : 0;
}
