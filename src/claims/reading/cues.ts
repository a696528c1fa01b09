/** Where the words of the tables stand in a sentence. */
import { isInside, overlaps, type Span } from '@/claims/text/span';
import type { CueId } from '@/claims/words/cue';
import { cueFinderOf } from '@/claims/words/grammar';
import type { Found } from '@/claims/words/phrase-finder';
import type { Language } from '@/language/language';

/** The cues of one sentence. */
export interface Cues {
  all(id: CueId): readonly Span[];
  /** Those wholly inside a stretch of the sentence. */
  inside(id: CueId, span: Span): Span[];
  has(id: CueId, span: Span): boolean;
}

/** Every word of the tables in a sentence in lower case, whether or not it lies in a name. */
export function findCues(text: string, language: Language): Found<CueId> {
  return cueFinderOf(language).find(text);
}

/** The cues that lie in none of the names. */
export function readCues(found: Found<CueId>, names: readonly Span[]): Cues {
  const kept = new Map<CueId, readonly Span[]>();
  for (const [id, spans] of found) {
    kept.set(
      id,
      spans.filter((span) => !names.some((name) => overlaps(name, span))),
    );
  }
  const all = (id: CueId): readonly Span[] => kept.get(id) ?? [];
  const inside = (id: CueId, span: Span) => all(id).filter((cue) => isInside(cue, span));
  return { all, inside, has: (id, span) => all(id).some((cue) => isInside(cue, span)) };
}
