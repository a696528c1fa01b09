import { useEffect, useRef, useState } from 'preact/hooks';
import { drawChart, isJoint } from '@/chart/chart';
import type { ChartLine, NumericFact } from '@/chart/chart-series';
import { FactChart } from '@/chart/FactChart';
import type { FactId, FactIndex } from '@/facts/pack-schema';
import { SCOPES } from '@/facts/qualifiers';
import { formatAsOf, formatValue } from '@/facts/value-text';
import { formatDate } from '@/language/format';
import type { Language } from '@/language/language';
import type { PartialDate } from '@/language/partial-date';
import { ChartLegend } from './ChartLegend';
import { composeChartEvent } from './chart-event';
import { type ChartTopic, chartTitle } from './chart-topics';
import { describeChart } from './describe-chart';
import { usePage } from './PageContext';
import { COMMA } from './texts/punctuation';

interface ChartSectionProps {
  topics: readonly ChartTopic[];
  date: PartialDate | null;
  /** The fact that held when the page was written, by the property of the chart. */
  heldOf(topic: ChartTopic): FactId | null;
  rowOf(fact: FactId): number | undefined;
}

const HEIGHT = { wide: 320, narrow: 260 } as const;
const NARROW = 560;

/** Figures over time; where there are several, the reader chooses. */
export function ChartSection({ topics, date, heldOf, rowOf }: ChartSectionProps) {
  const { index, entity, language, texts } = usePage();
  const [chosen, setChosen] = useState(0);
  const [figure, width] = useWidth();
  const topic = topics[Math.min(chosen, topics.length - 1)];
  if (!topic) return null;
  const title = chartTitle(topic, language);
  const chart = drawChart({
    lines: topic.lines,
    others: topic.others,
    width,
    height: width < NARROW ? HEIGHT.narrow : HEIGHT.wide,
    language,
    page: date === null ? null : { date, label: texts.pageLine, dateText: formatDate(date, language) },
    event: composeChartEvent(index, entity, topic, language),
    held: heldOf(topic),
    rowOf,
    titleOf: (fact) => titleOf(fact, index, language),
  });
  return (
    <section>
      <div class="section-head">
        <h2>{texts.overTime(title)}</h2>
        <ChartLegend topic={topic} jointName={jointName(topic.lines, language)} />
      </div>
      {topics.length > 1 && (
        <div class="segments" role="radiogroup" aria-label={texts.chartChoice}>
          {topics.map((each, number) => (
            <label key={each.property} class={number === chosen ? 'is-chosen' : ''}>
              <input
                type="radio"
                name="chart"
                class="visually-hidden"
                checked={number === chosen}
                onChange={() => setChosen(number)}
              />
              {chartTitle(each, language)}
            </label>
          ))}
        </div>
      )}
      <figure ref={figure}>
        {chart && (
          <FactChart
            chart={chart}
            title={`${entity.name[language]}, ${title}`}
            description={describeChart(topic.lines, texts, language)}
          />
        )}
      </figure>
      <p class="note">{topic.lines.length > 1 ? texts.twoLines : texts.oneLine}</p>
    </section>
  );
}

/** What the dashed part of a line counts; empty if no part does. */
function jointName(lines: readonly ChartLine[], language: Language): string {
  const joint = lines.flatMap(({ facts }) => facts).find(isJoint);
  const scope = joint?.scope && SCOPES[joint.scope];
  return scope ? scope.label[language] : '';
}

/** Value, date and publisher of a point. */
function titleOf(fact: NumericFact, { sources }: FactIndex, language: Language): string {
  const publisher = sources[fact.source]?.publisher ?? fact.source;
  return [formatValue(fact, language), formatAsOf(fact, language, 'day'), publisher].join(COMMA[language]);
}

/** The width of an element, followed as it changes. */
function useWidth(): [ref: { current: HTMLElement | null }, width: number] {
  const ref = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(928);
  useEffect(() => {
    if (!ref.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
