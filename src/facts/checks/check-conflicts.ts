import type { Conflict, Fact, FactId } from '../pack-schema';
import { seriesKey } from '../series';
import { CONFLICTS_FILE, type Pack, type PackProblem, placedFacts } from './pack';

/** Conflicts and facts that do not name each other both ways, and conflicts whose facts do not fit their kind. */
export function checkConflicts(pack: Pack): PackProblem[] {
  const facts = new Map(placedFacts(pack).map((placed) => [placed.fact.id, placed.fact]));
  return [
    ...Object.entries(pack.conflicts).flatMap(([id, conflict]) => checkConflict(id, conflict, facts)),
    ...placedFacts(pack).flatMap(({ fact, problem }) =>
      fact.conflict && !pack.conflicts[fact.conflict]?.facts.includes(fact.id)
        ? [problem('conflict', `does not name this fact: ${fact.conflict}`)]
        : [],
    ),
  ];
}

function checkConflict(id: string, conflict: Conflict, all: ReadonlyMap<FactId, Fact>): PackProblem[] {
  const links = conflict.facts.flatMap((factId, index) => {
    const reason = linkReason(id, all.get(factId));
    return reason
      ? [{ file: CONFLICTS_FILE, path: [id, 'facts', index], reason: `${reason}: ${factId}` }]
      : [];
  });
  if (links.length > 0) return links;
  const reason = kindReason(
    conflict,
    conflict.facts.flatMap((factId) => all.get(factId) ?? []),
  );
  return reason ? [{ file: CONFLICTS_FILE, path: [id, 'kind'], reason }] : [];
}

function linkReason(conflict: string, fact: Fact | undefined): string | undefined {
  if (!fact) return 'is no fact of the pack';
  return fact.conflict === conflict ? undefined : 'does not name this conflict';
}

/** A figure that was rounded is no further from the exact one: 70 million for 70.8. */
const MAX_ROUNDING = 0.02;

function kindReason({ kind }: Conflict, facts: readonly Fact[]): string | undefined {
  const isDisputed = facts.some(({ status }) => status === 'disputed');
  if ((kind === 'rounding' || kind === 'compatible') && isDisputed)
    return `has a disputed fact, so its sources differ: ${kind}`;
  if (kind === 'rounding' && !areClose(facts.map(({ value }) => value)))
    return 'has no two figures within two percent: rounding';
  if (kind === 'other-count' && new Set(facts.map(seriesKey)).size < 2)
    return 'has facts of one series, so nothing is counted differently: other-count';
  return undefined;
}

function areClose(values: readonly Fact['value'][]): boolean {
  const numbers = values.filter((value) => typeof value === 'number');
  const lowest = Math.min(...numbers);
  return (
    numbers.length > 1 &&
    numbers.length === values.length &&
    (Math.max(...numbers) - lowest) / lowest <= MAX_ROUNDING
  );
}
