import type { Fact } from '@/facts/pack-schema';
import { FactDetails } from './FactDetails';
import { usePage } from './PageContext';
import { SourceLink } from './SourceLink';
import type { FactRow } from './table-rows';

interface FactTableRowProps {
  row: FactRow;
  isChosen: boolean;
  onToggle(): void;
  onCopy(format: 'text' | 'markdown'): void;
}

/** One fact; its number is the link to it, which shows its details below. */
export function FactTableRow({ row, isChosen, onToggle, onCopy }: FactTableRowProps) {
  const { texts } = usePage();
  const { number, fact, property, value, asOf } = row;
  const isDisputed = fact.status === 'disputed';
  const others = fact.alsoReportedBy?.length ?? 0;
  const classes = ['fact', isDisputed && 'is-disputed', isChosen && 'is-chosen'].filter(Boolean).join(' ');
  return (
    <>
      <tr id={fact.id} class={classes}>
        <td class="number">
          <a
            href={`#${fact.id}`}
            aria-label={texts.details(number)}
            aria-expanded={isChosen}
            onClick={(event) => {
              event.preventDefault();
              onToggle();
            }}
          >
            {number}
          </a>
        </td>
        <th scope="row">{property}</th>
        <td class="value">
          {value}
          {isDisputed && <span class="tag">{texts.disputed}</span>}
        </td>
        <td class="as-of">{asOf}</td>
        <td class="source">
          <SourceLink id={fact.source} />
          {others > 0 && <span class="also"> {texts.more(others)}</span>}
        </td>
        <td class="confidence">
          <ConfidenceBars confidence={fact.confidence} />
          {texts.confidence[fact.confidence]}
        </td>
      </tr>
      {isChosen && (
        <tr class="details">
          <td colSpan={6}>
            <FactDetails fact={fact} onCopy={onCopy} />
          </td>
        </tr>
      )}
    </>
  );
}

const LEVELS: readonly Fact['confidence'][] = ['low', 'medium', 'high'];

function ConfidenceBars({ confidence }: { confidence: Fact['confidence'] }) {
  const level = LEVELS.indexOf(confidence);
  return (
    <span class="bars" aria-hidden="true">
      {LEVELS.map((each, index) => (
        <i key={each} class={index <= level ? 'is-on' : ''} />
      ))}
    </span>
  );
}
