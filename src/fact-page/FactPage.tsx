import { useMemo } from 'preact/hooks';
import type { Fact, FactId } from '@/facts/pack-schema';
import { findProperty, groupOf } from '@/facts/properties';
import type { NumberStyle } from '@/language/format';
import type { PartialDate } from '@/language/partial-date';
import { ChartSection } from './ChartSection';
import { Conflicts } from './ConflictList';
import { chartTopics } from './chart-topics';
import { composeConflicts } from './compose-conflicts';
import { composeEvents } from './compose-events';
import { composeRelated } from './compose-related';
import { DateBar } from './DateBar';
import { EventList } from './EventList';
import { FactTable } from './FactTable';
import { heldOf } from './held-fact';
import { KeyFacts } from './KeyFacts';
import { composeKeyFacts } from './key-facts';
import { usePage } from './PageContext';
import { PageHead } from './PageHead';
import { RelatedList } from './RelatedList';
import { groupRows } from './table-rows';

export interface FactPageProps {
  date: PartialDate | null;
  from: string;
  isLatestOnly: boolean;
  chosen: FactId | null;
  numbers: NumberStyle;
  isMarked: boolean;
  onDate(date: PartialDate): void;
  onLatestOnly(isLatestOnly: boolean): void;
  onMark(isMarked: boolean): void;
  onChoose(fact: FactId | null): void;
  /** Copies facts with their sources. */
  onCopy(facts: readonly FactId[], format: 'text' | 'markdown'): void;
}

function isFigure({ property }: Fact): boolean {
  const known = findProperty(property);
  return known !== undefined && groupOf(known) === 'series';
}

/** Everything about one entity. */
export function FactPage(props: FactPageProps) {
  const { index, entity, language } = usePage();
  const { date, isLatestOnly, chosen, numbers, onChoose, onCopy } = props;
  const seenFrom = isLatestOnly ? null : date;
  const groups = useMemo(() => groupRows(index, entity, language), [index, entity, language]);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const numbersOf = useMemo(() => new Map(rows.map(({ fact, number }) => [fact.id, number])), [rows]);
  const keyFacts = composeKeyFacts({ index, entity, language, numbers, date: seenFrom });
  const first = keyFacts[0];
  const topics = chartTopics(index, entity, first?.latest.fact?.property ?? null);
  // Of the timeline's then and now only figures make a story: a display or a price is one product's.
  const told = keyFacts.find(({ latest }) => latest.fact && isFigure(latest.fact));
  const conflicts = composeConflicts(index, rows);
  const related = composeRelated(index, entity, language);
  const events = composeEvents({
    index,
    entity,
    language,
    heldId: told?.held?.fact?.id ?? null,
    latestId: told?.latest.fact?.id ?? null,
  });
  const shownFacts = keyFacts.flatMap(({ held, latest }) =>
    [held?.fact?.id ?? [], latest.fact?.id ?? []].flat(),
  );

  return (
    <main>
      <PageHead
        isMarked={props.isMarked}
        onMark={props.onMark}
        onCopy={(format) => onCopy([...new Set(shownFacts)], format)}
      />
      <DateBar
        date={date}
        from={props.from}
        isLatestOnly={isLatestOnly}
        onDate={props.onDate}
        onLatestOnly={props.onLatestOnly}
      />
      {keyFacts.length > 0 && <KeyFacts facts={keyFacts} />}
      <ChartSection
        topics={topics}
        date={seenFrom}
        heldOf={(topic) => heldOf(index, topic, seenFrom)}
        rowOf={(fact) => numbersOf.get(fact)}
      />
      <div class="columns">
        {events.length > 0 && <EventList events={events} />}
        <div>
          <Conflicts conflicts={conflicts} />
          {related.length > 0 && <RelatedList related={related} />}
        </div>
      </div>
      <FactTable
        groups={groups}
        chosen={chosen}
        onChoose={onChoose}
        onCopy={(fact, format) => onCopy([fact], format)}
      />
    </main>
  );
}
