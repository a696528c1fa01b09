import { browser } from 'wxt/browser';
import type { EntityId } from '@/facts/pack-schema';
import { hostOf } from './host';
import { ANYWHERE } from './refusals';
import { parseSettings, type Settings } from './settings';
import { siteState } from './site-rules';

/** What a content script has to know of the settings, for one page. */
export interface PageSettings
  extends Pick<
    Settings,
    'pausedUntil' | 'entities' | 'mark' | 'density' | 'theme' | 'trigger' | 'modifier' | 'delay' | 'language'
  > {
  /** Whether the site rules let Gloss work on this page. A pause is apart: `pausedUntil > Date.now()`. */
  isOn: boolean;
  /** `entity words` for each refusal that holds on this page; ask with `isRefused`. */
  refused: ReadonlySet<string>;
}

/** Whether the reader has said on this page that these words do not mean this entity. */
export function isRefused(settings: PageSettings, entity: EntityId, words: string): boolean {
  return settings.refused.has(`${entity} ${words}`);
}

/** The settings for the page at `url` (the address of the tab, also in frames, where it is known), straight from storage. */
export async function readPageSettings(url: string): Promise<PageSettings> {
  const settings = parseSettings((await browser.storage.local.get('settings')).settings);
  const host = hostOf(url);
  const refusals = settings.refusals.filter((refusal) => refusal.host === host || refusal.host === ANYWHERE);
  return {
    ...settings,
    isOn: siteState(settings, url).isOn,
    refused: new Set(refusals.map(({ entity, words }) => `${entity} ${words}`)),
  };
}

/** Calls back with the settings for the page at `url` after each change that concerns it, until the answer is called. */
export function watchPageSettings(url: string, callback: (settings: PageSettings) => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && 'settings' in changes) void readPageSettings(url).then(callback);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
