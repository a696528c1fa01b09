import type { EntityId } from '@/facts/pack-schema';
import type { NumberStyle } from '@/language/format-number';
import { LANGUAGES, type Language } from '@/language/language';
import { DEFAULT_PAGE } from './default-page';
import { isRecord } from './is-record';
import { type Meaning, parseMeanings } from './meanings';
import { NO_POLICY, type Policy, parseEntitySwitches, parsePolicy } from './policy';
import { parseRefusals, type Refusal } from './refusals';
import { parseSiteRules, SITE_MODES, type SiteMode, type SiteRule } from './site-rules';

/** Every setting that is one word out of a list, with its list. */
export const WORDS = {
  mark: ['dots', 'line', 'tint', 'none'],
  density: ['every', 'section', 'page'],
  theme: ['page', 'system', 'light', 'dark'],
  trigger: ['rest', 'modifier', 'click'],
  modifier: ['Alt', 'Control', 'Shift', 'Meta'],
  language: ['browser', ...LANGUAGES],
  numbers: ['short', 'full', 'exact'],
} as const;

export type WordName = keyof typeof WORDS;
type Word<K extends WordName> = (typeof WORDS)[K][number];
export type MarkStyle = Word<'mark'>;
export type Density = Word<'density'>;
type Theme = Word<'theme'>;
type Trigger = Word<'trigger'>;
/** As `KeyboardEvent.key` names it. */
export type Modifier = Word<'modifier'>;

/** Everything the reader can choose, whole: what was not chosen is the default. */
export interface Settings {
  sites: { mode: SiteMode; rules: readonly SiteRule[] };
  /** Milliseconds since 1970 until which Gloss rests; 0 when it works, `UNTIL_RESUMED` without an end. */
  pausedUntil: number;
  /** Only entities that the reader switched on or off; `isMarked` knows the others. */
  entities: Readonly<Record<EntityId, boolean>>;
  refusals: readonly Refusal[];
  meanings: readonly Meaning[];
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
  /** How large figures are written; see `format-number.ts`. */
  numbers: NumberStyle;
  /** What an organisation has laid down; it is no choice of the reader's and never stored as one. */
  policy: Policy;
}

/** The largest integer that JSON carries unchanged. */
export const UNTIL_RESUMED = Number.MAX_SAFE_INTEGER;
/** Milliseconds; above a second a card no longer seems to answer the pointer. */
export const MAX_DELAY = 1000;

export const DEFAULT_SETTINGS: Settings = {
  mark: DEFAULT_PAGE.mark,
  density: DEFAULT_PAGE.density,
  theme: DEFAULT_PAGE.theme,
  trigger: DEFAULT_PAGE.trigger,
  modifier: DEFAULT_PAGE.modifier,
  delay: DEFAULT_PAGE.delay,
  language: DEFAULT_PAGE.language,
  pausedUntil: DEFAULT_PAGE.pausedUntil,
  entities: DEFAULT_PAGE.entities,
  sites: { mode: DEFAULT_PAGE.mode, rules: [] },
  refusals: [],
  meanings: [],
  thenAndNow: true,
  numbers: 'short',
  policy: NO_POLICY,
};

/** Whole settings from anything: each value that is missing, foreign or out of range is the default. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const from = isRecord(stored) ? stored : {};
  const sites = isRecord(from.sites) ? from.sites : {};
  const { sites: defaultSites, thenAndNow } = DEFAULT_SETTINGS;
  return {
    ...parseWords(from),
    sites: {
      mode: SITE_MODES.find((mode) => mode === sites.mode) ?? defaultSites.mode,
      rules: parseSiteRules(sites.rules),
    },
    pausedUntil: wholeNumber(from.pausedUntil, UNTIL_RESUMED) ?? DEFAULT_SETTINGS.pausedUntil,
    entities: parseEntitySwitches(from.entities),
    refusals: parseRefusals(from.refusals),
    meanings: parseMeanings(from.meanings),
    delay: wholeNumber(from.delay, MAX_DELAY) ?? DEFAULT_SETTINGS.delay,
    thenAndNow: typeof from.thenAndNow === 'boolean' ? from.thenAndNow : thenAndNow,
    policy: parsePolicy(from.policy),
  };
}

function parseWords(from: Readonly<Record<string, unknown>>): { [K in WordName]: Word<K> } {
  const words: Record<string, unknown> = {};
  for (const [name, list] of Object.entries(WORDS)) {
    words[name] = list.find((word) => word === from[name]) ?? DEFAULT_SETTINGS[name as WordName];
  }
  return words as { [K in WordName]: Word<K> };
}

function wholeNumber(value: unknown, max: number): number | null {
  const isWhole = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;
  // JSON has no minus zero, so it would not come back as it was stored.
  return isWhole ? value + 0 : null;
}
