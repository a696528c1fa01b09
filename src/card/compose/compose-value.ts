/** One fact as a value of the card: with its date and its source, always. */
import type { Fact } from '@/facts/pack-schema';
import { findProperty } from '@/facts/properties';
import { UNITS } from '@/facts/units';
import { describeBasis, formatAsOf, formatValue } from '@/facts/value-text';
import { formatAge, NBSP } from '@/language/format';
import type { SourceNote, Value } from '../card-content';
import type { ComposeContext } from './compose-context';
import { COMMA } from './compose-words';

/** A fact without what is said about it in comparison; `isLatest` adds its age where it is old. */
export function composeValue(fact: Fact, context: ComposeContext, isLatest: boolean): Value {
  const { index, language } = context;
  const isDate = findProperty(fact.property)?.type === 'date';
  const hasAge = isLatest && !isDate && fact.property !== 'event';
  return {
    fact: fact.id,
    ...splitUnit(fact, context),
    basis: '',
    // Where the value is the date, it would stand there twice.
    asOf: isDate ? '' : formatAsOf(fact, language, 'month'),
    age: (hasAge && formatAge(fact.asOf, index.indexDate, language)) || '',
    source: composeSource(fact.source, context),
    difference: null,
  };
}

/** The value, and apart from it the unit that is set smaller: "74.3 bn" and "CNY". */
export function splitUnit(fact: Fact, { language, numbers }: ComposeContext): Pick<Value, 'value' | 'unit'> {
  const text = formatValue(fact, language, { number: numbers });
  const kind = fact.unit ? UNITS[fact.unit]?.kind : undefined;
  if (typeof fact.value !== 'number' || (kind !== 'currency' && kind !== 'measure'))
    return { value: text, unit: '' };
  const cut = text.lastIndexOf(NBSP);
  const isWord = cut > 0 && !/\d/.test(text.slice(cut));
  return isWord ? { value: text.slice(0, cut), unit: text.slice(cut + 1) } : { value: text, unit: '' };
}

/** How, by whom and of what it was counted, as far as it needs saying; `omitted` is said by the row already. */
export function composeBasis(
  fact: Fact,
  { language }: ComposeContext,
  omitted: readonly string[] = [],
): string {
  return describeBasis(fact, language)
    .filter((part) => !omitted.includes(part))
    .join(COMMA[language]);
}

/** The publisher in a few words, in full with the title, and the address if it is one of the web. */
export function composeSource(id: string, { index }: ComposeContext): SourceNote {
  const source = index.sources[id];
  if (!source) return { name: id, title: id, url: null };
  const url = source.url && /^https?:\/\//.test(source.url) ? source.url : null;
  return { name: shortenPublisher(source.publisher), title: `${source.publisher}: ${source.title}`, url };
}

/**
 * Without the copy that it was read in ("Xinhua via People's Daily Online" is Xinhua's report) and without what
 * any paper may be called ("RCR Wireless News").
 */
export function shortenPublisher(publisher: string): string {
  const short = publisher.replace(/ via .*$| \(.*\)$/, '').replace(/(?<= \S+) (News|Online)$/, '');
  return short || publisher;
}
