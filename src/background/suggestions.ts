import { findFact } from '@/facts/find-fact';
import type { EntityId, Fact, FactIndex } from '@/facts/pack-schema';
import type { Language } from '@/language/language';
import type { SearchAnswer } from '@/search/search';

export interface Suggestion {
  /** What comes back when it is chosen: the id of an entity, or of a fact, after a colon that no reader types. */
  content: string;
  description: string;
}

/** Chromium shows six at most with the default one. */
const MAX_SUGGESTIONS = 6;
const MARK = 'gloss:';

/** The results of a search as suggestions of the address bar, best first. */
export function suggestionsFor(answer: SearchAnswer, facts: FactIndex, language: Language): Suggestion[] {
  const results = answer.results.length > 0 ? answer.results : answer.nearest;
  return results.slice(0, MAX_SUGGESTIONS).map(({ entity, fact }) => {
    const known = facts.entities[entity];
    const words = fact ? fact.statement[language] : known?.description[language];
    return {
      content: MARK + (fact?.id ?? entity),
      description: escapeMarkup(`${known?.name[language] ?? entity} — ${words ?? ''}`),
    };
  });
}

/** The line that stands for what was typed: the best result, or that there is none. */
export function defaultSuggestion(suggestions: readonly Suggestion[], nothing: string): string {
  return suggestions[0]?.description ?? escapeMarkup(nothing);
}

/** The entity, and the fact, that a chosen suggestion stands for; null for typed words. */
export function readSuggestion(
  content: string,
  facts: FactIndex,
): { entity: EntityId; fact: Fact | null } | null {
  if (!content.startsWith(MARK)) return null;
  const id = content.slice(MARK.length);
  if (Object.hasOwn(facts.entities, id)) return { entity: id, fact: null };
  const fact = findFact(facts, id);
  const entity = Object.values(facts.entities).find((known) => known.facts.some((own) => own.id === id));
  return fact && entity ? { entity: entity.id, fact } : null;
}

/** Chromium reads descriptions as XML; Firefox shows them as they are, and has no markup to fear. */
function escapeMarkup(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
