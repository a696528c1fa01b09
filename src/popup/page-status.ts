import type { Settings } from '@/settings/settings';
import { type SiteState, siteState } from '@/settings/site-rules';
import type { FrameReports } from './dossier';

/** The tab that the popup is about; `url` is empty where the browser does not tell it. */
export interface PopupTab {
  id: number;
  url: string;
}

/** What is known of the page, from the settings and from the page itself. */
export interface PageFacts {
  settings: Settings;
  tab: PopupTab | null;
  /** Whether the browser lets Gloss read the page; null until it has said. */
  hasAccess: boolean | null;
  /** Null until the page was asked. A frame that gives no answer is not among them. */
  frames: FrameReports | null;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * `closed`: a page that browsers keep to themselves. `no-access`: the reader has not let Gloss read it. `off`: by rule.
 * `silent`: Gloss should be there and does not answer. `reading`: not known yet.
 */
export type PageStatus = 'reading' | 'closed' | 'no-access' | 'paused' | 'off' | 'silent' | 'none' | 'found';

/** What the popup says about the page, and the site it is of. */
export function pageStatus(facts: PageFacts): PageStatus {
  const { settings, tab, hasAccess, frames, now } = facts;
  if (!tab || hasAccess === null) return 'reading';
  if (!hasAccess) return 'no-access';
  const { host, isOn } = siteOf(facts);
  if (host === '') return 'closed';
  if (settings.pausedUntil > now) return 'paused';
  if (!isOn) return 'off';
  if (!frames) return 'reading';
  const isEmpty = [...frames.values()].every(({ mentions }) => mentions.length === 0);
  if (!isEmpty) return 'found';
  const main = frames.get(0);
  if (!main) return 'silent';
  return main.isRead ? 'none' : 'reading';
}

/** What the rules say about the site of the tab. */
export function siteOf({ settings, tab }: Pick<PageFacts, 'settings' | 'tab'>): SiteState {
  return siteState(settings, tab?.url ?? '');
}
