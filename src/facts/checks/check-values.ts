import type { Fact } from '../pack-schema';
import { findProperty, groupOf, type Property } from '../properties';
import { MARKETS, REGIONS, SCOPES } from '../qualifiers';
import { UNITS } from '../units';
import { isRealDate, periodEnd, periodPrecision } from './calendar';
import { type Pack, type PackProblem, type PlacedFact, placedFacts } from './pack';

/** Values, units, dates and qualifiers that are none. */
export function checkValues(pack: Pack): PackProblem[] {
  return placedFacts(pack).flatMap((placed) => [
    ...checkValue(placed),
    ...checkDates(placed, pack.head.indexDate),
    ...checkQualifiers(placed),
  ]);
}

function checkValue({ fact, problem }: PlacedFact): PackProblem[] {
  const property = findProperty(fact.property);
  if (!property) return [problem('property', `is not in the list of properties: ${fact.property}`)];
  const reason = valueReason(fact, property);
  return [
    ...(reason ? [problem('value', reason)] : []),
    ...(unitReason(fact, property) ? [problem('unit', unitReason(fact, property) as string)] : []),
    ...(fact.to !== undefined && !(typeof fact.value === 'number' && fact.to > fact.value)
      ? [problem('to', 'is not above the value')]
      : []),
  ];
}

function valueReason({ value, property: id }: Fact, property: Property): string | undefined {
  if (property.type === 'date') {
    return typeof value === 'string' && isRealDate(value) ? undefined : `is no date, as ${id} must be`;
  }
  const isNumber = typeof value === 'number';
  if (property.type === 'quantity' && !isNumber && !property.orText) return `is no number, as ${id} must be`;
  if (property.type === 'text' && isNumber) return `is a number, and ${id} is words`;
  return undefined;
}

function unitReason({ unit, value }: Fact, property: Property): string | undefined {
  if (property.type !== 'quantity' || typeof value !== 'number') {
    return unit === undefined ? undefined : `is a unit where no number is: ${unit}`;
  }
  if (unit === undefined) return 'is missing beside a number';
  if (!UNITS[unit]) return `is not in the list of units: ${unit}`;
  return property.units?.includes(unit) ? undefined : `does not fit the property: ${unit}`;
}

function checkDates({ fact, problem }: PlacedFact, indexDate: string): PackProblem[] {
  const { asOf, ended, period } = fact;
  const end = periodEnd(period);
  return [
    ...(isRealDate(asOf) ? [] : [problem('asOf', `is no date: ${asOf}`)]),
    ...(asOf > indexDate ? [problem('asOf', `is after the day of the pack, ${indexDate}`)] : []),
    ...(ended && !isRealDate(ended) ? [problem('ended', `is no date: ${ended}`)] : []),
    ...(end ? checkPeriod({ fact, problem }, end) : [problem('period', `is no period: ${period}`)]),
  ];
}

/** Elsewhere the day may be that of the statement: a target for 2015 is stated on a day of that year. */
function checkPeriod({ fact, problem }: Pick<PlacedFact, 'fact' | 'problem'>, end: string): PackProblem[] {
  const property = findProperty(fact.property);
  if (!property || groupOf(property) !== 'series') return [];
  const precision = periodPrecision(fact.period);
  return [
    ...(fact.asOf === end ? [] : [problem('asOf', `is not the end of ${fact.period}, ${end}`)]),
    ...(fact.precision === precision ? [] : [problem('precision', `is ${precision} in ${fact.period}`)]),
  ];
}

function checkQualifiers({ fact, problem }: PlacedFact): PackProblem[] {
  const lists = { market: MARKETS, region: REGIONS, scope: SCOPES };
  return Object.entries(lists).flatMap(([field, list]) => {
    const id = fact[field as keyof typeof lists];
    return id === undefined || Object.hasOwn(list, id) ? [] : [problem(field, `is not in the list: ${id}`)];
  });
}
