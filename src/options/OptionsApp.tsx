import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { loadFacts } from '@/facts/load-facts';
import { chooseLanguage, type Language } from '@/language/language';
import { dropRescue } from '@/settings/drop-rescue';
import { RESCUE_ITEM, SYNC_ITEM } from '@/settings/item-keys';
import { parseRescue } from '@/settings/rescue';
import type { Settings } from '@/settings/settings';
import { changeSettings } from '@/settings/settings-store';
import { concernsSettings, readStored, type StoredSettings } from '@/settings/stored-settings';
import { parseSyncStatus } from '@/settings/sync-status';
import { hasHostAccess, requestHostAccess } from './host-access';
import type { BoundKey } from './KeyList';
import { OptionsPage } from './OptionsPage';
import { OPTIONS_TEXTS } from './options-texts';
import { openShortcutPage, readKeys } from './shortcuts';

/** The settings page with storage and browser behind it. */
export function OptionsApp() {
  const stored = useStored();
  const [failure, setFailure] = useState<string | null>(null);
  const keys = useKeys();
  const [hasAccess, setHasAccess] = useState(true);
  const index = useMemo(loadFacts, []);
  const language = chooseLanguage(stored?.settings.language ?? 'browser', navigator.languages);
  useEffect(() => void hasHostAccess().then(setHasAccess), []);
  useEffect(() => applyLook(language, stored?.settings.theme), [language, stored?.settings.theme]);
  if (!stored) return null;

  const run = (task: Promise<unknown>) =>
    task.then(
      () => setFailure(''),
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  const found = { ...parseRescue(stored.items[RESCUE_ITEM])?.items, ...stored.unreadable };
  return (
    <OptionsPage
      settings={stored.settings}
      index={index}
      language={language}
      browserLanguages={navigator.languages}
      sync={parseSyncStatus(stored.items[SYNC_ITEM])}
      rescue={parseRescue({ at: 0, items: found })}
      isNewer={stored.isNewer}
      keys={keys}
      version={browser.runtime.getManifest().version}
      failure={failure}
      onGiveAccess={hasAccess ? null : () => void requestHostAccess().then(setHasAccess)}
      onRebind={openShortcutPage()}
      onChange={(change: (settings: Settings) => Settings) => void run(changeSettings(change))}
      onDropRescue={() => void run(dropRescue())}
    />
  );
}

/** What is stored, read again after every change, of this page or any other. */
function useStored(): StoredSettings | null {
  const [stored, setStored] = useState<StoredSettings | null>(null);
  useEffect(() => {
    const read = () => void readStored().then(setStored);
    const listen = (changes: Record<string, unknown>, area: string) => {
      if (concernsSettings(changes, area)) read();
    };
    read();
    browser.storage.onChanged.addListener(listen);
    return () => browser.storage.onChanged.removeListener(listen);
  }, []);
  return stored;
}

/** The keys as they are now; they are changed on a page of the browser, so they are read again on coming back. */
function useKeys(): readonly BoundKey[] {
  const [keys, setKeys] = useState<readonly BoundKey[]>([]);
  useEffect(() => {
    const read = () => void readKeys().then(setKeys);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return keys;
}

/** "Follow page" means nothing here: there is no page to follow but the system. */
function applyLook(language: Language, theme: Settings['theme'] | undefined): void {
  document.documentElement.lang = language;
  document.title = `Gloss: ${OPTIONS_TEXTS[language].title}`;
  document.documentElement.dataset.theme = theme === 'light' || theme === 'dark' ? theme : 'system';
}
