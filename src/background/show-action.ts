import browser from 'webextension-polyfill';
import { chooseLanguage } from '@/language/language';
import type { Settings } from '@/settings/settings';
import { readSettings, watchSettings } from '@/settings/settings-store';
import { type ActionLook, actionLook, iconPaths } from './action-look';
import { countMentions, doubtFrames } from './tab-frames';
import { changeFrames, forgetTab, readFrames } from './tab-store';

/** White on the accent of `tokens.css` for light ground, 6.9:1. */
const BADGE = { background: '#0b6272', text: '#ffffff' };

/** Looks that were given to tabs, so that a tab is not given the same again; browsers take them away on loading. */
const shown = new Map<number, string>();

/** Keeps the toolbar button of every tab true: when it loads, reports, comes to the front, or settings change. */
export function keepActionsTrue(): void {
  void browser.action.setBadgeBackgroundColor({ color: BADGE.background });
  void browser.action.setBadgeTextColor?.({ color: BADGE.text });
  browser.tabs.onUpdated.addListener(async (tabId, change) => {
    if (change.status === undefined && change.url === undefined) return;
    if (change.status === 'loading') {
      shown.delete(tabId);
      await changeFrames(tabId, doubtFrames);
    }
    await showAction(tabId);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => void showAction(tabId));
  browser.tabs.onRemoved.addListener((tabId) => {
    shown.delete(tabId);
    void forgetTab(tabId);
  });
  watchSettings((settings) => void showActiveTabs(settings));
}

/** Gives the toolbar button of a tab its look; does nothing for a tab that is gone. */
export async function showAction(tabId: number, settings?: Settings): Promise<void> {
  const known = settings ?? (await readSettings());
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return;
  const count = countMentions(await readFrames(tabId));
  const language = chooseLanguage(known.language, navigator.languages);
  const look = actionLook(known, tab.url ?? '', count, language, Date.now());
  const text = JSON.stringify(look);
  if (shown.get(tabId) === text) return;
  shown.set(tabId, text);
  await applyLook(tabId, look).catch(() => shown.delete(tabId));
}

/** Tabs behind others are looked at again when they come to the front. */
async function showActiveTabs(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({ active: true });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : showAction(id, settings))));
}

async function applyLook(tabId: number, { icon, badge, title }: ActionLook): Promise<void> {
  await Promise.all([
    browser.action.setIcon({ tabId, path: iconPaths(icon) }),
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
