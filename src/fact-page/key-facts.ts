/** The four figures at the top of the page: the rows of the card, dated to the day. */
import type { Row, Side } from '@/card/card-content';
import { composeCard } from '@/card/compose-card';
import { findFact } from '@/facts/find-fact';
import type { Entity, Fact, FactIndex } from '@/facts/pack-schema';
import { formatAsOf } from '@/facts/value-text';
import type { NumberStyle } from '@/language/format';
import type { Language } from '@/language/language';
import { type PartialDate, precisionOf } from '@/language/partial-date';
import type { PageDate } from '@/page-date/page-date';

export interface KeySide {
  /** Null where the side is words for why there is no value. */
  fact: Fact | null;
  value: string;
  unit: string;
  basis: string;
  asOf: string;
  /** What other sources say, beside the value; empty if they agree. */
  differing: string;
}

export interface KeyFact {
  label: string;
  held: KeySide | null;
  latest: KeySide;
  isSame: boolean;
}

export interface KeyFactRequest {
  index: FactIndex;
  entity: Entity;
  language: Language;
  numbers: NumberStyle;
  /** Null where only the latest is wanted. */
  date: PartialDate | null;
}

const MAX_KEY_FACTS = 4;

/** At most four, the most telling first; the same readings that the card gives. */
export function composeKeyFacts(request: KeyFactRequest): KeyFact[] {
  const { index, entity, language, numbers, date } = request;
  const pageDate: PageDate | null =
    date === null ? null : { iso: date, precision: precisionOf(date), origin: 'reader', confidence: 'high' };
  const { rows } = composeCard({
    index,
    entity,
    pageDate,
    claims: [],
    reasons: [],
    matched: '',
    site: '',
    language,
    numbers,
    thenAndNow: date !== null,
  });
  return rows.slice(0, MAX_KEY_FACTS).map((row) => toKeyFact(row, request));
}

function toKeyFact({ label, held, latest, isSame }: Row, request: KeyFactRequest): KeyFact {
  return {
    label: label.replaceAll('\u00ad', ''),
    held: held === null ? null : toSide(held, request),
    latest: toSide(latest, request),
    isSame,
  };
}

function toSide(side: Side, { index, language }: KeyFactRequest): KeySide {
  if (typeof side === 'string')
    return { fact: null, value: side, unit: '', basis: '', asOf: '', differing: '' };
  const fact = findFact(index, side.fact) ?? null;
  return {
    fact,
    value: side.value,
    unit: side.unit,
    basis: side.basis,
    // The card dates to the month; here is room for the day. Where the value is a date, the card has left it out.
    asOf: fact && side.asOf ? formatAsOf(fact, language, 'day') : '',
    differing: side.difference?.others ?? '',
  };
}
