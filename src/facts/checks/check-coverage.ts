import { HEAD_FILE, type Pack, type PackProblem } from './pack';

/** Fewer cannot answer what a reader of the article that the pack began with asks. */
const FEWEST_FACTS = 4;

/** Subjects that the pack promises to know and does not know enough about. */
export function checkCoverage({ head, entities }: Pack): PackProblem[] {
  return head.coverage.flatMap(({ entity: id, property }, index) => {
    const facts = entities.find(({ entity }) => entity.id === id)?.entity.facts ?? [];
    const count = facts.filter((fact) => property === undefined || fact.property === property).length;
    if (count >= FEWEST_FACTS) return [];
    const subject = property ? `${id} ${property}` : id;
    return [
      {
        file: HEAD_FILE,
        path: ['coverage', index],
        reason: `${subject} has ${count} facts, not ${FEWEST_FACTS}`,
      },
    ];
  });
}
