import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askBackground } from '@/messages/transport';
import type { PageDate } from '@/page-date/page-date';
import type { Settings } from '@/settings/settings';
import { siteState } from '@/settings/site-rules';
import type { FrameReports } from './dossier';
import { type FollowedFrames, followFrames } from './follow-frames';
import type { PopupTab } from './page-status';
import { watchTab } from './popup-tab';

/** What the popup knows of the page beside it, live. */
export interface PageView {
  tab: PopupTab | null;
  hasAccess: boolean | null;
  /** Null until the page was asked. */
  frames: FrameReports | null;
  pageDate: PageDate | null;
  /** False while the page is still being asked: until then nobody can say that it has no date. */
  isDateRead: boolean;
  /** Asks a frame again, after it has changed. */
  refresh(frameId: number): void;
  /** Gives the page a date, null its own again; false if it is no date of a page. */
  setDate(date: string | null): Promise<boolean>;
}

const ALL_SITES = { origins: ['<all_urls>'] };
/** Follows the tab that the popup is about. Nothing is asked of a page that is not read, by rule or pause. */
export function usePage(first: PopupTab | null, settings: Settings, now: number): PageView {
  const tab = useTab(first);
  const hasAccess = useAccess(tab);
  const isRead = settings.pausedUntil <= now && siteState(settings, tab?.url ?? '').isOn;
  const { frames, refresh } = useFrames(tab, isRead && hasAccess === true);
  const { pageDate, isDateRead, setDate } = usePageDate(tab, frames !== null);
  return { tab, hasAccess, frames, pageDate, isDateRead, refresh, setDate };
}

function useTab(first: PopupTab | null): PopupTab | null {
  const [tab, setTab] = useState(first);
  useEffect(() => (first ? watchTab(first.id, setTab) : undefined), [first]);
  return tab;
}

/** In Firefox the reader may let Gloss read one site, all, or none, and take it back at any time. */
function useAccess(tab: PopupTab | null): boolean | null {
  const [hasAccess, setAccess] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void canRead(tab).then(setAccess);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [tab]);
  return hasAccess;
}

async function canRead(tab: PopupTab | null): Promise<boolean> {
  if (await browser.permissions.contains(ALL_SITES)) return true;
  const isWebPage = /^https?:/.test(tab?.url ?? '');
  // Access to a page of the browser cannot be given: it is closed, which the rules know by its missing host.
  if (tab?.url && !isWebPage) return true;
  return isWebPage && browser.permissions.contains({ origins: [`${new URL(tab?.url ?? '').origin}/*`] });
}

function useFrames(tab: PopupTab | null, isWanted: boolean) {
  const [frames, setFrames] = useState<FrameReports | null>(null);
  const followed = useRef<FollowedFrames | null>(null);
  useEffect(() => {
    setFrames(null);
    if (!tab || !isWanted) return;
    const following = followFrames(tab.id, setFrames);
    followed.current = following;
    return following.stop;
  }, [tab, isWanted]);
  return { frames, refresh: (frameId: number) => void followed.current?.refresh(frameId) };
}

function usePageDate(tab: PopupTab | null, isRead: boolean) {
  const [pageDate, setPageDate] = useState<PageDate | null>(null);
  const [isDateRead, setDateRead] = useState(false);
  const read = useCallback(async () => {
    setPageDate(tab && isRead ? await askBackground('readPageDate', tab.id).catch(() => null) : null);
    setDateRead(isRead);
  }, [tab, isRead]);
  useEffect(() => void read(), [read]);
  const setDate = async (date: string | null) => {
    const isSet = await askBackground('setDateOfTab', tab?.id ?? -1, date).then(
      () => true,
      () => false,
    );
    if (isSet) await read();
    return isSet;
  };
  return { pageDate, isDateRead, setDate };
}
