/** Where the words of the tables stand in a sentence. */
import { findAll, isInside, overlaps, type Span } from '@/claims/text/span';
import type { CueId } from '@/claims/words/cue';
import { cuesOf } from '@/claims/words/grammar';
import type { Language } from '@/language/language';

/** The cues of one sentence, looked for on first need. */
export interface Cues {
  all(id: CueId): readonly Span[];
  /** Those wholly inside a stretch of the sentence. */
  inside(id: CueId, span: Span): Span[];
  has(id: CueId, span: Span): boolean;
}

/** The cues of a sentence; what lies in a name is no cue. */
export function readCues(text: string, language: Language, names: readonly Span[]): Cues {
  const expressions = cuesOf(language);
  const found = new Map<CueId, readonly Span[]>();
  const all = (id: CueId): readonly Span[] => {
    let spans = found.get(id);
    if (!spans) {
      const expression = expressions.get(id);
      spans = expression
        ? findAll(text, expression).filter((span) => !names.some((name) => overlaps(name, span)))
        : [];
      found.set(id, spans);
    }
    return spans;
  };
  const inside = (id: CueId, span: Span) => all(id).filter((cue) => isInside(cue, span));
  return { all, inside, has: (id, span) => inside(id, span).length > 0 };
}
