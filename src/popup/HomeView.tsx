import type { FactIndex } from '@/facts/pack-schema';
import type { SiteState } from '@/settings/site-rules';
import { PauseBanner, RhythmBanner } from './Banners';
import { DateForm } from './DateForm';
import { Dossier } from './Dossier';
import type { DossierRowData } from './DossierRow';
import { IndexList } from './IndexList';
import { PageMessage } from './PageMessage';
import type { PageStatus } from './page-status';
import { pauseUntil } from './pause';
import type { Jump } from './popup-state';
import { RuleScope } from './RuleScope';
import { SiteRow } from './SiteRow';
import type { PageView } from './use-page';

/** What the reader can do on the first view. */
export interface HomeActions {
  switchSite(isOn: boolean): void;
  setScope(subdomains: boolean): void;
  resume(): void;
  allow(host: string | null): void;
  step(row: DossierRowData, by: 1 | -1): void;
  open(entity: string): void;
  openIndex(): void;
  toggleDate(): void;
  setDate(date: string | null): Promise<boolean>;
  leaveDossier(): void;
}

export interface HomeViewProps {
  status: PageStatus;
  site: SiteState;
  page: PageView;
  /** Null until the facts are read. */
  index: FactIndex | null;
  rows: readonly DossierRowData[];
  jump: Jump | null;
  mentions: number;
  /** Seconds between readings of a page that is past its budget, else 0. */
  rhythm: number;
  /** Milliseconds since 1970, both. */
  pausedUntil: number;
  now: number;
  isIndexOpen: boolean;
  isDateOpen: boolean;
  actions: HomeActions;
}

/** Site, page and dossier: what the popup shows while nothing is searched. */
export function HomeView(props: HomeViewProps) {
  const { status, site, pausedUntil, now, rhythm, index, isIndexOpen, actions } = props;
  const pause = pauseUntil(pausedUntil, now);
  return (
    <>
      {pause && <PauseBanner pause={pause} until={pausedUntil} onResume={actions.resume} />}
      <SiteRow site={site} status={status} onSwitch={actions.switchSite} />
      {site.rule && !site.isLocked && <RuleScope rule={site.rule} onScope={actions.setScope} />}
      {status === 'found' && rhythm > 1 && <RhythmBanner seconds={rhythm} />}
      <PageMessage status={status} host={site.host} onAllow={actions.allow} />
      {status === 'found' && <Found {...props} />}
      {status === 'none' && index && (
        <IndexList index={index} isOpen={isIndexOpen} onOpenAll={actions.openIndex} onOpen={actions.open} />
      )}
    </>
  );
}

function Found({ rows, jump, mentions, page, isDateOpen, actions }: HomeViewProps) {
  return (
    <Dossier
      rows={rows}
      jump={jump}
      mentions={mentions}
      pageDate={page.pageDate}
      isDateRead={page.isDateRead}
      onStep={actions.step}
      onOpen={({ entity }) => actions.open(entity)}
      onDate={actions.toggleDate}
      onLeave={actions.leaveDossier}
    >
      {isDateOpen && (
        <DateForm pageDate={page.pageDate} onSet={actions.setDate} onCancel={actions.toggleDate} />
      )}
    </Dossier>
  );
}
