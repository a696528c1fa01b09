/** What happened when: the events of an entity in order, with the page of the reader and the latest figure among them. */
import { findFact } from '@/facts/find-fact';
import type { Entity, Fact, FactIndex } from '@/facts/pack-schema';
import { findProperty } from '@/facts/properties';
import { compareByTime } from '@/facts/series';
import { sharedSeriesOf } from '@/facts/shared-series';
import { describeBasis, formatAsOf, formatValue } from '@/facts/value-text';
import { formatDate } from '@/language/format';
import type { Language } from '@/language/language';
import { lastDayOf, type PartialDate } from '@/language/partial-date';
import { COLON, COMMA } from './texts/punctuation';

export interface TimelineEvent {
  key: string;
  /** For sorting, a whole day. */
  day: PartialDate;
  date: string;
  text: string;
  /** Null for the page that the reader came from. */
  fact: Fact | null;
  mark: 'event' | 'then' | 'now';
}

export interface TimelineRequest {
  index: FactIndex;
  entity: Entity;
  language: Language;
  /** The readings of the first row: what held then, and the latest. */
  heldId: string | null;
  latestId: string | null;
}

/** Oldest first. Disputed dates are left to the table and to "where sources differ". */
export function composeEvents(request: TimelineRequest): TimelineEvent[] {
  const { index, entity, language, heldId, latestId } = request;
  const events = [...entity.facts, ...successorDates(index, entity)]
    .filter((fact) => fact.status !== 'disputed' && isEvent(fact))
    .map((fact) => toEvent(index, entity, fact, language, 'event'));
  const held = heldId ? findFact(index, heldId) : undefined;
  const latest = latestId ? findFact(index, latestId) : undefined;
  const readings = [
    ...(held && held.id !== latest?.id ? [toEvent(index, entity, held, language, 'then')] : []),
    ...(latest ? [toEvent(index, entity, latest, language, 'now')] : []),
  ];
  const kept = events.filter(({ key }) => readings.every((reading) => reading.key !== key));
  return [...kept, ...readings].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function isEvent({ property }: Fact): boolean {
  return findProperty(property)?.aggregation === 'event';
}

/** When a line of figures went over to another entity, its announcement and release belong to the story. */
function successorDates(index: FactIndex, entity: Entity): Fact[] {
  const ids = sharedSeriesOf(index, entity.id)
    .filter(({ entities }) => entities[0] === entity.id)
    .flatMap(({ entities }) => entities);
  return [...new Set(ids)]
    .filter((id) => id !== entity.id)
    .flatMap((id) => index.entities[id]?.facts ?? [])
    .filter(({ property, scope }) => (property === 'announced-date' || property === 'release-date') && !scope)
    .sort(compareByTime);
}

function toEvent(
  index: FactIndex,
  entity: Entity,
  fact: Fact,
  language: Language,
  mark: TimelineEvent['mark'],
): TimelineEvent {
  const isDate = findProperty(fact.property)?.type === 'date';
  const when = isDate && typeof fact.value === 'string' ? fact.value : null;
  return {
    key: fact.id,
    day: when ? lastDayOf(when) : fact.asOf,
    date: when ? formatDate(when, language) : formatAsOf(fact, language, 'day'),
    text: describeEvent(index, entity, fact, language),
    fact,
    mark,
  };
}

/** An event in its own words; a date by its label, with the name where it is another's; a figure with its basis. */
function describeEvent(index: FactIndex, entity: Entity, fact: Fact, language: Language): string {
  if (fact.property === 'event') return formatValue(fact, language);
  const label = findProperty(fact.property)?.label[language] ?? fact.property;
  const basis = describeBasis(fact, language).filter((part) => !isSaidBy(label, part));
  if (findProperty(fact.property)?.type !== 'date') {
    return [label + COLON[language] + formatValue(fact, language), ...basis].join(COMMA[language]);
  }
  const owner = fact.id.slice(0, fact.id.indexOf('.'));
  const name = owner === entity.id ? '' : (index.entities[owner]?.name[language] ?? owner) + COLON[language];
  return [name + label, ...basis].join(COMMA[language]);
}

function isSaidBy(label: string, part: string): boolean {
  return label.toLowerCase().includes(part.toLowerCase());
}
