import type { CompiledNames, NameFamily } from './compiled-names';
import type { Detector, DetectorOptions } from './detector';
import { evidenceOf, isComplete, mergeEvidence } from './document-evidence';
import { createEvidenceFinder, type EvidenceFinder } from './evidence-finder';
import { createGate } from './gate';
import { createLanguageRules } from './languages';
import { createNameReader, type NameReader } from './name-reader';
import { selectMentions } from './select-mentions';
import { spotCandidates } from './spot-candidates';
import { createWideGate } from './wide-gate';

/** Builds a detector; its tables are built when a text first needs them, so a page without names pays for the gate alone. */
export function createDetector(names: CompiledNames, options: DetectorOptions = {}): Detector {
  const isWanted = ({ id, isHidden }: NameFamily) => options.families?.includes(id) ?? !isHidden;
  const hasHidden = names.families.some((family) => family.isHidden && isWanted(family));
  const meter = options.meter ?? { steps: 0 };
  const languageOf = createLanguageRules(names);
  let reader: NameReader | undefined;
  let evidence: EvidenceFinder | undefined;

  return {
    ...createGate(hasHidden ? [names.gate, names.hiddenGate] : [names.gate], createWideGate),
    spot(text, hints) {
      reader ??= createNameReader(names, isWanted, meter);
      const finder = () => {
        evidence ??= createEvidenceFinder(names.evidence, meter);
        return evidence;
      };
      return spotCandidates(text, hints, {
        names,
        reader,
        finder,
        language: languageOf(hints.language),
        meter,
      });
    },
    evidenceOf,
    mergeEvidence,
    isComplete,
    select: (candidates, page) => selectMentions(candidates, page, options.refusals ?? []),
  };
}
