/**
 * `npm test`: everything. `npm test -- types unit` runs the steps whose name has one of the words.
 * The last line is `N passed, N failed`, counted from what ran.
 */
import { ensureBrowsers } from './browser/ensure-browsers';
import { type Count, runStep } from './test/run-step';
import { STEPS, type Step } from './test/steps';

const words = process.argv.slice(2);
const steps = STEPS.filter((step) => words.length === 0 || words.some((word) => step.name.includes(word)));
const missing = steps.some((step) => step.needsBrowsers) ? ensureBrowsers(['chromium', 'firefox']) : [];

async function runOrRefuse(step: Step): Promise<Count> {
  if (step.needsBrowsers && missing.length > 0) {
    console.log(`not run, since ${missing.join(' and ')} is missing`);
    return { passed: 0, failed: 1 };
  }
  return runStep(step);
}

interface Result {
  step: Step;
  count: Count;
  seconds: number;
}

async function runTimed(step: Step): Promise<Result> {
  console.log(`\n── ${step.name}`);
  const start = performance.now();
  const count = await runOrRefuse(step);
  return { step, count, seconds: (performance.now() - start) / 1000 };
}

/** Steps that run at the same time, in turn. */
const rounds: Step[][] = [];
for (const step of steps) {
  if (step.isBeside && rounds.length > 0) rounds.at(-1)?.push(step);
  else rounds.push([step]);
}
const results: Result[] = [];
for (const round of rounds) results.push(...(await Promise.all(round.map(runTimed))));

console.log('');
for (const { step, count, seconds } of results) {
  const verdict = count.failed > 0 ? 'FAILED' : 'ok';
  console.log(
    `${verdict.padEnd(7)}${step.name}: ${count.passed} passed, ${count.failed} failed (${seconds.toFixed(0)} s)`,
  );
}
const passed = results.reduce((sum, { count }) => sum + count.passed, 0);
const failed = results.reduce((sum, { count }) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
