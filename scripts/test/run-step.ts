import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Step } from './steps';

export interface Count {
  passed: number;
  failed: number;
}

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  success: boolean;
}

function run([program = '', ...words]: readonly string[], env: Step['env']): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/** Counts a report; a run that fails without a failed test (a file that does not load, no test at all) is one failure. */
export function countReport(report: VitestReport, status: number): Count {
  const failed = report.numFailedTests;
  const brokeElsewhere = failed === 0 && (status !== 0 || !report.success || report.numPassedTests === 0);
  return { passed: report.numPassedTests, failed: failed + (brokeElsewhere ? 1 : 0) };
}

async function runVitest({ command, env }: Step): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-test-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const status = await run([...command, ...reporters], env);
    return countReport(JSON.parse(readFileSync(file, 'utf8')) as VitestReport, status);
  } catch (error) {
    console.error(`no report of the tests: ${String(error)}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs one step and counts what really ran. */
export async function runStep(step: Step): Promise<Count> {
  if (step.kind === 'vitest') return runVitest(step);
  return (await run(step.command, step.env)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
