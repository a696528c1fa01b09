import type { EntityId } from '@/facts/pack-schema';
import { PAGE_ITEM } from './item-keys';
import type { Items } from './local-items';
import type { Settings, WordName } from './settings';
import type { SiteMode } from './site-rules';

/** What every page needs of the settings, whatever its host; kept ready in one small item of `storage.local`. */
export interface PageView extends Pick<Settings, Exclude<WordName, 'numbers'> | 'delay' | 'pausedUntil'> {
  mode: SiteMode;
  /** Switches of reader and policy together; `isMarked` knows the entities that are missing. */
  entities: Readonly<Record<EntityId, boolean>>;
  /** Sites that a policy switches on or off, by pattern. */
  locked: Readonly<Record<string, boolean>>;
}

/** The page item for settings, to be stored in the same call as the choices it comes from. */
export function pageItem(settings: Settings): Items {
  return { [PAGE_ITEM]: pageView(settings) };
}

/** The view of whole settings that pages get. */
function pageView(settings: Settings): PageView {
  const { sites, policy, entities } = settings;
  const { mark, density, theme, trigger, modifier, language, delay, pausedUntil } = settings;
  const words = { mark, density, theme, trigger, modifier, language };
  return {
    ...words,
    delay,
    pausedUntil,
    mode: policy.mode ?? sites.mode,
    entities: { ...entities, ...policy.entities },
    locked: Object.fromEntries([
      ...policy.on.map((pattern) => [pattern, true]),
      ...policy.off.map((pattern) => [pattern, false]),
    ]),
  };
}
