import type { EntityId } from '@/facts/pack-schema';
import { isMarked } from './entity-marks';
import { type Meaning, meaningKey } from './meanings';
import { type Refusal, refusalKey } from './refusals';
import type { Settings } from './settings';
import type { SettingsFile } from './settings-file';
import type { SiteRule } from './site-rules';

/** `merge` adds to what is there, `replace` puts the file in its place. */
export type ImportManner = 'merge' | 'replace';

/** A setting of one value and what becomes of it. */
export interface SettingStep {
  name:
    | Exclude<keyof Settings, 'sites' | 'entities' | 'refusals' | 'meanings' | 'policy' | 'pausedUntil'>
    | 'mode';
  before: string | number | boolean;
  after: string | number | boolean;
}

/** The way from one state of settings to another, for the reader to see before it is gone. */
export interface SettingsSteps {
  single: readonly SettingStep[];
  rules: { added: readonly SiteRule[]; changed: readonly SiteRule[]; removed: readonly SiteRule[] };
  entities: readonly { entity: EntityId; isMarked: boolean }[];
  refusals: { added: readonly Refusal[]; removed: readonly Refusal[] };
  /** A meaning that changes comes and goes. */
  meanings: { added: readonly Meaning[]; removed: readonly Meaning[] };
}

const SINGLE = [
  'mark',
  'density',
  'theme',
  'trigger',
  'modifier',
  'delay',
  'thenAndNow',
  'language',
  'numbers',
] as const;

/** The settings that an import leads to. A pause and the policy of this machine stay as they are. */
export function importSettings(
  current: Settings,
  file: Extract<SettingsFile, { ok: true }>,
  manner: ImportManner,
): Settings {
  const { settings: imported, named } = file;
  const { pausedUntil, policy } = current;
  if (manner === 'replace') return { ...imported, pausedUntil, policy };
  const single = SINGLE.filter((name) => named.includes(name)).map((name) => [name, imported[name]]);
  return {
    ...current,
    ...Object.fromEntries(single),
    sites: {
      mode: named.includes('sites') ? imported.sites.mode : current.sites.mode,
      rules: unite(current.sites.rules, imported.sites.rules, ruleKey),
    },
    entities: { ...current.entities, ...imported.entities },
    refusals: unite(current.refusals, imported.refusals, refusalKey),
    meanings: unite(current.meanings, imported.meanings, meaningKey),
  };
}

/** What differs between two states of settings. */
export function stepsBetween(before: Settings, after: Settings): SettingsSteps {
  const modes = { name: 'mode' as const, before: before.sites.mode, after: after.sites.mode };
  const single = [modes, ...SINGLE.map((name) => ({ name, before: before[name], after: after[name] }))];
  const [old, next] = [byKey(before.sites.rules, ruleKey), byKey(after.sites.rules, ruleKey)];
  const [said, says] = [byKey(before.refusals, refusalKey), byKey(after.refusals, refusalKey)];
  const [meant, means] = [byKey(before.meanings, wholeMeaning), byKey(after.meanings, wholeMeaning)];
  const switched = Object.keys({ ...before.entities, ...after.entities });
  return {
    single: single.filter((step) => step.before !== step.after),
    rules: {
      added: missingFrom(old, next),
      removed: missingFrom(next, old),
      changed: [...next.values()].filter((rule) => {
        const earlier = old.get(ruleKey(rule));
        return earlier !== undefined && earlier.subdomains !== rule.subdomains;
      }),
    },
    entities: switched
      .filter((entity) => isMarked(before.entities, entity) !== isMarked(after.entities, entity))
      .map((entity) => ({ entity, isMarked: isMarked(after.entities, entity) })),
    refusals: { added: missingFrom(said, says), removed: missingFrom(says, said) },
    meanings: { added: missingFrom(meant, means), removed: missingFrom(means, meant) },
  };
}

/** How many things change; 0 when an import would change nothing. */
export function countSteps({ single, rules, entities, refusals, meanings }: SettingsSteps): number {
  const lists = [
    single,
    rules.added,
    rules.changed,
    rules.removed,
    entities,
    refusals.added,
    refusals.removed,
    meanings.added,
    meanings.removed,
  ];
  return lists.reduce((sum, list) => sum + list.length, 0);
}

function ruleKey(rule: SiteRule): string {
  return `${rule.mode} ${rule.host}`;
}

function wholeMeaning(meaning: Meaning): string {
  return `${meaningKey(meaning)} ${meaning.entity}`;
}

function unite<T>(mine: readonly T[], theirs: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map([...byKey(mine, keyOf), ...byKey(theirs, keyOf)]).values()];
}

function byKey<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> {
  return new Map(items.map((item) => [keyOf(item), item]));
}

function missingFrom<T>(from: ReadonlyMap<string, T>, items: ReadonlyMap<string, T>): T[] {
  return [...items].filter(([key]) => !from.has(key)).map(([, item]) => item);
}
