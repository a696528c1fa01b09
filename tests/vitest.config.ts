import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { packModules } from '../scripts/build/pack-modules';

const root = fileURLToPath(new URL('..', import.meta.url));
const resolve = { alias: { '@': `${root}src` } };

export default defineConfig({
  root,
  resolve,
  test: {
    projects: [
      {
        root,
        resolve,
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        plugins: [packModules()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Property tests take seconds on a busy machine; a time limit is no assertion.
          testTimeout: 60_000,
        },
      },
      {
        root,
        resolve,
        // The only JSX among the walks is that of the React pages they build.
        oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          // Real browsers on a busy machine lose a pointer event now and then; what fails twice fails.
          retry: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
