/** The fact of a chart that held when a page was written. */
import { chooseThenNow } from '@/facts/choose-reading';
import type { FactId, FactIndex } from '@/facts/pack-schema';
import type { PartialDate } from '@/language/partial-date';
import type { ChartTopic } from './chart-topics';

/** Null without a date, and if every fact of the chart is after it. */
export function heldOf(index: FactIndex, { lines }: ChartTopic, date: PartialDate | null): FactId | null {
  const series = lines.map((line) => line.series);
  return chooseThenNow(index, series, date).held?.fact.id ?? null;
}
