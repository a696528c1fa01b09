import { type Pack, type PackProblem, placedFacts } from './pack';

/** Ids that are double, that do not fit their file, or that name nothing. */
export function checkIds(pack: Pack): PackProblem[] {
  return [...checkEntityIds(pack), ...checkFactIds(pack), ...checkSharedSeries(pack)];
}

function checkEntityIds({ entities }: Pack): PackProblem[] {
  const known = new Map(entities.map(({ entity }) => [entity.id, entity]));
  return entities.flatMap(({ file, entity }) => {
    const head = known.get(entity.family);
    const problems: PackProblem[] = [];
    if (file !== `entities/${entity.id}.yaml`)
      problems.push({ file, path: ['id'], reason: 'is not the name of the file' });
    if (!known.has(entity.family))
      problems.push({ file, path: ['family'], reason: `names no entity: ${entity.family}` });
    if (head && head.family !== head.id)
      problems.push({ file, path: ['family'], reason: `is no head of a family: ${head.id}` });
    entity.related?.forEach((related, index) => {
      if (known.has(related.entity)) return;
      problems.push({
        file,
        path: ['related', index, 'entity'],
        reason: `names no entity: ${related.entity}`,
      });
    });
    return problems;
  });
}

function checkFactIds(pack: Pack): PackProblem[] {
  const seen = new Set<string>();
  return placedFacts(pack).flatMap(({ fact, entity, problem }) => {
    const problems: PackProblem[] = [];
    if (!fact.id.startsWith(`${entity.id}.`))
      problems.push(problem('id', `does not begin with ${entity.id}`));
    if (seen.has(fact.id)) problems.push(problem('id', `is there twice: ${fact.id}`));
    seen.add(fact.id);
    return problems;
  });
}

function checkSharedSeries({ head, entities }: Pack): PackProblem[] {
  const known = new Set(entities.map(({ entity }) => entity.id));
  return head.sharedSeries.flatMap((series, index) =>
    series.entities
      .filter((id) => !known.has(id))
      .map((id) => ({
        file: 'pack.yaml',
        path: ['sharedSeries', index, 'entities'],
        reason: `names no entity: ${id}`,
      })),
  );
}
