/** A fact as it can be quoted elsewhere: what, when, and who says so where. */
import { formatDate } from '../language/format';
import type { Language, LocalText } from '../language/language';
import type { Fact, FactIndex } from './pack-schema';
import { findProperty } from './properties';
import { describeBasis, formatAsOf, formatValue } from './value-text';

interface Marks {
  colon: string;
  comma: string;
  stop: string;
  quote: readonly [open: string, close: string];
  bracket: readonly [open: string, close: string];
}

const MARKS: Readonly<Record<Language, Marks>> = {
  en: { colon: ': ', comma: ', ', stop: '. ', quote: ['“', '”'], bracket: [' (', ')'] },
  de: { colon: ': ', comma: ', ', stop: '. ', quote: ['„', '“'], bracket: [' (', ')'] },
  zh: { colon: '：', comma: '，', stop: '。', quote: ['《', '》'], bracket: ['（', '）'] },
};

const INDEX_OF: LocalText = { en: 'Gloss index of ', de: 'Gloss-Bestand vom ', zh: 'Gloss 索引日期：' };

/**
 * One line of plain text: "MIUI, Users: over 100 M (announced), 13 Feb 2015. GizChina, “Xiaomi claims …”,
 * https://…". The one source without an address is cited without one.
 */
export function citeFact(index: FactIndex, fact: Fact, language: Language): string {
  const { colon, comma, stop, bracket } = MARKS[language];
  const entity = index.entities[fact.id.slice(0, fact.id.indexOf('.'))];
  const label = findProperty(fact.property)?.label[language] ?? fact.property;
  const value = formatValue(fact, language, { number: 'full' });
  const basis = describeBasis(fact, language);
  const inBrackets = basis.length > 0 ? bracket[0] + basis.join(comma) + bracket[1] : '';
  const name = entity?.name[language] ?? '';
  const head = `${name}${comma}${label}${colon}${value}${inBrackets}${comma}${formatAsOf(fact, language, 'day')}`;
  return `${head}${stop}${citeSource(index, fact, language)}`;
}

/** The day that the index stands for, as the last line of a citation. */
export function citeIndex(index: FactIndex, language: Language): string {
  return `${INDEX_OF[language]}${formatDate(index.indexDate, language)}${MARKS[language].stop.trim()}`;
}

function citeSource(index: FactIndex, fact: Fact, language: Language): string {
  const source = index.sources[fact.source];
  if (!source) return fact.source;
  const { comma, quote } = MARKS[language];
  const parts = [source.publisher, quote[0] + source.title + quote[1]];
  return [...parts, ...(source.url ? [source.url] : [])].join(comma);
}
