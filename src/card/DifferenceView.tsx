import { Icon } from '@/ui/Icon';
import { DIFFER } from '@/ui/icons';
import type { Difference } from './card-content';
import { Source } from './Source';

/** Longer values are words rather than figures, and are set smaller. */
const LONG_VALUE = 9;

/** Sources that differ, one under the other, and what is known about why. None is chosen. */
export function DifferenceView({ difference }: { difference: Difference }) {
  const { title, lead, entries, explanation } = difference;
  return (
    <>
      <p class="note is-warning">
        <Icon path={DIFFER} />
        <span>
          <b>{title}</b> {lead}
        </span>
      </p>
      <ul class="differences">
        {entries.map((entry) => (
          <li key={`${entry.who}${entry.asOf}${entry.value}`}>
            <b class={`difference-value ${entry.value.length > LONG_VALUE ? 'is-long' : ''}`}>
              {entry.value}
              {entry.unit && <small> {entry.unit}</small>}
            </b>
            <div>
              <b>{entry.who}</b> {entry.detail}
              <Source asOf={entry.asOf} source={entry.source} also={entry.alsoReported} />
            </div>
          </li>
        ))}
      </ul>
      {explanation && <p class="explanation">{explanation}</p>}
    </>
  );
}
