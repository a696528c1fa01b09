import type { EntityId } from '@/facts/pack-schema';
import { LANGUAGES, type Language } from '@/language/language';
import { isRecord } from './is-record';
import { parseRefusals, type Refusal } from './refusals';
import { parseSiteRules, SITE_MODES, type SiteMode, type SiteRule } from './site-rules';

export const MARK_STYLES = ['dots', 'line', 'tint', 'none'] as const;
export const DENSITIES = ['every', 'section', 'page'] as const;
export const THEMES = ['page', 'system', 'light', 'dark'] as const;
export const TRIGGERS = ['rest', 'modifier', 'click'] as const;
export const MODIFIERS = ['Alt', 'Control', 'Shift', 'Meta'] as const;
export const NUMBER_STYLES = ['short', 'words', 'digits'] as const;

export type MarkStyle = (typeof MARK_STYLES)[number];
export type Density = (typeof DENSITIES)[number];
export type Theme = (typeof THEMES)[number];
export type Trigger = (typeof TRIGGERS)[number];
/** As `KeyboardEvent.key` names it. */
export type Modifier = (typeof MODIFIERS)[number];
export type NumberStyle = (typeof NUMBER_STYLES)[number];

/** Everything the reader can choose, whole: what was not chosen is the default. */
export interface Settings {
  sites: { mode: SiteMode; rules: readonly SiteRule[] };
  /** Milliseconds since 1970 until which Gloss rests; 0 when it works, `UNTIL_RESUMED` without an end. */
  pausedUntil: number;
  /** Only entities that the reader switched on or off; see `isMarked` for the others. */
  entities: Readonly<Record<EntityId, boolean>>;
  refusals: readonly Refusal[];
  mark: MarkStyle;
  density: Density;
  theme: Theme;
  trigger: Trigger;
  /** The key of the trigger `modifier`. */
  modifier: Modifier;
  /** Milliseconds at rest before a card opens, 0 to `MAX_DELAY`. */
  delay: number;
  /** Whether the card shows what was true when the page was written beside what is true now. */
  thenAndNow: boolean;
  language: Language | 'browser';
  numbers: NumberStyle;
}

/** The largest integer that JSON carries unchanged. */
export const UNTIL_RESUMED = Number.MAX_SAFE_INTEGER;
export const MAX_DELAY = 1000;

export const DEFAULT_SETTINGS: Settings = {
  sites: { mode: 'except', rules: [] },
  pausedUntil: 0,
  entities: {},
  refusals: [],
  mark: 'dots',
  density: 'section',
  theme: 'page',
  trigger: 'rest',
  modifier: 'Alt',
  delay: 300,
  thenAndNow: true,
  language: 'browser',
  numbers: 'short',
};

/** Whole settings from anything: each value that is missing, foreign or out of range is the default. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const from = isRecord(stored) ? stored : {};
  const sites = isRecord(from.sites) ? from.sites : {};
  const fallback = DEFAULT_SETTINGS;
  return {
    sites: {
      mode: oneOf(SITE_MODES, sites.mode, fallback.sites.mode),
      rules: parseSiteRules(sites.rules),
    },
    pausedUntil: wholeNumber(from.pausedUntil, UNTIL_RESUMED, fallback.pausedUntil),
    entities: parseEntities(from.entities),
    refusals: parseRefusals(from.refusals),
    mark: oneOf(MARK_STYLES, from.mark, fallback.mark),
    density: oneOf(DENSITIES, from.density, fallback.density),
    theme: oneOf(THEMES, from.theme, fallback.theme),
    trigger: oneOf(TRIGGERS, from.trigger, fallback.trigger),
    modifier: oneOf(MODIFIERS, from.modifier, fallback.modifier),
    delay: wholeNumber(from.delay, MAX_DELAY, fallback.delay),
    thenAndNow: typeof from.thenAndNow === 'boolean' ? from.thenAndNow : fallback.thenAndNow,
    language: oneOf([...LANGUAGES, 'browser' as const], from.language, fallback.language),
    numbers: oneOf(NUMBER_STYLES, from.numbers, fallback.numbers),
  };
}

function oneOf<T extends string>(known: readonly T[], value: unknown, fallback: T): T {
  return known.find((candidate) => candidate === value) ?? fallback;
}

function wholeNumber(value: unknown, max: number, fallback: number): number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= max ? Number(value) : fallback;
}

function parseEntities(value: unknown): Record<EntityId, boolean> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
  );
}
