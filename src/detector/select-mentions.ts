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
    const added: Reason[] = [];
    let total = score;
    for (const token in hope) {
      const weight = hope[token] ?? 0;
      // What a mention itself tells the page is no ground for it; it needs none, being certain.
      if (!evidence.includes(token) || support.includes(token)) continue;
      added.push({ id: `page:${token}`, weight });
      total += weight;
    }
    const isRefused = refusals.some((refusal) => isSame(refusal, candidate));
    if (!entity || total < 0 || isRefused) return [];
    return [{ start, end, entity, family, reasons: added.length > 0 ? [...reasons, ...added] : reasons }];
  });
}

function isSame(refusal: Refusal, { family, written }: Candidate): boolean {
  return refusal.family === family && foldText(refusal.text).text === foldText(written).text;
}
