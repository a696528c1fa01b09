/** Text and mentions in, claims out. The rules are those of `corpus/CLAIMS.md`. */
import type { Claim } from '@/claims/claim';
import type { Quantity } from '@/claims/quantities/quantity';
import type { Actor } from '@/claims/reading/actor';
import { canClaim } from '@/claims/reading/entities';
import { findOwner } from '@/claims/reading/find-owner';
import { type Reading, readSentence } from '@/claims/reading/reading';
import { chooseProperty } from '@/claims/rules/choose-property';
import { basisOf } from '@/claims/rules/date-property';
import type { Draft } from '@/claims/rules/draft';
import { previousOf } from '@/claims/rules/previous-value';
import { readCounter } from '@/claims/rules/read-counter';
import { readPeriod } from '@/claims/rules/read-period';
import { readScope } from '@/claims/rules/read-scope';
import { findRefusal } from '@/claims/rules/refuse';
import { isUnfinished } from '@/claims/rules/unfinished-period';
import { isInside } from '@/claims/text/span';
import { splitSentences } from '@/claims/text/split-sentences';
import { toDate } from '@/claims/times/resolve-time';
import type { Mention } from '@/detector/mention';
import type { Language } from '@/language/language';

export interface ClaimHints {
  language: Language;
  /** When the page was written, a partial ISO date; null if unknown. */
  pageDate: string | null;
}

/** A sentence with more figures is a table or a list of specifications, which the rules of sentences misread. */
const MOST_FIGURES = 40;

/** Every figure that the text states about one of the mentions' entities, in order. Pure; any text is read without throwing. */
export function findClaims(
  text: string,
  mentions: readonly Mention[],
  { language, pageDate }: ClaimHints,
): Claim[] {
  const claims: Claim[] = [];
  let before: Reading | null = null;
  for (const sentence of splitSentences(text, language)) {
    const hasMention = mentions.some((mention) => isInside(mention, sentence));
    if (!hasMention && !before) continue;
    const reading = readSentence(sentence, mentions, language, pageDate);
    if (reading.quantities.length <= MOST_FIGURES) claims.push(...claimsOf(reading, before));
    before = hasMention ? reading : null;
  }
  return claims;
}

function claimsOf(reading: Reading, before: Reading | null): Claim[] {
  const drafts = draftsOf(reading, before);
  const claims: Claim[] = [];
  let lastPeriod: string | undefined;
  for (const draft of drafts) {
    if (!draft.owner) continue;
    const period = readPeriod({ reading, draft, drafts, before, lastPeriod });
    if (isUnfinished(reading, draft, period)) continue;
    if (period && draft.quantity.kind !== 'date') lastPeriod = period;
    claims.push(toClaim(reading, draft, draft.owner, period));
  }
  return claims;
}

/** Figures with a property, whosever they are: those of others still say what is left out beside them. */
function draftsOf(reading: Reading, before: Reading | null): Draft[] {
  const drafts: Draft[] = [];
  for (const quantity of reading.quantities) {
    const previous = previousOf(reading, quantity, drafts);
    const property = previous?.property ?? chooseProperty(reading, quantity, drafts, before);
    if (!property) continue;
    if (previous) {
      drafts.push({
        quantity: { ...quantity, ...unitOf(previous.quantity, quantity) },
        property,
        owner: previous.owner,
        isPrevious: true,
      });
      continue;
    }
    const refusal = findRefusal(reading, quantity, property);
    const owner = refusal ? null : findOwner(reading, quantity, property, before);
    drafts.push({
      quantity: withUnit(quantity, property, drafts),
      property,
      owner: owner && canClaim(owner.family ?? '', property) ? owner : null,
      isPrevious: false,
    });
  }
  return drafts;
}

function unitOf(previous: Quantity, quantity: Quantity): Partial<Quantity> {
  const currency = quantity.currency ?? previous.currency;
  return { kind: previous.kind, ...(currency ? { currency } : {}) };
}

/** A unit that goes unsaid in a list: "Apple had 17 and Xiaomi 14.1". */
function withUnit(quantity: Quantity, property: Draft['property'], drafts: readonly Draft[]): Quantity {
  if (quantity.kind !== 'bare' && quantity.kind !== 'count') return quantity;
  const sibling = drafts.filter((draft) => draft.property === property).at(-1);
  if (!sibling) return quantity;
  const isUnscaled =
    quantity.kind === 'bare' && sibling.quantity.kind === 'count' && sibling.quantity.isScaled;
  const scaled = isUnscaled
    ? { value: quantity.value * sibling.quantity.scale, isScaled: true, scale: sibling.quantity.scale }
    : {};
  return { ...quantity, ...unitOf(sibling.quantity, quantity), ...scaled };
}

const UNITS: Partial<Record<Draft['property'], string>> = {
  users: 'people',
  'monthly-active-users': 'people',
  'units-shipped': 'units',
  'wearables-shipped': 'units',
  'market-rank': 'rank',
  'market-share': 'percent',
  'release-date': 'date',
  founded: 'date',
};

function toClaim(
  reading: Reading,
  { quantity, property }: Draft,
  owner: Actor,
  period: string | undefined,
): Claim {
  const time = quantity.kind === 'date' ? reading.times[quantity.value] : undefined;
  const by = readCounter(reading, quantity, property);
  const scope = readScope(reading, quantity, property, owner);
  const basis = property === 'release-date' ? basisOf(reading, quantity) : undefined;
  return {
    entity: owner.family ?? '',
    ...(owner.exact ? { exact: owner.exact } : {}),
    property,
    value: time ? (toDate(time.parts, reading.pageDate) ?? '') : quantity.value,
    unit: UNITS[property] ?? quantity.currency ?? '',
    start: reading.sentence.start + quantity.start,
    end: reading.sentence.start + quantity.end,
    ...(quantity.mod ? { mod: quantity.mod } : {}),
    ...(quantity.to === undefined ? {} : { to: quantity.to }),
    ...(period ? { period } : {}),
    ...(by ? { by } : {}),
    ...(scope ? { scope } : {}),
    ...(basis ? { basis } : {}),
  };
}
