import { fillIn } from '@/language/fill-in';
import { IconButton } from '@/ui/IconButton';
import { DOWN, UP } from '@/ui/icons';
import type { KeyFact } from './compose-entity';
import type { PlacedMention } from './dossier';
import { useWords } from './words';

/** One entity of the dossier, as it is drawn. */
export interface DossierRowData {
  entity: string;
  name: string;
  kind: string;
  keyFact: KeyFact | null;
  mentions: readonly PlacedMention[];
}

interface DossierRowProps {
  row: DossierRowData;
  /** Place of the mention that was jumped to last; null if none of this entity was. */
  at: number | null;
  onStep(by: 1 | -1): void;
  onOpen(): void;
}

/** Name, kind, one fact, how often; and the way to each mention. */
export function DossierRow({ row, at, onStep, onOpen }: DossierRowProps) {
  const { texts } = useWords();
  const { name, kind, keyFact, mentions } = row;
  const count = String(mentions.length);
  return (
    <li class={at === null ? '' : 'is-current'}>
      <button type="button" class="dossier-entry" data-entity={row.entity} onClick={onOpen}>
        <span class="dossier-name">
          <b>{name}</b> <i>{kind}</i>
        </span>
        {keyFact && <KeyFactLine keyFact={keyFact} />}
      </button>
      <span class="dossier-count">
        {at === null ? count : fillIn(texts.page.place, { at: String(at + 1), count })}
      </span>
      <IconButton name={fillIn(texts.page.previous, { name })} icon={UP} onClick={() => onStep(-1)} />
      <IconButton name={fillIn(texts.page.next, { name })} icon={DOWN} onClick={() => onStep(1)} />
    </li>
  );
}

function KeyFactLine({ keyFact: { label, held, latest } }: { keyFact: KeyFact }) {
  return (
    <span class="key-fact">
      {label} {held && <s>{held}</s>} {latest}
    </span>
  );
}
