import type { Candidate, Detector, Reason } from '../../../src/detector/detector';
import type { FoundSpan } from './found-span';
import { type LabelledItem, textOf } from './labelled-item';

/** Detects in an item's text as a page does: its context stands for the title. */
export function detectInText(detector: Detector, item: LabelledItem): FoundSpan[] {
  const candidates = spotItem(detector, item);
  const evidence = detector.mergeEvidence(
    detector.evidenceOf(candidates),
    detector.evidenceOf(spotContext(detector, item)),
  );
  return detector
    .select(candidates, evidence)
    .map(({ reasons, ...selected }) => ({ ...selected, why: describeReasons(reasons) }));
}

/** What the detector thought of a span that it did not mark. */
export function explainMiss(detector: Detector, item: LabelledItem, start: number, end: number): string {
  const candidate = spotItem(detector, item).find((spotted) => spotted.start < end && spotted.end > start);
  if (!candidate) return 'no name was found here';
  const verdict = `${candidate.written} (${candidate.family}) ${candidate.score}`;
  return `${verdict}: ${describeReasons(candidate.reasons)}`;
}

function spotItem(detector: Detector, item: LabelledItem): Candidate[] {
  const text = textOf(item);
  return detector.mightMention(text) ? detector.spot(text, { language: item.lang }) : [];
}

function spotContext(detector: Detector, { context = '', lang }: LabelledItem): Candidate[] {
  return detector.spot(context, { language: lang, isContext: true });
}

function describeReasons(reasons: readonly Reason[]): string {
  return reasons
    .map(
      ({ id, weight, trigger }) => `${id}${trigger ? ` "${trigger}"` : ''} ${weight > 0 ? '+' : ''}${weight}`,
    )
    .join(', ');
}
