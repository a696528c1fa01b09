/** The chart in words, for those who do not see it. */
import { type ChartLine, type NumericFact, statedFacts } from '@/chart/chart-series';
import { nameBasis } from '@/chart/sparkline-words';
import { formatAsOf, formatValue } from '@/facts/value-text';
import type { Language } from '@/language/language';
import type { FactPageTexts } from './fact-page-texts';

/** "Announced: 100 in Aug 2010 to 300 M in Dec 2017. …", and that the table has the same figures. */
export function describeChart(lines: readonly ChartLine[], texts: FactPageTexts, language: Language): string {
  const sentences = lines.map((line) => {
    const stated = statedFacts(line.facts);
    const [first, last] = [stated[0], stated.at(-1)];
    if (!first || !last) return '';
    return texts.lineOf(nameBasis(line.series, language), say(first, language), say(last, language));
  });
  return [...sentences, texts.sameInTable].join(language === 'zh' ? '' : ' ');
}

function say(fact: NumericFact, language: Language): { value: string; asOf: string } {
  return { value: formatValue(fact, language), asOf: formatAsOf(fact, language, 'month') };
}
