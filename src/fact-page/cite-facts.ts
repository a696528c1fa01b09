/** Several facts as one text for the clipboard. */
import { citeFact, citeIndex } from '@/facts/cite-fact';
import { citeFactInMarkdown, citeIndexInMarkdown } from '@/facts/cite-markdown';
import { findFact } from '@/facts/find-fact';
import type { FactId, FactIndex } from '@/facts/pack-schema';
import type { Language } from '@/language/language';

/** A line for each fact, and the day of the index at the end; unknown ids are left out. */
export function citeFacts(
  index: FactIndex,
  ids: readonly FactId[],
  language: Language,
  format: 'text' | 'markdown',
): string {
  const facts = ids.flatMap((id) => findFact(index, id) ?? []);
  if (format === 'text') {
    return [...facts.map((fact) => citeFact(index, fact, language)), citeIndex(index, language)].join('\n');
  }
  const items = facts.map((fact) => citeFactInMarkdown(index, fact, language)).join('\n');
  return `${items}\n\n${citeIndexInMarkdown(index, language)}\n`;
}
