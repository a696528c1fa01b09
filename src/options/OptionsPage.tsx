import type { ComponentChildren } from 'preact';
import type { FactIndex } from '@/facts/pack-schema';
import type { Language } from '@/language/language';
import type { Rescue } from '@/settings/rescue';
import type { Settings } from '@/settings/settings';
import type { SyncStatus } from '@/settings/sync-status';
import { AboutSection } from './AboutSection';
import { AppearanceSection } from './AppearanceSection';
import { BehaviourSection } from './BehaviourSection';
import { DataSection } from './data/DataSection';
import { EntitiesSection } from './entities/EntitiesSection';
import type { BoundKey } from './KeyList';
import { LanguageSection } from './LanguageSection';
import { OPTIONS_TEXTS } from './options-texts';
import { SideBar } from './SideBar';
import { SECTION_IDS, type SectionId } from './sections';
import { SitesSection } from './sites/SitesSection';
import { WordsProvider } from './words';

/** Everything the page shows and all it can do; it knows neither storage nor browser. */
export interface OptionsPageProps {
  settings: Settings;
  index: FactIndex;
  language: Language;
  browserLanguages: readonly string[];
  sync: SyncStatus | null;
  rescue: Rescue | null;
  isNewer: boolean;
  keys: readonly BoundKey[];
  version: string;
  /** Whether the last change was stored: null before the first, else words of the browser, empty for success. */
  failure: string | null;
  /** Asks for access to sites; null where it is there. */
  onGiveAccess: (() => void) | null;
  onRebind: (() => void) | null;
  onChange(change: (settings: Settings) => Settings): void;
  onDropRescue(): void;
}

/** The settings page: one page, seven sections, every change stored at once. */
export function OptionsPage(props: OptionsPageProps) {
  const { language, failure, onGiveAccess } = props;
  const texts = OPTIONS_TEXTS[language];
  const sections = sectionsOf(props);
  return (
    <WordsProvider value={{ texts, language }}>
      <a class="skip" href="#settings">
        {texts.skip}
      </a>
      <div class="layout">
        <SideBar failure={failure} />
        <main id="settings" tabIndex={-1}>
          <h1>{texts.title}</h1>
          {onGiveAccess && (
            <div class="banner">
              <p>{texts.access}</p>
              <button type="button" class="button" onClick={onGiveAccess}>
                {texts.giveAccess}
              </button>
            </div>
          )}
          {SECTION_IDS.map((id) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`}>{texts.sections[id]}</h2>
              {sections[id]}
            </section>
          ))}
        </main>
      </div>
    </WordsProvider>
  );
}

function sectionsOf(props: OptionsPageProps): Record<SectionId, ComponentChildren> {
  const { settings, index, keys, onChange, onRebind } = props;
  const set = (part: Partial<Settings>) => onChange((before) => ({ ...before, ...part }));
  return {
    sites: (
      <SitesSection
        settings={settings}
        onChange={(change) => onChange((before) => ({ ...before, sites: change(before.sites) }))}
      />
    ),
    entities: (
      <EntitiesSection
        index={index}
        settings={settings}
        onChange={(change) => onChange((before) => ({ ...before, entities: change(before.entities) }))}
      />
    ),
    look: <AppearanceSection settings={settings} onChange={set} />,
    behaviour: <BehaviourSection settings={settings} keys={keys} onChange={set} onRebind={onRebind} />,
    language: (
      <LanguageSection settings={settings} browserLanguages={props.browserLanguages} onChange={set} />
    ),
    data: (
      <DataSection
        settings={settings}
        index={index}
        sync={props.sync}
        rescue={props.rescue}
        isNewer={props.isNewer}
        onChange={onChange}
        onDropRescue={props.onDropRescue}
      />
    ),
    about: <AboutSection index={index} version={props.version} />,
  };
}
