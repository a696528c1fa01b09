import { CONFLICTS_FILE, type Pack, type PackProblem, placedFacts } from './pack';

/** Conflicts and facts that do not name each other both ways. */
export function checkConflicts(pack: Pack): PackProblem[] {
  const facts = new Map(placedFacts(pack).map((placed) => [placed.fact.id, placed]));
  const fromConflicts = Object.entries(pack.conflicts).flatMap(([id, conflict]) =>
    conflict.facts.flatMap((factId, index) => {
      const reason = linkReason(id, facts.get(factId)?.fact);
      return reason
        ? [{ file: CONFLICTS_FILE, path: [id, 'facts', index], reason: `${reason}: ${factId}` }]
        : [];
    }),
  );
  const fromFacts = [...facts.values()].flatMap(({ fact, problem }) =>
    fact.conflict && !pack.conflicts[fact.conflict]?.facts.includes(fact.id)
      ? [problem('conflict', `does not name this fact: ${fact.conflict}`)]
      : [],
  );
  return [...fromConflicts, ...fromFacts];
}

function linkReason(
  conflict: string,
  fact: { conflict?: string | undefined } | undefined,
): string | undefined {
  if (!fact) return 'is no fact of the pack';
  return fact.conflict === conflict ? undefined : 'does not name this conflict';
}
