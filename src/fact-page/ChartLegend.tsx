import { MarkerShape } from '@/chart/FactChart';
import { nameBasis } from '@/chart/sparkline-words';
import type { Series } from '@/facts/series';
import type { ChartTopic } from './chart-topics';
import { usePage } from './PageContext';
import { COMMA } from './texts/punctuation';

const SHAPES = ['high', 'medium', 'low', 'disputed'] as const;

interface ChartLegendProps {
  topic: ChartTopic;
  /** What the dashed part counts; empty if no part is dashed. */
  jointName: string;
}

/** What lines and markers mean. */
export function ChartLegend({ topic, jointName }: ChartLegendProps) {
  const { lines, others } = topic;
  const current = lines.find(({ isCurrent }) => isCurrent)?.series;
  const stated = others.filter(({ facts: each }) => each.some(({ status }) => status !== 'disputed'));
  const nameCount = (series: Series) =>
    series.measuredBy && series.measuredBy !== current?.measuredBy
      ? texts.countedBy(series.measuredBy)
      : nameBasis(series, language);
  const { language, texts } = usePage();
  const facts = [...lines, ...others].flatMap((line) => line.facts);
  const shapes = new Set(
    facts.map(({ status, confidence }) => (status === 'disputed' ? 'disputed' : confidence)),
  );
  return (
    <ul class="legend">
      {(lines.length > 1 || jointName) &&
        [...lines].reverse().map(({ series, isCurrent }) => (
          <li key={series.key}>
            <LineSample isCurrent={isCurrent} />
            {nameBasis(series, language)}
          </li>
        ))}
      {jointName && (
        <li>
          <LineSample isCurrent isJoint />
          {texts.joint(jointName)}
        </li>
      )}
      {SHAPES.filter((shape) => shapes.has(shape)).map((shape, index) => (
        <li key={shape} class={index === 0 ? 'is-apart' : ''}>
          <svg width="9" height="9" aria-hidden="true">
            <MarkerShape x={4.5} y={4.5} shape={shape} isCurrent={false} title="" />
          </svg>
          {shape === 'disputed' ? texts.disputed : texts.confidence[shape]}
        </li>
      ))}
      {stated.length > 0 && (
        <li>
          <svg width="9" height="9" aria-hidden="true">
            <MarkerShape x={4.5} y={4.5} shape="other" isCurrent={false} title="" />
          </svg>
          {[...new Set(stated.map(({ series }) => nameCount(series)))].join(COMMA[language])}
        </li>
      )}
    </ul>
  );
}

function LineSample({ isCurrent, isJoint = false }: { isCurrent: boolean; isJoint?: boolean }) {
  return (
    <svg width="22" height="8" aria-hidden="true">
      <path class={`chart-line ${isCurrent ? 'is-current' : ''} ${isJoint ? 'is-joint' : ''}`} d="M0 4h22" />
    </svg>
  );
}
