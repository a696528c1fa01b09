import browser from 'webextension-polyfill';
import { citeFact, citeIndex } from '@/facts/cite-fact';
import type { EntityId, FactId } from '@/facts/pack-schema';
import { fillIn } from '@/language/fill-in';
import { askBackground, askPage } from '@/messages/transport';
import type { SettingsChange } from '@/settings/settings-store';
import { switchSite } from '@/settings/site-rules';
import { composeEntity } from './compose-entity';
import type { PlacedMention } from './dossier';
import { type Pause, pauseEnd } from './pause';
import { nextPlace } from './popup-state';
import { setRuleScope } from './set-rule-scope';
import { addRefusals, refusalsOf, removeRefusals } from './unmark-entity';
import type { Popup } from './use-popup';

/** Says something for a moment, with Undo where there is a way back. */
export type Say = (text: string, undo?: () => void) => void;

export type PopupActions = ReturnType<typeof popupActions>;

/** What the reader can do in the popup; each changes settings, the page beside it, or what is in sight. */
export function popupActions(popup: Popup, say: Say) {
  const { state, send, page, site, texts, entityContext } = popup;
  const tabId = page.tab?.id;
  const change = (make: SettingsChange) => void popup.change(make).catch(() => say(texts.notSaved));

  return {
    switchSite(isOn: boolean) {
      const url = page.tab?.url ?? '';
      change((settings) => ({ ...settings, sites: switchSite(settings, url, isOn, Date.now()) }));
    },
    setScope(subdomains: boolean) {
      const { rule } = site;
      if (rule)
        change((settings) => ({ ...settings, sites: setRuleScope(settings, rule, subdomains, Date.now()) }));
    },
    pause(pause: Pause) {
      change((settings) => ({ ...settings, pausedUntil: pauseEnd(pause, Date.now()) }));
      send({ type: 'pauseToggled' });
    },
    resume() {
      change((settings) => ({ ...settings, pausedUntil: 0 }));
    },
    /** Has to be called while a click is handled: browsers ask for nothing otherwise. */
    allow(host: string | null) {
      void browser.permissions.request({ origins: [host === null ? '<all_urls>' : `*://${host}/*`] });
    },
    async step(entity: EntityId, mentions: readonly PlacedMention[], by: 1 | -1) {
      const at = nextPlace(state.jump, entity, by, mentions.length);
      const mention = mentions[at];
      if (!mention || tabId === undefined) return;
      send({ type: 'jumped', entity, at });
      const { frameId, id } = mention;
      if (await askPage({ tabId, frameId }, 'showMention', id).catch(() => false)) return;
      say(texts.page.gone);
      page.refresh(frameId);
    },
    open(entity: EntityId, fact?: FactId) {
      send({ type: 'opened', entity, ...(fact && { fact }) });
    },
    openFactPage(entity: EntityId, fact: FactId | null) {
      void askBackground('openFactPage', entity, fact ?? undefined).then(() => window.close());
    },
    openSettings() {
      void browser.runtime.openOptionsPage().then(() => window.close());
    },
    async copy(entity: EntityId, factId: FactId | null) {
      if (!entityContext) return;
      const { index, language } = entityContext;
      const fact = index.entities[entity]?.facts.find(({ id }) => id === factId);
      const citation = fact
        ? `${citeFact(index, fact, language)}\n${citeIndex(index, language)}`
        : composeEntity(entity, entityContext)?.citation;
      const isCopied = await navigator.clipboard.writeText(citation ?? '').then(
        () => true,
        () => false,
      );
      say(isCopied ? texts.entity.copied : texts.entity.notCopied);
    },
    unmark(entity: EntityId, name: string) {
      const refusals = refusalsOf(popup.dossier, entity, site.host);
      change((settings) => addRefusals(settings, refusals));
      say(fillIn(texts.entity.unmarked, { name }), () =>
        change((settings) => removeRefusals(settings, refusals)),
      );
    },
  };
}
