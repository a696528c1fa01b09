import type { Candidate, DocumentEvidence } from './detector';

/** From this score on a name says that its page is about Xiaomi's things. */
export const CERTAIN = 2;

/** Something that is Xiaomi's for certain stands on the page. */
export const KIN = 'kin';

/** Whether further texts can add nothing: topics are told by what stands for the whole page alone. */
export function isComplete(evidence: DocumentEvidence): boolean {
  return evidence.includes(KIN);
}

/** What the candidates of a text say about the rest of its page. */
export function evidenceOf(candidates: readonly Candidate[]): DocumentEvidence {
  return union(candidates.flatMap(({ support }) => support));
}

/** Commutative, associative, idempotent: parts of a page may arrive in any order and more than once. */
export function mergeEvidence(a: DocumentEvidence, b: DocumentEvidence): DocumentEvidence {
  return union([...a, ...b]);
}

function union(tokens: readonly string[]): DocumentEvidence {
  return [...new Set(tokens)].sort();
}
