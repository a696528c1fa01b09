/** What a careful reader would find wrong in a pack. Pure; run by the build and by the tests. */
import { checkConflicts } from './checks/check-conflicts';
import { checkIds } from './checks/check-ids';
import { checkSources } from './checks/check-sources';
import { checkValues } from './checks/check-values';
import type { Pack, PackProblem } from './checks/pack';

export type { Pack, PackProblem } from './checks/pack';

const CHECKS: readonly ((pack: Pack) => PackProblem[])[] = [
  checkIds,
  checkValues,
  checkSources,
  checkConflicts,
];

/** Every problem of a pack whose files have the right shapes; empty if it may be built. */
export function checkPack(pack: Pack): PackProblem[] {
  return CHECKS.flatMap((check) => check(pack));
}
