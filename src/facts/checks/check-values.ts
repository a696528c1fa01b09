import type { Fact } from '../pack-schema';
import { findProperty, type Property } from '../properties';
import { BASES, MARKETS, REGIONS, SCOPES } from '../qualifiers';
import { UNITS } from '../units';
import { isRealDate, periodEnd, periodPrecision } from './calendar';
import { type Pack, type PackProblem, type PlacedFact, placedFacts } from './pack';

/** Values, units, dates and qualifiers that are none. */
export function checkValues(pack: Pack): PackProblem[] {
  return placedFacts(pack).flatMap((placed) => [
    ...checkValue(placed),
    ...checkDates(placed),
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

function checkDates({ fact, problem }: PlacedFact): PackProblem[] {
  const problems: PackProblem[] = [];
  if (!isRealDate(fact.asOf)) problems.push(problem('asOf', `is no date: ${fact.asOf}`));
  if (fact.ended && !isRealDate(fact.ended)) problems.push(problem('ended', `is no date: ${fact.ended}`));
  const end = periodEnd(fact.period);
  if (!end) return [...problems, problem('period', `is no period: ${fact.period}`)];
  if (findProperty(fact.property)?.aggregation !== 'flow') return problems;
  if (fact.asOf !== end) problems.push(problem('asOf', `is not the end of ${fact.period}, ${end}`));
  if (fact.precision !== periodPrecision(fact.period))
    problems.push(problem('precision', `is not that of ${fact.period}`));
  return problems;
}

function checkQualifiers({ fact, problem }: PlacedFact): PackProblem[] {
  const lists = { basis: BASES, market: MARKETS, region: REGIONS, scope: SCOPES };
  return Object.entries(lists).flatMap(([field, list]) => {
    const id = fact[field as keyof typeof lists];
    return id === undefined || Object.hasOwn(list, id) ? [] : [problem(field, `is not in the list: ${id}`)];
  });
}
