import type { TimelineEvent } from './compose-events';
import { usePage } from './PageContext';
import { SourceLink } from './SourceLink';

/** What happened when, oldest first; ring and dot are then and now, as everywhere. */
export function EventList({ events }: { events: readonly TimelineEvent[] }) {
  const { texts } = usePage();
  return (
    <section>
      <h2>{texts.events}</h2>
      <ol class="timeline">
        {events.map(({ key, date, day, text, fact, mark }) => (
          <li key={key} class={`is-${mark}`}>
            <time dateTime={day}>{date}</time>
            <div>
              <p>{text}</p>
              {fact && (
                <span class="parts">
                  {mark !== 'event' && <span>{mark === 'then' ? texts.held : texts.latest}</span>}
                  <span>
                    <SourceLink id={fact.source} />
                  </span>
                </span>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
