import { fileURLToPath } from 'node:url';
import { createDetector } from '@/detector/create-detector';
import type { Candidate, Detector, DetectorOptions, Hints, Selected } from '@/detector/detector';
import { compileNames } from '../../../scripts/build/compile-names';

const PACK = fileURLToPath(new URL('../../../src/facts/packs/xiaomi', import.meta.url));

/** The names of the bundled pack, compiled once for all tests of a file. */
export const packNames = compileNames(PACK);

export function makeDetector(options?: DetectorOptions): Detector {
  return createDetector(packNames, options);
}

/** The mentions of a text that is a page of its own. */
export function detect(
  detector: Detector,
  text: string,
  hints: Partial<Hints> = {},
  context = '',
): Selected[] {
  const language = hints.language ?? 'en';
  const candidates = detector.spot(text, { language });
  const title = context ? detector.spot(context, { language, isContext: true }) : [];
  return detector.select(candidates, evidenceOf(detector, [candidates, title]));
}

export function evidenceOf(detector: Detector, texts: readonly (readonly Candidate[])[]) {
  return texts.map(detector.evidenceOf).reduce(detector.mergeEvidence, []);
}

/** Each mention as `words → entity`. */
export function describeMentions(text: string, mentions: readonly Selected[]): string[] {
  return mentions.map(({ start, end, entity }) => `${text.slice(start, end)} → ${entity}`);
}
