/** Claims of a labelled text as the extension finds them: the real detector, the real grammar, the bundled pack. */
import { languageOfText } from '../../../src/card/text-language';
import { findClaims } from '../../../src/claims/find-claims';
import { compareWithRecord } from '../../../src/claims/record/compare-with-record';
import { createDetector } from '../../../src/detector/create-detector';
import type { Mention } from '../../../src/detector/mention';
import { compileFacts } from '../../build/compile-facts';
import { compileNames } from '../../build/compile-names';
import type { FoundClaim, LabelledItem } from './score-claims';

/** A reader of items over one pack; compiling the pack is the dear part. */
export function createClaimReader(packFolder: string): (item: LabelledItem) => FoundClaim[] {
  const index = compileFacts(packFolder);
  const detector = createDetector(compileNames(packFolder));
  const mentionsOf = (text: string, language: string): readonly Mention[] => {
    const candidates = detector.spot(text, { language });
    return detector.select(candidates, detector.evidenceOf(candidates));
  };
  return ({ text, lang, pageDate }) => {
    const language = languageOfText(lang, text);
    if (!language) return [];
    return findClaims(text, mentionsOf(text, lang), { language, pageDate }).map((claim) => ({
      ...claim,
      ...compareWithRecord(claim, index, pageDate),
    }));
  };
}
