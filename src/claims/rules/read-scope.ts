/** Which part of the whole a text names for a figure: market, segment, model, variant. */
import type { ClaimProperty, ClaimScope } from '@/claims/claim';
import type { Quantity } from '@/claims/quantities/quantity';
import type { Actor } from '@/claims/reading/actor';
import type { Clause } from '@/claims/reading/clause';
import { slug } from '@/claims/reading/entities';
import { clauseOf, type Reading } from '@/claims/reading/reading';
import { findAll, isInside, overlaps, type Span } from '@/claims/text/span';
import { finderPerLanguage } from '@/claims/words/grammar';
import { REGIONS, SEGMENTS } from '@/claims/words/names';
import type { Language } from '@/language/language';

const regionsOf = finderPerLanguage<string>((language) =>
  REGIONS.map(([id, names]) => [id, names[language]]),
);
const segmentsOf = finderPerLanguage<string>((language) =>
  SEGMENTS.map(([id, names]) => [id, names[language]]),
);

const BY_MARKET = new Set<ClaimProperty>([
  'users',
  'monthly-active-users',
  'units-shipped',
  'wearables-shipped',
  'market-rank',
  'market-share',
  'revenue',
  'price',
  'release-date',
]);
const BY_SEGMENT = new Set<ClaimProperty>(['market-rank', 'market-share']);
const OF_PRODUCTS = new Set<ClaimProperty>(['price', 'release-date', 'units-shipped', 'wearables-shipped']);

/** The scope of a claim; undefined if the text names no part. */
export function readScope(
  reading: Reading,
  quantity: Quantity,
  property: ClaimProperty,
  owner: Actor,
): ClaimScope | undefined {
  const clause = clauseOf(reading, quantity);
  const region = BY_MARKET.has(property) ? regionOf(reading, quantity, clause) : undefined;
  const segment = segmentOf(reading, quantity, property, owner, clause);
  const variant = OF_PRODUCTS.has(property) ? variantOf(reading, quantity, clause) : undefined;
  const scope: ClaimScope = {
    ...owner.scope,
    ...(region ? { region } : {}),
    ...(segment ? { segment } : {}),
    ...(variant ? { variant } : {}),
  };
  if (property === 'monthly-active-users' || property === 'users') delete scope.model;
  return Object.keys(scope).length > 0 ? scope : undefined;
}

/** The market in the figure's own words, in the phrase that opens the sentence, or in what follows without a figure. */
function regionOf(reading: Reading, quantity: Quantity, clause: Clause): string | undefined {
  const own = placesIn(reading, clause);
  const near = own.sort((a, b) => distance(a, quantity) - distance(b, quantity))[0];
  if (near) return near.id;
  const index = reading.clauses.indexOf(clause);
  const fronted = reading.clauses
    .slice(0, index)
    .filter((earlier) => isSharedBy(reading, earlier, clause))
    .reverse();
  for (const stretch of fronted) {
    const place = placesIn(reading, stretch)[0];
    if (place) return place.id;
  }
  const next = reading.clauses[index + 1];
  return next &&
    !next.hasVerb &&
    next.opener !== 'paren' &&
    !hasFigure(reading, next) &&
    !isOfPart(reading, next)
    ? placesIn(reading, next)[0]?.id
    : undefined;
}

/** "A third of them outside China": a part of what was counted. */
function isOfPart(reading: Reading, span: Span): boolean {
  return (
    reading.cues.has('fraction', span) ||
    /of them|of which|of whom|davon|darunter|其中/iu.test(reading.text.slice(span.start, span.end))
  );
}

/** An opening phrase without a verb, or the clause whose subject this one goes on with. */
function isSharedBy(reading: Reading, earlier: Clause, clause: Clause): boolean {
  if (earlier.opener === 'start' && !earlier.hasVerb) return true;
  return (
    clause.opener !== 'semicolon' &&
    !reading.actors.some((actor) => actor.kind !== 'pronoun' && overlaps(actor, clause)) &&
    !hasFigure(reading, earlier)
  );
}

function hasFigure(reading: Reading, span: Span): boolean {
  return reading.quantities.some(
    (quantity) => quantity.kind !== 'date' && quantity.kind !== 'bare' && overlaps(quantity, span),
  );
}

function distance(place: Span, quantity: Span): number {
  return Math.max(place.start - quantity.end, quantity.start - place.end);
}

interface Place extends Span {
  id: string;
}

/** Where it is made, where the maker comes from, who said so: no market. */
const NO_MARKET_BEFORE =
  /(?:made in|built in|produced in|based in|headquartered in|from|office in|offices in|factory in|plant in|event in|held in|gefertigt in|hergestellt in|produziert in|aus|sitz in|büro in|fabrik in|werk in|总部(?:在|位于)?|来自|产自|产于|制造于)\s?$/iu;
const NO_MARKET_BEHIND =
  /^(?:['’]s\s(?:xiaomi|miui|first|best|most)|\s?(?:mobile|unicom|telecom|daily|plc|post)\b|-based|制造|企业|公司|厂商|品牌|手机厂商|小米|移动|联通|电信|人|网友|消费者|科技|最|证监会|媒体|用户报)/iu;

function isMarket(reading: Reading, place: Span): boolean {
  if (reading.actors.some((actor) => actor.kind !== 'pronoun' && overlaps(actor, place))) return false;
  if (NO_MARKET_BEFORE.test(reading.text.slice(Math.max(0, place.start - 20), place.start))) return false;
  return !NO_MARKET_BEHIND.test(reading.text.slice(place.end, place.end + 14));
}

function placesIn(reading: Reading, span: Span): Place[] {
  const places: Place[] = [];
  for (const [id, spans] of regionsOf(reading.language).find(reading.lower)) {
    for (const { start, end } of spans) {
      const place = { id, start, end };
      if (
        isInside(place, span) &&
        isMarket(reading, place) &&
        !places.some((other) => overlaps(other, place))
      ) {
        places.push(place);
      }
    }
  }
  return places;
}

/** The kind of device where it is not phones; what was counted for a company says it, too. */
function segmentOf(
  reading: Reading,
  quantity: Quantity,
  property: ClaimProperty,
  owner: Actor,
  clause: Clause,
): string | undefined {
  if (property === 'revenue') return revenueSegment(reading, quantity, clause);
  if (!BY_SEGMENT.has(property)) return undefined;
  if (owner.family === 'mi-band') return 'wearables';
  if (owner.family !== 'xiaomi') return undefined;
  const stretches = [
    clause,
    ...reading.clauses.filter((other) => other !== clause && !isOther(reading, other)),
  ];
  const named = segmentsOf(reading.language).find(reading.lower);
  for (const stretch of stretches) {
    const first = SEGMENTS.find(([id]) => named.get(id)?.some((place) => isInside(place, stretch)));
    if (!first) continue;
    return first[0] === 'wrist-worn' && named.has('wearables') ? 'wearables' : first[0];
  }
  return reading.actors.some(({ family }) => family === 'mi-band') ? 'wearables' : undefined;
}

/** Behind a semicolon other things are spoken of. */
function isOther(reading: Reading, clause: Clause): boolean {
  return clause.opener === 'semicolon' || reading.clauses.indexOf(clause) < 0;
}

const REVENUE_PARTS: Readonly<Record<Language, RegExp>> = {
  en: /(?:smartphone|phone|handset|iot|internet(?: services?)?|tv|advertising|overseas|ev|car|automotive|lifestyle|hardware|services|games?|wearables?)(?: business| segment| division| unit)?(?:['’]s)? (?:revenue|revenues|sales|turnover|business)|(?:revenue|revenues|turnover|sales) (?:from|of|in) (?:its |the |their )?(?:smartphones?|phones?|iot|internet|services|handsets?|them|cars?|evs?|advertising|hardware|devices)|(?:revenue|sales) from|(?:with|from) (?:smartphones|phones|internet services|advertising|iot|cars)/iu,
  de: /(?:smartphone|handy|iot|internet|auto|hardware|werbe|dienste|dienstleistungs|auslands|geräte)[\p{L}-]*(?:umsatz|erlöse|umsätze|geschäft|sparte)|(?:umsatz|erlöse|umsätze|einnahmen) (?:mit|aus|im|der|des) (?:\p{L}+ )?(?:smartphones?|handys|telefonen|internet\p{L}*|diensten|iot|autos|geräten|werbung|smartphone-?geschäfts?|ausland)|mit (?:smartphones|handys|telefonen|internetdiensten|autos|werbung|hardware) /iu,
  zh: /(?:手机|智能手机|IoT|物联网|互联网|互联网服务|汽车|海外|境外|广告|游戏|硬件|生活消费产品|电视|大家电|可穿戴|服务|智能电动汽车|电动汽车)[^，。；]{0,10}(?:收入|营收|业务|分部|板块|销售额)/u,
};

/** A part of the turnover: from phones, from services, abroad. */
function revenueSegment(reading: Reading, quantity: Quantity, clause: Clause): string | undefined {
  const words = reading.text.slice(clause.start, Math.min(clause.end, quantity.end + 30));
  return REVENUE_PARTS[reading.language].test(words) ? 'part' : undefined;
}

const VARIANTS: Readonly<Record<Language, RegExp>> = {
  en: /\d{1,3}\s?-?gb(?! (?:of )?(?:ram|memory))|\d{1,2}[,.]?\d{3}\s?-?mah|(?<![a-z])nfc(?![a-z])|ceramic (?:edition|version)|explorer edition|international version|(?:pro|lite|plus|ultra) (?:version|model|variant|edition)/giu,
  de: /\d{1,3}\s?-?gb(?! (?:ram|arbeitsspeicher))|\d{1,2}[,.]?\d{3}\s?-?mah|(?<!ohne )(?<![a-z])nfc(?![a-z])|keramik-?(?:edition|version|variante)|(?:pro|lite|plus|ultra)-?(?:version|variante|modell|ausgabe)/giu,
  zh: /\d{1,3}\s?GB?(?!\p{L}|内存|运存|\+)|\d{4,5}\s?(?:毫安时?|mAh)|NFC版?|陶瓷版|尊享版|高配版|顶配版|青春版/giu,
};
const FROM_PRICE = /\b(?:from|starts?|starting|ab|beginnt)\b|起/iu;

/** Storage or capacity beside a price, if the clause names one for this figure. */
function variantOf(reading: Reading, quantity: Quantity, clause: Clause): string | undefined {
  const words = reading.text.slice(clause.start, clause.end);
  const found = findAll(words, VARIANTS[reading.language]).map(({ start, end, match }) => ({
    start: clause.start + start,
    end: clause.start + end,
    words: match[0],
  }));
  if (found.length === 0 || FROM_PRICE.test(reading.text.slice(quantity.start, quantity.end)))
    return undefined;
  const prices = reading.quantities.filter((other) => other.kind === 'money' && isInside(other.core, clause));
  // As many variants as prices: in order.
  if (found.length === prices.length) return toVariant(found[prices.indexOf(quantity)]?.words ?? '');
  const own = found.filter((each) =>
    prices.every((other) => distance(each, quantity) <= distance(each, other)),
  );
  const nearest = own.sort((a, b) => distance(a, quantity) - distance(b, quantity))[0];
  return nearest && toVariant(nearest.words);
}

function toVariant(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/版/u, '')
    .replace(/毫安时?/u, 'mah')
    .replace(/(\d)\s?g$/u, '$1 gb')
    .replace(/[,.\s-]/g, '');
  return slug(plain.replace(/(\d)([a-z])/u, '$1-$2'));
}
