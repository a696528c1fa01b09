/** Quantities with their units as the interface writes them. Numbers and dates alone are in the siblings. */
import {
  formatMeasure,
  formatNumber,
  formatPercent,
  formatPlainMoney,
  formatRank,
  NBSP,
  type NumberStyle,
} from './format-number';
import type { Language, LocalText } from './language';

export { formatAge, formatDate, formatPeriod } from './format-date';
export { NBSP, type NumberStyle } from './format-number';

/** What the formatting of a unit has to know; the units of the packs are of this shape. */
export interface UnitWords {
  kind: 'count' | 'currency' | 'measure' | 'percent' | 'rank';
  one: LocalText;
  other: LocalText;
}

export interface QuantityStyle {
  number?: NumberStyle;
  /** Whether a count takes its noun: "347 models" or, where the label says it already, "347". */
  noun?: boolean;
  bound?: 'about' | 'over' | 'under' | undefined;
}

/** Up to here money is a price and keeps its cents; above, it is an amount and is shortened. */
const PRICE_LIMIT = 1e5;
/** Chinese, Japanese and Korean letters stand against each other without a space. */
const ENDS_IN_HAN = /\p{Script=Han}$/u;

/**
 * A value with its unit: "100 M", "347 models", "74.3 bn CNY", "49.99 EUR", "4.4 %", "6th", "233 mAh";
 * `unitId` is the ISO 4217 code of a currency.
 */
export function formatQuantity(
  value: number,
  unitId: string,
  unit: UnitWords | undefined,
  language: Language,
  style: QuantityStyle = {},
): string {
  return withBound(formatPlain(value, unitId, unit, language, style), style.bound, language);
}

const BOUNDS: Readonly<Record<'about' | 'over' | 'under', LocalText>> = {
  about: { en: 'about', de: 'etwa', zh: '约' },
  over: { en: 'over', de: 'über', zh: '超过' },
  under: { en: 'under', de: 'unter', zh: '不到' },
};

/** Puts the source's reservation before a figure: "about 250", "über 90", "约 5%". */
export function withBound(text: string, bound: QuantityStyle['bound'], language: Language): string {
  return bound ? `${BOUNDS[bound][language]}${NBSP}${text}` : text;
}

function formatPlain(
  value: number,
  unitId: string,
  unit: UnitWords | undefined,
  language: Language,
  { number = 'short', noun = false }: QuantityStyle,
): string {
  if (unit?.kind === 'percent') return formatPercent(value, language);
  if (unit?.kind === 'rank') return formatRank(value, language);
  if (unit?.kind === 'currency') return formatMoney(value, unitId, unit, language, number);
  const digits =
    unit?.kind === 'measure' ? formatMeasure(value, language) : formatNumber(value, language, number);
  if (!unit || (unit.kind === 'count' && !noun)) return digits;
  return joinUnit(digits, (value === 1 ? unit.one : unit.other)[language]);
}

/** Latin texts name a currency by its code, as the sources do; Chinese ones by its word: 743 亿元. */
function formatMoney(
  value: number,
  code: string,
  unit: UnitWords,
  language: Language,
  style: NumberStyle,
): string {
  const digits =
    Math.abs(value) < PRICE_LIMIT ? formatPlainMoney(value, language) : formatNumber(value, language, style);
  return joinUnit(digits, language === 'zh' ? unit.other.zh : code);
}

function joinUnit(digits: string, word: string): string {
  return ENDS_IN_HAN.test(digits) ? digits + word : digits + NBSP + word;
}
