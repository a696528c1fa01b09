import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import type { BrowserKind } from '../browser/find-browser';

/** The folder of a build like that of `npm run build`, but with other code for some virtual modules. */
export async function buildVariant(
  kind: BrowserKind,
  modules: Readonly<Record<string, string>>,
): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'gloss-variant-'));
  const browser = kind === 'chromium' ? 'chrome' : 'firefox';
  const { write } = process.stdout;
  // The builder's spinner turns on standard output, which is for the results alone.
  process.stdout.write = process.stderr.write.bind(process.stderr);
  try {
    await build({
      outDir,
      browser,
      manifestVersion: 3,
      logger: silent,
      vite: () => ({ logLevel: 'error', plugins: [serving(modules)] }),
    });
  } finally {
    process.stdout.write = write;
  }
  return join(outDir, `${browser}-mv3`);
}

/** Stands before the plugin of the real pack. */
function serving(modules: Readonly<Record<string, string>>): Plugin {
  const own = '\0variant:';
  return {
    name: 'gloss:variant',
    enforce: 'pre',
    resolveId: (id) => (id in modules ? own + id : undefined),
    load(id) {
      const code = id.startsWith(own) ? modules[id.slice(own.length)] : undefined;
      return code === undefined ? undefined : { code, moduleType: 'js' };
    },
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
