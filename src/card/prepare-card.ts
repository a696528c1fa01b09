/** Gets a card ready, in the background: its script into the frame that asks, and everything it shows. */
import browser from 'webextension-polyfill';
import { pairClaims } from '@/claims/pair-claims';
import type { PairedClaim } from '@/claims/paired-claim';
import { loadFacts } from '@/facts/load-facts';
import type { EntityId } from '@/facts/pack-schema';
import { chooseLanguage } from '@/language/language';
import type { Sender } from '@/messages/transport';
import { readTabDate } from '@/page-date/tab-date';
import { hostOf } from '@/settings/host';
import { type Meaning, withMeaning } from '@/settings/meanings';
import type { Settings } from '@/settings/settings';
import { changeSettings, readSettings } from '@/settings/settings-store';
import type { CardContent } from './card-content';
import type { CardRequest } from './card-request';
import type { ComposeContext } from './compose/compose-context';
import { composeCard } from './compose-card';
import { languageOfText } from './text-language';

/** As WXT names the script that draws the card. */
const CARD_SCRIPT = '/card.js';

/**
 * What the card of a mention shows; null if the index does not know the entity. The script and the content are
 * fetched side by side, as each waits for something else.
 */
export async function prepareCard(sender: Sender, request: CardRequest): Promise<CardContent | null> {
  const [content] = await Promise.all([composeContent(sender, request), injectScript(sender, request)]);
  return content;
}

/**
 * Composes a card that nobody sees, and leaves the page alone: facts are parsed, words compiled and formatters made
 * once in a background's life, which takes longer than everything else on the way to a first card.
 */
export async function expectCard(sender: Sender, request: CardRequest): Promise<void> {
  loadFacts();
  // A card that has been asked for meanwhile goes first: its script can travel while words are compiled.
  await new Promise((resolve) => setTimeout(resolve));
  await composeContent({ ...sender, tabId: null }, request);
}

async function injectScript({ tabId, frameId }: Sender, { hasScript }: CardRequest): Promise<void> {
  if (hasScript || tabId === null) return;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [CARD_SCRIPT] });
}

async function composeContent(sender: Sender, request: CardRequest): Promise<CardContent | null> {
  const { mention, text, reasons } = request;
  const url = sender.tabUrl || sender.url;
  const site = hostOf(url);
  const matched = text.slice(mention.start, mention.end);
  const [settings, pageDate] = await Promise.all([
    request.chosen === undefined
      ? readSettings()
      : keepMeaning({ host: site, words: matched, entity: request.chosen }),
    sender.tabId === null ? null : readTabDate({ tabId: sender.tabId, url }),
  ]);
  const index = loadFacts();
  const meant = meantEntity(settings, site, matched);
  const entity = index.entities[meant ?? ''] ?? index.entities[mention.entity];
  if (!entity) return null;
  const language = chooseLanguage(settings.language, navigator.languages);
  return composeCard({
    index,
    entity,
    pageDate,
    claims: pairClaimsOf(request, entity.id, { index, language, pageDate }),
    reasons,
    matched,
    site,
    language,
    numbers: settings.numbers,
    thenAndNow: settings.thenAndNow,
  });
}

/** The figures that the block around the mention states; none where its language is not one of ours. */
function pairClaimsOf(
  { text, mentions, pageLanguage }: CardRequest,
  entity: EntityId,
  { index, language, pageDate }: Pick<ComposeContext, 'index' | 'language' | 'pageDate'>,
): PairedClaim[] {
  const written = languageOfText(pageLanguage, text);
  if (!written) return [];
  return pairClaims(
    index,
    { text, mentions, language: written, pageDate: pageDate?.iso ?? null },
    entity,
    language,
  );
}

/** Remembers for all pages of a site which of several things these words mean. */
function keepMeaning(meaning: Meaning): Promise<Settings> {
  return changeSettings((settings) => ({ ...settings, meanings: withMeaning(settings.meanings, meaning) }));
}

/** What these words mean on this site; undefined if the reader has not chosen. */
function meantEntity({ meanings }: Settings, host: string, words: string): EntityId | undefined {
  return meanings.find((meaning) => meaning.host === host && meaning.words === words)?.entity;
}
