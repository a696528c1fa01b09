import { fillIn } from '@/language/fill-in';
import type { PageStatus } from './page-status';
import type { PopupTexts } from './popup-texts';
import { nameSite } from './site-text';
import { useWords } from './words';

interface PageMessageProps {
  status: PageStatus;
  /** Empty where the browser does not tell it. */
  host: string;
  /** Asks the browser for access, to one site or to all. */
  onAllow(host: string | null): void;
}

/** What the popup says of a page that has no dossier, and what can be done about it. */
export function PageMessage({ status, host, onAllow }: PageMessageProps) {
  const { texts } = useWords();
  const message = MESSAGES[status]?.(texts.page);
  if (!message) return null;
  const [title, text] = message;
  return (
    <section class="message">
      {title && <h2>{title}</h2>}
      <p>{text}</p>
      {status === 'no-access' && <AccessButtons host={host} onAllow={onAllow} />}
    </section>
  );
}

/** Title and text of each state; a state without has a dossier, or nothing to say. */
const MESSAGES: Partial<
  Readonly<Record<PageStatus, (page: PopupTexts['page']) => readonly [string, string]>>
> = {
  reading: (page) => ['', page.reading],
  closed: (page) => [page.closed, page.closedText],
  'no-access': (page) => [page.noAccess, page.noAccessText],
  paused: (page) => ['', page.paused],
  off: (page) => ['', page.notRead],
  silent: (page) => ['', page.reload],
  none: (page) => [page.none, page.noneText],
};

function AccessButtons({ host, onAllow }: Pick<PageMessageProps, 'host' | 'onAllow'>) {
  const { texts } = useWords();
  return (
    <div class="buttons">
      {host !== '' && (
        <button type="button" class="button is-main" onClick={() => onAllow(host)}>
          {fillIn(texts.page.allowSite, { host: nameSite(host, texts) })}
        </button>
      )}
      <button type="button" class={`button ${host === '' ? 'is-main' : ''}`} onClick={() => onAllow(null)}>
        {host === '' ? texts.page.allowEverywhere : texts.page.allowAll}
      </button>
    </div>
  );
}
