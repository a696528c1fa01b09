import type { Candidate, DocumentEvidence, Reason, Refusal, Selected } from './detector';
import { foldText } from './fold-text';

/** The candidates that are mentions: those whose grounds, with what the page adds, are not against them. */
export function selectMentions(
  candidates: readonly Candidate[],
  evidence: DocumentEvidence,
  refusals: readonly Refusal[],
): Selected[] {
  return candidates.flatMap((candidate) => {
    const { start, end, entity, family, reasons, score, hope, support } = candidate;
    // What a mention itself tells the page is no ground for it; it needs none, being certain.
    const added = Object.entries(hope).flatMap(([token, weight]): Reason[] =>
      evidence.includes(token) && !support.includes(token) ? [{ id: `page:${token}`, weight }] : [],
    );
    const total = added.reduce((sum, { weight }) => sum + weight, score);
    const isRefused = refusals.some((refusal) => isSame(refusal, candidate));
    if (!entity || total < 0 || isRefused) return [];
    return [{ start, end, entity, family, reasons: [...reasons, ...added] }];
  });
}

function isSame(refusal: Refusal, { family, written }: Candidate): boolean {
  return refusal.family === family && foldText(refusal.text).text === foldText(written).text;
}
