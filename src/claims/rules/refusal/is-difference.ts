/** Differences and growth: how much more, not how much. */
import type { ClaimProperty } from '@/claims/claim';
import type { Reading } from '@/claims/reading/reading';
import { beginsBehind, endsBefore } from '@/claims/rules/nearest-cue';
import type { Case } from '@/claims/rules/refusal/refusal-case';

const DELTA_GAP: Readonly<Record<Reading['language'], number>> = { en: 12, de: 12, zh: 5 };
const COUNTS_PEOPLE = new Set<ClaimProperty>(['users', 'monthly-active-users']);
const NEEDS_BY = new Set<ClaimProperty>([
  'units-shipped',
  'wearables-shipped',
  'users',
  'monthly-active-users',
  'revenue',
  'market-share',
  'price',
  'valuation',
]);

/** "Used by 100 million people"; growth has verbs of its own. */
const PASSIVE_BY =
  /(?<!grew|rose|grown|increased|climbed|jumped|soared|surged|dropped|declined|improved|expanded|reduced|risen|fallen) by$/iu;

/** Directly behind "by", "um", 增长: how much more, not how much. */
export function isDifference({ reading, quantity, property }: Case): boolean {
  if (!NEEDS_BY.has(property)) return false;
  return reading.cues.all('delta').some(({ start, end }) => {
    if (start >= quantity.core.start || end > quantity.core.start) return false;
    // "Used by 100 million people".
    if (COUNTS_PEOPLE.has(property) && PASSIVE_BY.test(reading.text.slice(0, end))) return false;
    const between = reading.text.slice(end, quantity.core.start);
    return between.length <= DELTA_GAP[reading.language] && ONLY_MODIFIERS[reading.language].test(between);
  });
}

const ONLY_MODIFIERS: Readonly<Record<Reading['language'], RegExp>> = {
  en: /^\s?(?:about|around|some|roughly|nearly|almost|more than|over|a|only|just|another|at least|well over|approximately|an|up to|RMB|US|HK)?\s?[$€£¥₹]?\s?$/iu,
  de: /^\s?(?:rund|etwa|gut|knapp|fast|über|mehr als|nur|satte|weitere|noch einmal|ein|ca\.)?\s?[$€£¥₹]?\s?$/iu,
  zh: /^(?:用户|粉丝|销量|出货量?|收入|营收)?[了约近超过达逾]{0,2}[$€£¥₹]?$/u,
};

/** "Neun Millionen Telefone mehr als", "9 million more phones than". */
/** "42 Millionen Telefone zugelegt". */
const GAINED =
  /^\s(?:\p{Lu}[\p{L}-]+\s)?(?:zugelegt|hinzugewonnen|dazugewonnen|verloren|eingebüßt)(?!\p{L})/u;
const MORE_THAN =
  /^\s(?:\p{Lu}[\p{L}-]+\s)?(?:mehr|weniger|more|fewer|less)\s(?:[\p{L}-]+\s){0,2}(?:als|than)(?!\p{L})/u;

/** Directly before "more than its predecessor", "mehr", 以上的差距. */
export function isCompared({ reading, quantity, property }: Case): boolean {
  if (property === 'market-rank' || property === 'release-date' || property === 'founded') return false;
  if (
    beginsBehind(reading, 'comparison', quantity, 1) ||
    MORE_THAN.test(reading.text.slice(quantity.end, quantity.end + 50)) ||
    GAINED.test(reading.text.slice(quantity.end, quantity.end + 50))
  )
    return true;
  return (
    reading.language === 'zh' &&
    /比[^，。]{0,16}$/u.test(reading.text.slice(Math.max(0, quantity.start - 22), quantity.start)) &&
    endsBefore(reading, 'delta', quantity, 1)
  );
}
