/** A fact as it can be quoted in Markdown: its statement, value and date, with a link to the source. */
import { formatDate } from '../language/format';
import type { Language, LocalText } from '../language/language';
import type { Fact, FactIndex } from './pack-schema';
import { findProperty } from './properties';
import { describeBasis, formatAsOf, formatValue } from './value-text';

const INDEX_OF: LocalText = { en: 'Gloss index of ', de: 'Gloss-Bestand vom ', zh: 'Gloss 索引日期：' };

/** One item of a list: "- **MIUI, Users:** over 100 M (announced), 13 Feb 2015. [GizChina: Xiaomi claims …](https://…)". */
export function citeFactInMarkdown(index: FactIndex, fact: Fact, language: Language): string {
  const name = index.entities[fact.id.slice(0, fact.id.indexOf('.'))]?.name[language] ?? '';
  const label = findProperty(fact.property)?.label[language] ?? fact.property;
  const value = formatValue(fact, language, { number: 'full' });
  const basis = describeBasis(fact, language).join(', ');
  const claim = `**${escapeText(`${name}, ${label}`)}:** ${escapeText(value)}${basis && ` (${escapeText(basis)})`}`;
  return `- ${claim}, ${formatAsOf(fact, language, 'day')}. ${citeSource(index, fact)}`;
}

/** The day that the index stands for, as a paragraph of its own. */
export function citeIndexInMarkdown(index: FactIndex, language: Language): string {
  return `_${INDEX_OF[language]}${formatDate(index.indexDate, language)}_`;
}

function citeSource(index: FactIndex, fact: Fact): string {
  const source = index.sources[fact.source];
  if (!source) return escapeText(fact.source);
  const text = escapeText(`${source.publisher}: ${source.title}`);
  return source.url ? `[${text}](${escapeAddress(source.url)})` : text;
}

/** Signs that Markdown would take for its own. */
function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

/** A bracket would end the link. */
function escapeAddress(url: string): string {
  return url
    .replace(/[()\s]/g, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
}
