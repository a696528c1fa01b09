import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { hearReports } from '@/messages/hear-reports';
import { askBackground } from '@/messages/transport';
import type { PageReport } from '@/page/page-report';
import type { PageDate } from '@/page-date/page-date';
import type { Settings } from '@/settings/settings';
import { siteState } from '@/settings/site-rules';
import { askFrame, askFrames } from './ask-frames';
import type { FrameReports } from './dossier';
import type { PopupTab } from './page-status';
import { watchTab } from './popup-tab';

/** What the popup knows of the page beside it, live. */
export interface PageView {
  tab: PopupTab | null;
  hasAccess: boolean | null;
  /** Null until the page was asked. */
  frames: FrameReports | null;
  pageDate: PageDate | null;
  /** Asks a frame again, after it has changed. */
  refresh(frameId: number): void;
  /** Gives the page a date, null its own again; false if it is no date of a page. */
  setDate(date: string | null): Promise<boolean>;
}

const ALL_SITES = { origins: ['<all_urls>'] };
/** Milliseconds until a page is asked again that was not read yet, and how long that grows. */
const FIRST_WAIT = 100;
const LONGEST_WAIT = 2_000;
/** So often a page is asked before it counts as one that does not answer: about 1.5 seconds. */
const PATIENCE = 4;

/** Follows the tab that the popup is about. Nothing is asked of a page that is not read, by rule or pause. */
export function usePage(first: PopupTab | null, settings: Settings, now: number): PageView {
  const tab = useTab(first);
  const hasAccess = useAccess(tab);
  const isRead = settings.pausedUntil <= now && siteState(settings, tab?.url ?? '').isOn;
  const { frames, refresh } = useFrames(tab, isRead && hasAccess === true);
  const { pageDate, setDate } = usePageDate(tab, frames !== null);
  return { tab, hasAccess, frames, pageDate, refresh, setDate };
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
  const refresh = useCallback(
    async (frameId: number) => {
      const report = tab && (await askFrame(tab.id, frameId));
      setFrames((known) => withFrame(known, frameId, report));
    },
    [tab],
  );
  useEffect(() => {
    setFrames(null);
    if (!tab || !isWanted) return;
    const controller = new AbortController();
    void keepAsking(tab.id, setFrames, controller.signal);
    const stop = hearReports(tab.id, (frameId) => void refresh(frameId));
    return () => {
      controller.abort();
      stop();
    };
  }, [tab, isWanted, refresh]);
  return { frames, refresh };
}

/**
 * Asks all frames, and again until the main frame has been read: where Gloss was just switched on it has to begin, a
 * page out of sight waits, and one that mentions nothing does not report by itself that it was read.
 */
async function keepAsking(
  tabId: number,
  onFrames: (frames: FrameReports) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let times = 0; ; times++) {
    const frames = await askFrames(tabId);
    if (signal.aborted) return;
    const main = frames.get(0);
    if (main || times >= PATIENCE) onFrames(frames);
    if (main?.isRead) return;
    await new Promise((resolve) => setTimeout(resolve, Math.min(FIRST_WAIT * 2 ** times, LONGEST_WAIT)));
    if (signal.aborted) return;
  }
}

function withFrame(frames: FrameReports | null, frameId: number, report: PageReport | null): FrameReports {
  const changed = new Map(frames);
  if (report) changed.set(frameId, report);
  else changed.delete(frameId);
  return changed;
}

function usePageDate(tab: PopupTab | null, isRead: boolean) {
  const [pageDate, setPageDate] = useState<PageDate | null>(null);
  const read = useCallback(async () => {
    setPageDate(tab && isRead ? await askBackground('readPageDate', tab.id).catch(() => null) : null);
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
  return { pageDate, setDate };
}
