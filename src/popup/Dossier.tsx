import type { ComponentChildren } from 'preact';
import { fillIn } from '@/language/fill-in';
import { formatDate } from '@/language/format';
import type { PageDate } from '@/page-date/page-date';
import { DossierRow, type DossierRowData } from './DossierRow';
import { type Jump, placeOf } from './popup-state';
import { useWords } from './words';

interface DossierProps {
  rows: readonly DossierRowData[];
  jump: Jump | null;
  mentions: number;
  /** Null if the page has none. */
  pageDate: PageDate | null;
  /** Until the page has answered, nothing is said of its date. */
  isDateRead: boolean;
  onStep(row: DossierRowData, by: 1 | -1): void;
  onOpen(row: DossierRowData): void;
  onDate(): void;
  /** The focus goes back to the search field from the first row upwards. */
  onLeave(): void;
  /** What stands between head and list: the form for the date. */
  children?: ComponentChildren;
}

/** What the page mentions, entity by entity: the accessible way to everything that is marked. */
export function Dossier({
  rows,
  jump,
  mentions,
  pageDate,
  isDateRead,
  onStep,
  onOpen,
  onDate,
  onLeave,
  children,
}: DossierProps) {
  const { texts } = useWords();
  const onKey = (event: KeyboardEvent & { currentTarget: HTMLElement }) =>
    moveInDossier(event, rows, onStep, onLeave);
  return (
    <section class="page" aria-labelledby="page-title">
      <div class="list-head">
        <h2 id="page-title">{texts.page.title}</h2>
        <Summary mentions={mentions} pageDate={pageDate} isDateRead={isDateRead} onDate={onDate} />
      </div>
      {children}
      <ul class="dossier" onKeyDown={onKey}>
        {rows.map((row) => (
          <DossierRow
            key={row.entity}
            row={row}
            at={placeOf(jump, row.entity, row.mentions.length)}
            onStep={(by) => onStep(row, by)}
            onOpen={() => onOpen(row)}
          />
        ))}
      </ul>
    </section>
  );
}

type SummaryProps = Pick<DossierProps, 'mentions' | 'pageDate' | 'isDateRead' | 'onDate'>;

function Summary({ mentions, pageDate, isDateRead, onDate }: SummaryProps) {
  const { texts, language } = useWords();
  const { page } = texts;
  if (!isDateRead) {
    return (
      <span>{mentions === 1 ? page.countOne : fillIn(page.countMany, { count: String(mentions) })}</span>
    );
  }
  const dated = mentions === 1 ? page.mentionOne : page.mentionMany;
  const undated = mentions === 1 ? page.undatedOne : page.undatedMany;
  const sentence = fillIn(pageDate ? dated : undated, { count: String(mentions) });
  const [before = '', after = ''] = sentence.split(/\{\w+\}/);
  return (
    <span>
      {before}
      <button type="button" class="page-date" title={page.changeDate} onClick={onDate}>
        {pageDate ? formatDate(pageDate.iso, language) : page.setDate}
      </button>
      {after}
    </span>
  );
}

function moveInDossier(
  event: KeyboardEvent & { currentTarget: HTMLElement },
  rows: readonly DossierRowData[],
  onStep: DossierProps['onStep'],
  onLeave: () => void,
): void {
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('.dossier-entry')];
  const at = entries.findIndex((entry) => entry.parentElement?.contains(document.activeElement));
  const row = rows[at];
  if (event.key === 'ArrowDown') entries[Math.min(at + 1, entries.length - 1)]?.focus();
  else if (event.key === 'ArrowUp' && at > 0) entries[at - 1]?.focus();
  else if (event.key === 'ArrowUp') onLeave();
  else if (event.key === 'ArrowRight' && row) onStep(row, 1);
  else if (event.key === 'ArrowLeft' && row) onStep(row, -1);
  else return;
  event.preventDefault();
}
