import { useEffect, useRef } from 'preact/hooks';
import { Pieces } from './Pieces';
import { LIST_ID, optionId } from './result-ids';
import type { ResultRow } from './result-row';

interface ResultListProps {
  name: string;
  rows: readonly ResultRow[];
  selected: number;
  onSelect(row: number): void;
  onOpen(row: number): void;
}

/** Facts and entities in one list; the field above moves through it. */
export function ResultList({ name, rows, selected, onSelect, onOpen }: ResultListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[selected]?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <div ref={list} class="results" id={LIST_ID} role="listbox" aria-label={name}>
      {rows.map((row, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
        <div
          key={row.key}
          id={optionId(at)}
          role="option"
          tabIndex={-1}
          aria-selected={at === selected}
          class={`result ${row.isFact ? 'is-fact' : 'is-entity'}`}
          // A press would take the focus out of the field.
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => at !== selected && onSelect(at)}
          onClick={() => onOpen(at)}
        >
          <Row row={row} />
        </div>
      ))}
    </div>
  );
}

function Row({ row: { name, label, kind, value, notes } }: { row: ResultRow }) {
  return (
    <>
      <span class="result-name">
        <b class="result-headword">
          <Pieces pieces={name} />
        </b>{' '}
        <Pieces pieces={label} />
        {kind && <i>{kind}</i>}
      </span>
      <span class="result-value">{value}</span>
      <span class="result-notes">
        {notes.map(({ key, pieces }) => (
          <span key={key}>
            <Pieces pieces={pieces} />
          </span>
        ))}
      </span>
    </>
  );
}
