import { isRecord } from './is-record';
import { DEFAULT_SETTINGS, parseSettings, type Settings, WORDS } from './settings';
import { SITE_MODES } from './site-rules';

/**
 * What the reader chose under one name, and when (milliseconds since 1970, moved on where clocks disagree).
 * A value of null says that the choice was taken back: it must outlive the choice, or another browser would
 * bring it back.
 */
export type Choice = readonly [at: number, value: unknown];

/**
 * All choices by name: `mark`, `entity/redmi`, `except/bank.example`, `refusal/a.example piston Piston`,
 * `meaning/a.example Mi Note`.
 * Names that this version does not know are carried along untouched, for the newer version that does.
 */
export type Choices = ReadonlyMap<string, Choice>;

/** The last millisecond that a `Date` can name; a later stamp comes from no clock. */
const LAST_TIME = 8.64e15;

/** Choices about this machine alone: a pause on one is no pause on another. */
export const LOCAL_NAMES: readonly string[] = ['pausedUntil'];

const SINGLE = [...Object.keys(WORDS), 'delay', 'thenAndNow', 'pausedUntil'] as (keyof Settings)[];

/** Whether a stored value has the shape of a choice, known or not. */
export function isChoice(value: unknown): value is Choice {
  if (!Array.isArray(value) || value.length !== 2 || value[1] === undefined) return false;
  return Number.isSafeInteger(value[0]) && value[0] >= 0 && value[0] <= LAST_TIME;
}

/** Whole settings from choices, site rules the oldest first; a choice with a foreign value counts as not made. */
export function settingsFrom(choices: Choices): Settings {
  const plain = new Map<string, unknown>();
  const rules: unknown[] = [];
  const refusals: unknown[] = [];
  const meanings: unknown[] = [];
  const entities = new Map<string, unknown>();
  for (const [name, [, value]] of choices) {
    if (value === null) continue;
    const slash = name.indexOf('/');
    const room = name.slice(0, Math.max(slash, 0));
    const rest = name.slice(slash + 1);
    if (slash < 0) plain.set(name, value);
    else if (room === 'entity') entities.set(rest, value);
    else if (room === 'refusal') refusals.push(refusalOf(rest));
    else if (room === 'meaning') meanings.push({ ...meaningOf(rest), entity: value });
    else if (room === 'except' || room === 'only') {
      if (isRecord(value)) rules.push({ ...value, mode: room, host: rest });
    }
  }
  const settings = parseSettings({
    ...Object.fromEntries(plain),
    sites: { mode: plain.get('mode'), rules },
    entities: Object.fromEntries(entities),
    refusals,
    meanings,
    policy: null,
  });
  const inOrder = [...settings.sites.rules].sort((a, b) => a.since - b.since || (a.host < b.host ? -1 : 1));
  return { ...settings, sites: { mode: settings.sites.mode, rules: inOrder } };
}

/** The choices that settings differ from the defaults by, as values by name. */
export function chosenValues(settings: Settings): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const name of SINGLE) {
    if (settings[name] !== DEFAULT_SETTINGS[name]) values.set(name, settings[name]);
  }
  if (settings.sites.mode !== DEFAULT_SETTINGS.sites.mode) values.set('mode', settings.sites.mode);
  for (const { mode, host, subdomains, since } of settings.sites.rules) {
    values.set(`${mode}/${host}`, { subdomains, since });
  }
  for (const [entity, isOn] of Object.entries(settings.entities)) values.set(`entity/${entity}`, isOn);
  for (const { host, entity, words } of settings.refusals) {
    values.set(`refusal/${host} ${entity} ${words}`, true);
  }
  for (const { host, words, entity } of settings.meanings) values.set(`meaning/${host} ${words}`, entity);
  return values;
}

/**
 * The choices that have to be stored to come from one state of settings to another, stamped `now` or just after
 * the choice they replace, so that a clock that runs behind cannot make a change lose.
 */
export function recordChange(choices: Choices, before: Settings, after: Settings, now: number): Choices {
  const [old, next] = [chosenValues(before), chosenValues(after)];
  const changed = new Map<string, Choice>();
  const record = (name: string, value: unknown) => {
    const last = choices.get(name)?.[0] ?? -1;
    changed.set(name, [Math.min(Math.max(now, last + 1), LAST_TIME), value]);
  };
  for (const [name, value] of next) {
    if (!old.has(name) || !isSame(old.get(name), value)) record(name, value);
  }
  for (const name of old.keys()) {
    if (!next.has(name)) record(name, null);
  }
  return changed;
}

/** Whether two of `chosenValues` are the same; it writes the keys of a rule in one order, so plain JSON will do. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** JSON with sorted keys: equal values give equal strings, whichever browser wrote them. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

/** Whether a name is that of a site rule; those are many and are stored one by one. */
export function isSiteRuleName(name: string): boolean {
  return SITE_MODES.some((mode) => name.startsWith(`${mode}/`));
}

function refusalOf(name: string): Record<string, string | undefined> {
  const [, host, entity, words] = /^(\S+) (\S+) (.+)$/s.exec(name) ?? [];
  return { host, entity, words };
}

function meaningOf(name: string): Record<string, string | undefined> {
  const [, host, words] = /^(\S+) (.+)$/s.exec(name) ?? [];
  return { host, words };
}
