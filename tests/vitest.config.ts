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
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node' },
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
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
