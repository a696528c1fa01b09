import type { ComponentChildren } from 'preact';
import { SparklineChart } from '@/chart/SparklineChart';
import { Icon } from '@/ui/Icon';
import { DIFFER } from '@/ui/icons';
import { ClaimLine } from './ClaimLine';
import type { CardContent, Difference, Row, Side } from './card-content';
import { fill } from './card-words';
import { Source } from './Source';

interface FactTableProps {
  content: CardContent;
  onDate(): void;
  onDifference(difference: Difference): void;
}

/** The rows of a card: then beside now, or one column. */
export function FactTable({ content, onDate, onDifference }: FactTableProps) {
  const { columns, rows } = content;
  const span = columns === 'then-now' ? 3 : 2;
  return (
    <table class={`facts is-${columns}`}>
      <colgroup>
        <col class="label-column" />
        {span === 3 && <col class="held-column" />}
        <col />
      </colgroup>
      <Head content={content} onDate={onDate} />
      <tbody>
        {rows.map((row) => (
          <RowView key={row.label} row={row} span={span} content={content} onDifference={onDifference} />
        ))}
      </tbody>
    </table>
  );
}

function Head({ content: { columns, words, pageDate }, onDate }: Omit<FactTableProps, 'onDifference'>) {
  const date = pageDate && (
    <button
      type="button"
      class="page-date"
      aria-label={`${pageDate.short}. ${fill(words.pageDate, { date: pageDate.full })}`}
      onClick={onDate}
    >
      {pageDate.short}
    </button>
  );
  if (columns === 'latest') {
    return (
      <thead class="is-silent">
        <tr>
          <td />
          <HeadCell>
            <span class="visually-hidden">{words.latestKnown}</span>
          </HeadCell>
        </tr>
      </thead>
    );
  }
  return (
    <thead>
      <tr>
        <td />
        {columns === 'same' ? (
          <HeadCell>
            <span class="ring" />
            <span class="dot" />
            <b>{words.thenAndNow}</b> {date}
          </HeadCell>
        ) : (
          <>
            <HeadCell>
              <span class="ring" />
              <b>{words.held}</b> {date}
            </HeadCell>
            <HeadCell>
              <span class="dot" />
              <b>{words.latest}</b> <span class="latest-known">{words.latestKnown}</span>
            </HeadCell>
          </>
        )}
      </tr>
    </thead>
  );
}

function HeadCell({ children }: { children: ComponentChildren }) {
  return <th scope="col">{children}</th>;
}

interface RowViewProps extends Pick<FactTableProps, 'content' | 'onDifference'> {
  row: Row;
  /** Columns of the table. */
  span: number;
}

function RowView({ row, span, content, onDifference }: RowViewProps) {
  const { label, held, latest, isSame, chart, claims } = row;
  return (
    <>
      <tr>
        <th scope="row">{label}</th>
        {held !== null && (
          <td>
            <SideView side={held} onDifference={onDifference} />
          </td>
        )}
        <td colSpan={isSame ? 2 : 1}>
          <SideView side={latest} onDifference={onDifference} />
        </td>
      </tr>
      {/* Before the chart, which may have to be scrolled to. */}
      {claims.map((claim) => (
        <tr key={claim.words} class="is-wide">
          <td colSpan={span}>
            <ClaimLine claim={claim} words={content.words} />
          </td>
        </tr>
      ))}
      {chart && (
        <tr class="is-wide">
          <td colSpan={span}>
            <SparklineChart sparkline={chart} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Longer values are words rather than figures, and are set smaller. */
const LONG_VALUE = 16;

function SideView({ side, onDifference }: { side: Side } & Pick<FactTableProps, 'onDifference'>) {
  if (typeof side === 'string') return <span class="no-value">{side}</span>;
  const { value, unit, basis, difference } = side;
  return (
    <>
      <span class={`value ${value.length > LONG_VALUE ? 'is-long' : ''}`}>
        <span>
          {value}
          {unit && <small> {unit}</small>}
        </span>
        {difference && (
          <button
            type="button"
            class="differ"
            aria-label={difference.name}
            onClick={() => onDifference(difference)}
          >
            <Icon path={DIFFER} size={12} />
            {difference.others}
          </button>
        )}
      </span>
      {basis && <span class="basis">{basis}</span>}
      <Source {...side} />
    </>
  );
}
