import browser from 'webextension-polyfill';
import { expectCard, prepareCard } from '@/card/prepare-card';
import type { ToBackground } from '@/messages/messages';
import type { Handlers, Sender } from '@/messages/transport';
import { readTabDate, setTabDate, type TabPage } from '@/page-date/tab-date';
import { hostOf } from '@/settings/host';
import { type Refusal, refusalKey } from '@/settings/refusals';
import { changeSettings } from '@/settings/settings-store';
import { switchSite } from '@/settings/site-rules';
import { loadReader } from './load-reader';
import { openFactPage } from './open-pages';
import { showAction } from './show-action';
import { addReport, type FrameCount } from './tab-frames';
import { changeFrames, readFrames } from './tab-store';

/** What the background answers to content scripts and own pages. */
export const ANSWERS: Handlers<ToBackground> = {
  loadReader,
  prepareCard,
  expectCard,
  async reportPage({ tabId, frameId, document }, { count, isRead }) {
    if (tabId === null) return;
    await changeFrames(tabId, (frames) =>
      addReport(frames, frameId, { mentions: count, isWhole: isRead || count === 0 }, document),
    );
    await showAction(tabId);
  },
  async refuseMention({ tabUrl, url }, entity, words) {
    const refusal = { host: hostOf(tabUrl || url), entity, words };
    await changeSettings((settings) => ({ ...settings, refusals: [...settings.refusals, refusal] }));
    return refusal;
  },
  async forgetRefusal(_, refusal) {
    await changeSettings((settings) => ({ ...settings, refusals: without(settings.refusals, refusal) }));
  },
  async setPageDate({ tabId, tabUrl }, date) {
    if (tabId !== null) await setTabDate({ tabId, url: tabUrl }, date);
  },
  async readPageDate(sender, tabId) {
    return readTabDate(await pageIn(tabId, sender));
  },
  async setDateOfTab(sender, tabId, date) {
    await setTabDate(await pageIn(tabId, sender), date);
  },
  async switchSite({ tabUrl, url }, isOn) {
    await changeSettings((settings) => ({
      ...settings,
      sites: switchSite(settings, tabUrl || url, isOn, Date.now()),
    }));
  },
  async openFactPage({ tabId, tabUrl, isOwnPage }, entity, fact) {
    if (tabId === null || isOwnPage) return openFactPage(entity, fact, tabId ?? undefined);
    const date = (await readTabDate({ tabId, url: tabUrl }))?.iso ?? null;
    await openFactPage(entity, fact, tabId, { date, host: hostOf(tabUrl) });
  },
  async describeTab(sender, tabId) {
    assertOwnPage(sender);
    const frames = Object.entries(await readFrames(tabId)).filter(([, frame]) => !frame.isDoubtful);
    return frames.map(([id, frame]) => reported(Number(id), frame));
  },
};

/** What a page of the extension asks about another tab. Content scripts may ask about their own alone. */
async function pageIn(tabId: number, sender: Sender): Promise<TabPage> {
  assertOwnPage(sender);
  const { url = '' } = await browser.tabs.get(tabId);
  return { tabId, url };
}

function assertOwnPage({ isOwnPage }: Sender): void {
  if (!isOwnPage) throw new Error('For pages of the extension only');
}

function reported(frameId: number, { mentions }: FrameCount) {
  return { frameId, mentions };
}

function without(refusals: readonly Refusal[], refusal: Refusal): Refusal[] {
  return refusals.filter((kept) => refusalKey(kept) !== refusalKey(refusal));
}
