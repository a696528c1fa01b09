import type { Detector } from '../../../src/detector/detector';
import { explainMiss } from './detect-in-text';
import { textOf } from './labelled-item';
import { differences, type JudgedItem } from './score-mentions';

/** One miss, false alarm, or document that could not be compared as it should be. */
export interface Difference {
  id: string | number;
  lang: string;
  tags: readonly string[];
  kind: 'missed' | 'false alarm' | 'document';
  text: string;
  entity: string;
  start: number;
  end: number;
  reason: string;
}

/** Everything that went wrong, with the detector's grounds. */
export function listErrors(detector: Detector, judged: readonly JudgedItem[]): Difference[] {
  return judged.flatMap((one) => {
    const { item } = one;
    const { id, lang, tags } = item;
    const text = textOf(item);
    const { missed, wrong } = differences(one);
    const head = { id, lang, tags };
    return [
      ...missed.map(
        ({ start, end, entity }): Difference => ({
          ...head,
          kind: 'missed',
          text: text.slice(start, end),
          entity,
          start,
          end,
          reason: explainMiss(detector, item, start, end),
        }),
      ),
      ...wrong.map(
        ({ start, end, family, why }): Difference => ({
          ...head,
          kind: 'false alarm',
          text: text.slice(start, end),
          entity: family,
          start,
          end,
          reason: why || explainMiss(detector, item, start, end),
        }),
      ),
    ];
  });
}
