/** Facts in words for card, popup and fact page: value, basis and date in the reader's language. */
import { formatDate, formatPeriod, formatQuantity, type NumberStyle, withBound } from '../language/format';
import type { Language } from '../language/language';
import type { Fact } from './pack-schema';
import { periodLengthOf } from './period';
import { findProperty } from './properties';
import { BASES, COUNTERS, MARKETS, REGIONS, SCOPES } from './qualifiers';
import { UNITS } from './units';

export interface ValueStyle {
  number?: NumberStyle;
  /** Whether counts take their noun: "347 models"; without, the label has to say it. */
  noun?: boolean;
}

/** The value of a fact: "741.7 M", "74.3 bn CNY", "6th", "17 Oct 2023", or its words. */
export function formatValue(fact: Fact, language: Language, style: ValueStyle = {}): string {
  const { value, unit = '', bound } = fact;
  if (typeof value === 'number') {
    return formatQuantity(value, unit, UNITS[unit], language, { ...style, bound });
  }
  if (typeof value !== 'string') return withBound(value[language], bound, language);
  if (findProperty(fact.property)?.type === 'date') return formatDate(value, language);
  return withBound(value, bound, language);
}

/**
 * How, by whom and of what a figure was counted, as far as the fact says: ["monthly active", "MIUI and HyperOS"].
 * Empty where nothing needs saying.
 */
export function describeBasis(fact: Fact, language: Language): string[] {
  const { basis, measuredBy, market, region, scope } = fact;
  const texts = [
    basis && BASES[basis]?.[language],
    measuredBy && (COUNTERS[measuredBy]?.[language] ?? measuredBy),
    market && MARKETS[market]?.[language],
    region && REGIONS[region]?.[language],
    scope && SCOPES[scope]?.label[language],
  ];
  return texts.filter((text): text is string => Boolean(text));
}

/** When a fact was so: its period, or the day it was said; in a card to the month, on the fact page to the day. */
export function formatAsOf(fact: Fact, language: Language, upTo: 'day' | 'month'): string {
  const length = periodLengthOf(fact.period);
  // A target for 2015 that was set on 4 January is of that day, though it is about the year.
  const isOfDay = fact.precision === 'day' && length !== 'half' && length !== 'nine-months';
  return isOfDay ? formatDate(fact.asOf, language, { upTo }) : formatPeriod(fact.period, language, upTo);
}
