/** The words of the small chart: what a line counts, and the drawing for those who do not see it. */

import { findProperty } from '@/facts/properties';
import { BASES } from '@/facts/qualifiers';
import type { Series } from '@/facts/series';
import { formatAsOf, formatValue } from '@/facts/value-text';
import type { Language } from '@/language/language';
import type { NumericFact } from './chart-series';

/** What a line counts: its basis ("monthly active"), else its property. */
export function nameBasis(series: Series, language: Language): string {
  const basis = series.basis && BASES[series.basis];
  return (basis || findProperty(series.property)?.label)?.[language] ?? series.property;
}

/** "MIUI, users, Dec 2012 to Sep 2025: 10 M to 741.7 M"; of several lines, from the first date to the last. */
export function describeSparkline(
  lines: readonly (readonly NumericFact[])[],
  title: string,
  language: Language,
): string {
  const facts = lines.flat().sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const [first, last] = [facts[0], facts.at(-1)];
  if (!first || !last) return title;
  const span = [first, last].map((fact) => formatAsOf(fact, language, 'month'));
  const values = [first, last].map((fact) => formatValue(fact, language));
  const to = { en: ' to ', de: ' bis ', zh: '至' }[language];
  return language === 'zh'
    ? `${title}，${span.join(to)}：${values.join(to)}`
    : `${title}, ${span.join(to)}: ${values.join(to)}`;
}
