/**
 * Numbers as the interface writes them. `Intl` gives digits and separators; scale words and spaces are ours,
 * because its own differ from browser to browser ("3.6B", "Sept", "1亿").
 */
import type { Language } from './language';

/**
 * `short` fits a card: one decimal, three below ten. `full` keeps every digit but shortens zeros: 61.12 M.
 * `exact` writes everything out: 61,120,000.
 */
export type NumberStyle = 'short' | 'full' | 'exact';

/** Keeps a number and what belongs to it on one line. */
export const NBSP = '\u00a0';
const MINUS = '\u2212';

interface Scale {
  size: number;
  word: string;
}

/** Largest first. Below the smallest a number is written out. */
const SCALES: Readonly<Record<Language, readonly Scale[]>> = {
  en: [
    { size: 1e12, word: 'tn' },
    { size: 1e9, word: 'bn' },
    { size: 1e6, word: 'M' },
  ],
  de: [
    { size: 1e12, word: 'Bio.' },
    { size: 1e9, word: 'Mrd.' },
    { size: 1e6, word: 'Mio.' },
  ],
  zh: [
    { size: 1e12, word: '万亿' },
    { size: 1e8, word: '亿' },
    { size: 1e4, word: '万' },
  ],
};

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', de: 'de-DE', zh: 'zh-CN' };

/** More than any figure of a pack has; keeps binary noise (0.1 + 0.2) out. */
const MAX_DECIMALS = 6;

/** A number in the reader's format: 741.7 M, 741,7 Mio., 7.417 亿. */
export function formatNumber(value: number, language: Language, style: NumberStyle = 'short'): string {
  if (style === 'exact') return writeDigits(value, language, MAX_DECIMALS, true);
  const scales = SCALES[language];
  const decimals = (scaled: number) => (style === 'full' ? MAX_DECIMALS : Math.abs(scaled) < 10 ? 3 : 1);
  const index = scales.findIndex(({ size }) => Math.abs(value) >= size);
  const scale = scales[index];
  // In Chinese, digits below 万 are not grouped, as in 6112 万.
  const isGrouped = language !== 'zh';
  if (!scale) return writeDigits(value, language, decimals(value), isGrouped);
  const scaled = value / scale.size;
  const larger = scales[index - 1];
  if (larger && rounds(scaled, decimals(scaled)) * scale.size >= larger.size) {
    return joinScale(writeDigits(value / larger.size, language, decimals(1), isGrouped), larger.word);
  }
  return joinScale(writeDigits(scaled, language, decimals(scaled), isGrouped), scale.word);
}

/** 4.4 percent: "4.4 %", "4,4 %", "4.4%". */
export function formatPercent(value: number, language: Language): string {
  const digits = writeDigits(value, language, 2, true);
  return language === 'zh' ? `${digits}%` : `${digits}${NBSP}%`;
}

/** A place in a ranking: "6th", "Platz 6", "第 6". */
export function formatRank(place: number, language: Language): string {
  if (language === 'de') return `Platz${NBSP}${place}`;
  if (language === 'zh') return `第${NBSP}${place}`;
  return `${place}${ENGLISH_ORDINALS[new Intl.PluralRules('en', { type: 'ordinal' }).select(place)]}`;
}

const ENGLISH_ORDINALS: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  other: 'th',
  zero: 'th',
  many: 'th',
};

/** An amount with as many decimals as its money has or none at all: 49.99, 9.90, 799. */
export function formatPlainMoney(value: number, language: Language): string {
  const decimals = Number.isInteger(value) ? 0 : 2;
  return withMinus(
    formatter(language, decimals, decimals, language !== 'zh' || Math.abs(value) >= 1e4).format(value),
  );
}

/** What is measured is written out, however large: nobody speaks of 1.04 万 mAh. */
export function formatMeasure(value: number, language: Language): string {
  return writeDigits(value, language, MAX_DECIMALS, language !== 'zh');
}

function writeDigits(value: number, language: Language, maxDecimals: number, isGrouped: boolean): string {
  return withMinus(formatter(language, 0, maxDecimals, isGrouped).format(value));
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs a hundred times what using one does. */
function formatter(language: Language, min: number, max: number, isGrouped: boolean): Intl.NumberFormat {
  const key = `${language}${min}${max}${isGrouped}`;
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: min,
      maximumFractionDigits: max,
      useGrouping: isGrouped,
    });
    formatters.set(key, made);
  }
  return made;
}

function withMinus(digits: string): string {
  return digits.replace('-', MINUS);
}

function joinScale(digits: string, word: string): string {
  return `${digits}${NBSP}${word}`;
}

function rounds(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.abs(Math.round(value * factor) / factor);
}
