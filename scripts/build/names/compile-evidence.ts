import type { CompiledNames } from '../../../src/detector/compiled-names';
import { foldName } from './alternation';
import type { EvidenceFile } from './name-schema';

/** The evidence as lines of `topic language word|word`, its words folded. */
export function compileEvidence(evidence: EvidenceFile): Pick<CompiledNames, 'topics' | 'evidence'> {
  const lines = Object.entries(evidence).flatMap(([topic, { words }]) =>
    Object.entries(words).map(
      ([language, list]) => `${topic} ${language} ${[...new Set(list.map(foldName))].sort().join('|')}`,
    ),
  );
  const topics = Object.fromEntries(Object.entries(evidence).map(([topic, { reach }]) => [topic, reach]));
  return { topics, evidence: lines.join('\n') };
}
