import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { copyText } from '@/card/copy-text';
import { loadFacts } from '@/facts/load-facts';
import type { FactId } from '@/facts/pack-schema';
import { chooseLanguage } from '@/language/language';
import { isMarked } from '@/settings/entity-marks';
import type { Settings } from '@/settings/settings';
import { changeSettings, readSettings, watchSettings } from '@/settings/settings-store';
import { formatAddress } from './address';
import { citeFacts } from './cite-facts';
import { FactPage } from './FactPage';
import { FACT_PAGE_TEXTS } from './fact-page-texts';
import { PageProvider, type PageView } from './PageContext';
import { PageFrame } from './PageFrame';
import { UnknownEntity } from './UnknownEntity';
import { useAddress } from './use-address';

/** How long "Copied" stands, ms. */
const COPIED_TIME = 3000;

/** The fact page with address, storage and browser behind it. */
export function FactPageApp() {
  const index = useMemo(loadFacts, []);
  const settings = useSettings();
  const [address, goTo] = useAddress();
  const [isLatestOnly, setLatestOnly] = useState(false);
  const [notice, setNotice] = useState('');
  const language = chooseLanguage(settings?.language ?? 'browser', navigator.languages);
  const texts = FACT_PAGE_TEXTS[language];
  const entity = index.entities[address.entity];
  const title = entity?.name[language] ?? texts.unknown;
  useEffect(() => applyLook(language, title, settings?.theme), [language, title, settings?.theme]);
  useShownFact(address.fact, settings !== null);
  if (!settings) return null;

  const linkTo: PageView['linkTo'] = (id, fact) =>
    formatAddress({ ...address, entity: id, fact: fact ?? null });
  const copy = async (facts: readonly FactId[], format: 'text' | 'markdown') => {
    const isCopied = await copyText(citeFacts(index, facts, language, format));
    setNotice(isCopied ? texts.copied : texts.copyFailed);
    setTimeout(() => setNotice(''), COPIED_TIME);
  };
  const frame = {
    index,
    language,
    texts,
    notice,
    linkTo,
    onSettings: () => void browser.runtime.openOptionsPage(),
  };
  if (!entity) {
    return (
      <PageFrame {...frame}>
        <UnknownEntity texts={texts} />
      </PageFrame>
    );
  }
  return (
    <PageFrame {...frame}>
      <PageProvider value={{ index, entity, language, texts, linkTo }}>
        <FactPage
          key={entity.id}
          date={address.date}
          from={address.from}
          isLatestOnly={isLatestOnly || !settings.thenAndNow}
          chosen={address.fact}
          numbers={settings.numbers}
          isMarked={isMarked(settings.entities, entity.id)}
          onDate={(date) => {
            setLatestOnly(false);
            goTo({ ...address, date });
          }}
          onLatestOnly={setLatestOnly}
          onMark={(isOn) => void changeSettings(markEntity(entity.id, isOn))}
          onChoose={(fact) => goTo({ ...address, fact })}
          onCopy={(facts, format) => void copy(facts, format)}
        />
      </PageProvider>
    </PageFrame>
  );
}

function markEntity(id: string, isOn: boolean): (settings: Settings) => Settings {
  return (settings) => ({ ...settings, entities: { ...settings.entities, [id]: isOn } });
}

/** The settings as they are now; null until they are read. */
function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}

/** Brings the fact of the address into view once the page is there. */
function useShownFact(fact: FactId | null, isReady: boolean): void {
  useEffect(() => {
    if (isReady && fact) document.getElementById(fact)?.scrollIntoView({ block: 'center' });
  }, [fact, isReady]);
}

/** "Follow page" means nothing here: there is no page to follow but the system. */
function applyLook(language: string, title: string, theme: Settings['theme'] | undefined): void {
  document.documentElement.lang = language;
  document.title = `${title} – Gloss`;
  document.documentElement.dataset.theme = theme === 'light' || theme === 'dark' ? theme : 'system';
}
