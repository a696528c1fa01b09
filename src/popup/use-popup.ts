import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { FactIndex } from '@/facts/pack-schema';
import { chooseLanguage } from '@/language/language';
import type { Settings } from '@/settings/settings';
import type { EntityContext } from './compose-entity';
import { composeDossier, countMentions, slowestRhythm } from './dossier';
import { composeDossierRows } from './dossier-rows';
import { type PopupTab, pageStatus, siteOf } from './page-status';
import { FIRST_STATE, reducePopup } from './popup-state';
import { POPUP_TEXTS } from './popup-texts';
import type { RowContext } from './result-row';
import { useClock } from './use-clock';
import { usePage } from './use-page';
import { useOutcome, useSearcher } from './use-search';
import { useSettings } from './use-settings';

/** With what the popup opens. */
export interface PopupStart {
  settings: Settings;
  tab: PopupTab | null;
  /** Words that it was opened for, empty if it was simply opened. */
  lookUp: string;
}

export type Popup = ReturnType<typeof usePopup>;

/** Everything that the popup shows, from the reader's steps, the settings, the page and the facts. */
export function usePopup(start: PopupStart) {
  const { settings, change } = useSettings(start.settings);
  const [state, send] = useReducer(reducePopup, { ...FIRST_STATE, query: start.lookUp });
  const now = useClock(settings.pausedUntil);
  const page = usePage(start.tab, settings, now);
  const facts = useFacts();
  const language = chooseLanguage(settings.language, navigator.languages);
  const texts = POPUP_TEXTS[language];
  const site = siteOf({ settings, tab: page.tab });
  const { host } = site;
  const { numbers, thenAndNow } = settings;
  const { frames, pageDate } = page;

  const dossier = useMemo(() => composeDossier(frames ?? new Map()), [frames]);
  const entityContext = useMemo<EntityContext | null>(
    () => facts && { index: facts, pageDate, site: host, language, numbers, thenAndNow },
    [facts, pageDate, host, language, numbers, thenAndNow],
  );
  const rows = useMemo(() => composeDossierRows(dossier, entityContext), [dossier, entityContext]);
  const rowContext = useMemo<RowContext | null>(() => {
    const onPage = new Map(dossier.map(({ entity, mentions }) => [entity, mentions.length]));
    return facts && { index: facts, texts, language, numbers, onPage };
  }, [facts, texts, language, numbers, dossier]);
  const outcome = useOutcome(state.query, useSearcher(facts), rowContext);

  return {
    settings,
    change,
    state,
    send,
    now,
    page,
    facts,
    language,
    texts,
    site,
    status: pageStatus({ settings, now, ...page }),
    dossier,
    mentions: countMentions(dossier),
    rhythm: slowestRhythm(frames ?? new Map()),
    entityContext,
    rows,
    outcome,
  };
}

/** The facts, fetched and read once the first frame is painted: a click waits for nothing that is not in sight yet. */
function useFacts(): FactIndex | null {
  const [facts, setFacts] = useState<FactIndex | null>(null);
  useEffect(() => {
    const load = () => void import('@/facts/load-facts').then(({ loadFacts }) => setFacts(loadFacts()));
    const frame = requestAnimationFrame(() => setTimeout(load));
    return () => cancelAnimationFrame(frame);
  }, []);
  return facts;
}
