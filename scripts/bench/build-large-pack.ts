import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import { toColumns } from '@/facts/index-columns';
import type { BrowserKind } from '../browser/find-browser';
import { compileFacts } from '../build/compile-facts';
import { generateLargeIndex } from '../search/generate-large-index';

const FACTS = 'virtual:gloss/facts';

/** The folder of a build like that of `npm run build`, but with a generated pack of at least so many facts. */
export async function buildLargePack(kind: BrowserKind, packFolder: string, facts: number): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'gloss-large-'));
  const browser = kind === 'chromium' ? 'chrome' : 'firefox';
  const json = JSON.stringify(toColumns(generateLargeIndex(compileFacts(packFolder), facts)));
  await build({
    outDir,
    browser,
    manifestVersion: 3,
    logger: silent,
    vite: () => ({ logLevel: 'error', plugins: [servingFacts(json)] }),
  });
  return join(outDir, `${browser}-mv3`);
}

/** Stands before the plugin of the real pack. */
function servingFacts(json: string): Plugin {
  return {
    name: 'gloss:large-pack',
    enforce: 'pre',
    resolveId: (id) => (id === FACTS ? `\0large:${id}` : undefined),
    load: (id) =>
      id === `\0large:${FACTS}`
        ? { code: `export const factsJson = ${JSON.stringify(json)};`, moduleType: 'js' }
        : undefined,
  };
}

const say = () => undefined;
const silent = {
  debug: say,
  log: say,
  info: say,
  warn: say,
  error: console.error,
  fatal: console.error,
  success: say,
  level: 0,
};
