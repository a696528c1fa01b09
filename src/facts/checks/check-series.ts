import type { Fact } from '../pack-schema';
import { findProperty, groupOf, PROPERTIES } from '../properties';
import { seriesOf } from '../series';
import {
  ACCEPTED_FILE,
  type Pack,
  type PackProblem,
  type PlacedFact,
  placedFacts,
  toFactIndex,
} from './pack';

/** A figure this many times its neighbour in a series is more often a slip of a digit than the truth. */
const LARGEST_JUMP = 5;

/** Series that go back in time, mix bases, say two things of one period, or jump. */
export function checkSeries(pack: Pack): PackProblem[] {
  return [...checkOrder(pack), ...checkBases(pack), ...checkNeighbours(pack)];
}

/** Facts stand in their file in order of time, so that a series reads downwards. */
function checkOrder(pack: Pack): PackProblem[] {
  return pack.entities.flatMap(({ file, entity }) =>
    entity.facts.flatMap(({ asOf }, index) => {
      const before = entity.facts[index - 1]?.asOf ?? '';
      if (asOf >= before) return [];
      return [{ file, path: ['facts', index, 'asOf'], reason: `goes back in time: ${asOf} after ${before}` }];
    }),
  );
}

function checkBases(pack: Pack): PackProblem[] {
  return placedFacts(pack).flatMap(({ fact, problem }) => {
    const property = findProperty(fact.property);
    if (!property) return [];
    if (fact.basis === undefined) {
      return property.basisRequired
        ? [problem('basis', `is missing: ${fact.property} is counted in several ways`)]
        : [];
    }
    return property.bases?.includes(fact.basis)
      ? []
      : [problem('basis', `is none of ${fact.property}: ${fact.basis}`)];
  });
}

function checkNeighbours(pack: Pack): PackProblem[] {
  const placed = new Map(placedFacts(pack).map((each) => [each.fact.id, each]));
  const accepted = new Set(pack.accepted.outliers.map(({ from, to }) => `${from} ${to}`));
  const jumps = new Set<string>();
  const problems = neighbours(pack).flatMap(([before, fact]) => {
    const place = placed.get(fact.id) as PlacedFact;
    if (before.period === fact.period) return sameConflict(before, fact) ? [] : [twice(place, before)];
    const jump = `${before.id} ${fact.id}`;
    if (!isJump(before, fact)) return [];
    jumps.add(jump);
    return accepted.has(jump) ? [] : [place.problem('value', jumpReason(before, fact))];
  });
  return [...problems, ...uselessOutliers(pack, jumps)];
}

/** Every two facts that follow each other in a series, each pair once though a shared series has several owners. */
function neighbours(pack: Pack): [Fact, Fact][] {
  const index = toFactIndex(pack);
  const series = Object.keys(PROPERTIES).filter((id) => isSeries(id));
  const pairs = new Map<string, [Fact, Fact]>();
  for (const { entity } of pack.entities) {
    for (const { facts } of series.flatMap((property) => seriesOf(index, entity.id, property))) {
      facts.slice(1).forEach((fact, i) => {
        const before = facts[i] as Fact;
        pairs.set(`${before.id} ${fact.id}`, [before, fact]);
      });
    }
  }
  return [...pairs.values()];
}

function isSeries(property: string): boolean {
  const row = findProperty(property);
  return row !== undefined && row.type === 'quantity' && groupOf(row) === 'series';
}

function sameConflict(a: Fact, b: Fact): boolean {
  return a.conflict !== undefined && a.conflict === b.conflict;
}

function twice({ fact, problem }: PlacedFact, before: Fact): PackProblem {
  return problem(
    'period',
    `has two facts in one series, ${before.id} and this, and no conflict says why: ${fact.period}`,
  );
}

function isJump({ value: a }: Fact, { value: b }: Fact): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return false;
  return Math.max(a, b) > LARGEST_JUMP * Math.min(a, b);
}

function jumpReason(before: Fact, fact: Fact): string {
  return `jumps from ${before.value} (${before.period}) to ${fact.value} (${fact.period}); if that is right, list it with a reason in ${ACCEPTED_FILE}`;
}

function uselessOutliers({ accepted }: Pack, jumps: ReadonlySet<string>): PackProblem[] {
  return accepted.outliers.flatMap(({ from, to }, index) =>
    jumps.has(`${from} ${to}`)
      ? []
      : [{ file: ACCEPTED_FILE, path: ['outliers', index], reason: `is no jump any more: ${from} to ${to}` }],
  );
}
