/** What a careful reader would find wrong in a pack. Pure; run by the build and by the tests. */
import { checkConflicts } from './checks/check-conflicts';
import { checkCoverage } from './checks/check-coverage';
import { checkIds } from './checks/check-ids';
import { checkNames } from './checks/check-names';
import { checkSeries } from './checks/check-series';
import { checkSources } from './checks/check-sources';
import { checkTexts } from './checks/check-texts';
import { checkValues } from './checks/check-values';
import type { Pack, PackProblem } from './checks/pack';

const CHECKS: readonly ((pack: Pack) => PackProblem[])[] = [
  checkIds,
  checkValues,
  checkSources,
  checkConflicts,
  checkNames,
  checkTexts,
  checkSeries,
  checkCoverage,
];

/** Every problem of a pack whose files have the right shapes; empty if it may be built. */
export function checkPack(pack: Pack): PackProblem[] {
  return CHECKS.flatMap((check) => check(pack));
}
