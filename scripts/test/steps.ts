/** What `npm test` runs, in order: cheap checks first, so that a slip shows within seconds. */
export interface Step {
  name: string;
  command: readonly string[];
  /** `vitest` counts every test from its report; `check` counts as one. */
  kind: 'check' | 'vitest';
  /** Runs a browser. */
  needsBrowsers?: boolean;
  /** Added to the environment. */
  env?: Readonly<Record<string, string>>;
  /** Runs at the same time as the step before: walks wait more than they work. */
  isBeside?: boolean;
}

const vitest = (project: string): readonly string[] => [
  'vitest',
  'run',
  '-c',
  'tests/vitest.config.ts',
  '--project',
  project,
];

export const STEPS: readonly Step[] = [
  { name: 'format and lint', kind: 'check', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', kind: 'check', command: ['tsc', '--noEmit'] },
  { name: 'dead code', kind: 'check', command: ['knip'] },
  {
    name: 'arrows between rooms',
    kind: 'check',
    command: ['depcruise', '--config', '.dependency-cruiser.json', 'src', 'entrypoints'],
  },
  { name: 'unit tests', kind: 'vitest', command: vitest('unit') },
  { name: 'build for Chromium', kind: 'check', command: ['wxt', 'build'] },
  { name: 'build for Firefox', kind: 'check', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  {
    name: 'package lint',
    kind: 'check',
    command: ['addons-linter', '.output/firefox-mv3'],
  },
  {
    name: 'mentions of the dev corpus',
    kind: 'check',
    needsBrowsers: true,
    command: [
      'tsx',
      'scripts/eval.ts',
      'tests/corpus/dev.jsonl',
      '--fail-under',
      '0.99',
      '--fail-under-precision',
      '0.995',
      '--fail-under-language',
      '0.96',
      '--fail-under-tag',
      '0.95',
      '--brief',
    ],
  },
  {
    name: 'search queries',
    kind: 'check',
    command: [
      'tsx',
      'scripts/eval-search.ts',
      'tests/corpus/queries.dev.jsonl',
      '--fail-under',
      '0.94',
      '--brief',
    ],
  },
  {
    name: 'page dates',
    kind: 'check',
    needsBrowsers: true,
    command: [
      'tsx',
      'scripts/eval-date.ts',
      'tests/page-dates/heads.jsonl',
      '--fail-under',
      '0.95',
      '--brief',
    ],
  },
  {
    name: 'claims of the dev corpus',
    kind: 'check',
    command: [
      'tsx',
      'scripts/eval-claims.ts',
      'tests/corpus/claims.dev.jsonl',
      '--fail-under',
      '0.97',
      '--brief',
    ],
  },
  {
    name: 'the package',
    kind: 'vitest',
    needsBrowsers: true,
    command: [...vitest('e2e'), 'tests/e2e/package'],
  },
  {
    name: 'walks in Chromium',
    kind: 'vitest',
    needsBrowsers: true,
    command: [...vitest('e2e'), '--exclude', 'tests/e2e/package/**'],
    env: { GLOSS_BROWSER: 'chromium' },
  },
  {
    name: 'walks in Firefox',
    kind: 'vitest',
    needsBrowsers: true,
    command: [...vitest('e2e'), '--exclude', 'tests/e2e/package/**'],
    env: { GLOSS_BROWSER: 'firefox' },
    isBeside: true,
  },
];
