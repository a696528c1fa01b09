/** The day on which a line of figures went over to another entity: MIUI became HyperOS. */
import type { ChartRequest } from '@/chart/chart';
import type { Entity, FactIndex } from '@/facts/pack-schema';
import { propertiesReadWith } from '@/facts/series';
import { sharedSeriesOf } from '@/facts/shared-series';
import { formatDate } from '@/language/format';
import type { Language } from '@/language/language';
import type { ChartTopic } from './chart-topics';

/** The release of the entity that continues the figures of the chart; null if they stay with one. */
export function composeChartEvent(
  index: FactIndex,
  entity: Entity,
  { property }: ChartTopic,
  language: Language,
): ChartRequest['event'] {
  const shared = sharedSeriesOf(index, entity.id).find((each) =>
    propertiesReadWith(property).includes(each.property),
  );
  const successor = shared && index.entities[shared.entities.at(-1) ?? ''];
  const release = successor?.facts.find(
    (fact) => fact.property === 'release-date' && fact.status !== 'disputed' && !fact.scope,
  );
  if (!successor || !release || typeof release.value !== 'string') return null;
  return {
    date: release.value,
    label: successor.name[language],
    dateText: formatDate(release.value, language),
  };
}
