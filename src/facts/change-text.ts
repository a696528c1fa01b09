/** The change between two figures of one series in words. */
import { formatNumber, formatPercent, NBSP } from '../language/format-number';
import type { Language } from '../language/language';
import type { Change } from './change';

const PLACES_UP: Readonly<Record<'up' | 'down', Readonly<Record<Language, (places: string) => string>>>> = {
  up: { en: (n) => `${n} up`, de: (n) => `${n} höher`, zh: (n) => `上升${NBSP}${n}${NBSP}位` },
  down: { en: (n) => `${n} down`, de: (n) => `${n} tiefer`, zh: (n) => `下降${NBSP}${n}${NBSP}位` },
};

/** A change within one series: "×7.4", "+23 %", "+9.2 points", "3 places up". */
export function formatChange(change: Change, language: Language): string {
  if (change.kind === 'factor') return formatFactor(change.factor, language);
  return change.unit === 'rank'
    ? formatPlaces(change.difference, language)
    : formatPoints(change.difference, language);
}

/** From twice on, a factor says more than a percentage. */
const FACTOR_FROM = 2;

function formatFactor(factor: number, language: Language): string {
  if (factor < FACTOR_FROM) {
    const percent = (factor - 1) * 100;
    return withPlus(percent, formatPercent(roundTo(percent, Math.abs(percent) < 1 ? 1 : 0), language));
  }
  const digits = formatNumber(roundTo(factor, factor < 10 ? 1 : 0), language);
  return language === 'de' ? `${digits}-fach` : `×${digits}`;
}

function formatPoints(points: number, language: Language): string {
  const digits = withPlus(points, formatNumber(roundTo(points, 1), language));
  return { en: `${digits}${NBSP}points`, de: `${digits}${NBSP}Punkte`, zh: `${digits}${NBSP}个百分点` }[
    language
  ];
}

/** A smaller number is a higher place. */
function formatPlaces(difference: number, language: Language): string {
  const places = Math.abs(difference);
  if (places === 0) return { en: 'same place', de: 'gleicher Platz', zh: '名次不变' }[language];
  const counted = {
    en: `${places}${NBSP}${places === 1 ? 'place' : 'places'}`,
    de: `${places}${NBSP}${places === 1 ? 'Platz' : 'Plätze'}`,
    zh: String(places),
  }[language];
  return PLACES_UP[difference < 0 ? 'up' : 'down'][language](counted);
}

function withPlus(value: number, text: string): string {
  return value > 0 ? `+${text}` : text;
}

function roundTo(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
