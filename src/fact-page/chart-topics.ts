/** What can be drawn of an entity: a chart for each figure that has a line of three points or more. */
import { type ChartLine, chartLines, type OtherCount, otherCounts } from '@/chart/chart-series';
import type { Entity, FactIndex } from '@/facts/pack-schema';
import { findProperty, groupOf } from '@/facts/properties';
import { propertiesReadWith } from '@/facts/series';
import { sharedSeriesOf } from '@/facts/shared-series';
import type { Language } from '@/language/language';

export interface ChartTopic {
  /** The property that gives the chart its name; those read with it are in it as well. */
  property: string;
  lines: readonly ChartLine[];
  others: readonly OtherCount[];
}

/** The charts of an entity, the one of its first key fact first, then those with the most facts. */
export function chartTopics(index: FactIndex, entity: Entity, firstProperty: string | null): ChartTopic[] {
  const shared = sharedSeriesOf(index, entity.id);
  const properties = new Set(
    [...entity.facts.map(({ property }) => property), ...shared.map(({ property }) => property)]
      .filter((property) => {
        const known = findProperty(property);
        return known !== undefined && groupOf(known) === 'series';
      })
      .map((property) => propertiesReadWith(property)[0] ?? property),
  );
  const topics = [...properties].map((property) => toTopic(index, entity, property));
  const isFirst = ({ property }: ChartTopic) =>
    firstProperty !== null && propertiesReadWith(property).includes(firstProperty);
  return topics
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || countFacts(b) - countFacts(a));
}

/** The name of what a chart shows. */
export function chartTitle({ property }: ChartTopic, language: Language): string {
  return findProperty(property)?.label[language] ?? property;
}

function toTopic(index: FactIndex, entity: Entity, property: string): ChartTopic {
  const lines = chartLines(index, entity.id, property);
  return { property, lines, others: otherCounts(index, entity.id, lines) };
}

function countFacts({ lines }: ChartTopic): number {
  return lines.reduce((sum, { facts }) => sum + facts.length, 0);
}
