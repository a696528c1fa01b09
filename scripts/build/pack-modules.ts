/**
 * Serves the compiled packs as two virtual modules, so that neither is in the other:
 * `virtual:gloss/facts` for background and extension pages, `virtual:gloss/names` for the content script.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { compileFacts } from './compile-facts';
import { packFilePaths } from './pack-files';

const PACK_FOLDER = fileURLToPath(new URL('../../src/facts/packs/xiaomi', import.meta.url));
const NAME_COMPILER = fileURLToPath(new URL('./compile-names.ts', import.meta.url));
const SOURCE_ROOT = fileURLToPath(new URL('../../src', import.meta.url));

/** Rollup's mark of a module that no other plugin may resolve. */
const OWN = '\0';

const SOURCES: Readonly<Record<string, () => Promise<string>>> = {
  'virtual:gloss/facts': async () => factsModule(),
  'virtual:gloss/names': async () => namesModule(),
};

/** A Vite plugin; a wrong pack fails the build with file, path and reason. */
export function packModules(): Plugin {
  return {
    name: 'gloss:packs',
    resolveId: (id) => (id in SOURCES ? OWN + id : undefined),
    async load(id) {
      const source = id.startsWith(OWN) ? SOURCES[id.slice(OWN.length)] : undefined;
      if (!source) return undefined;
      for (const path of packFilePaths(PACK_FOLDER)) this.addWatchFile(path);
      return { code: await source(), moduleType: 'js' };
    },
  };
}

/** The index as a string: engines parse JSON faster than an object literal, and only once it is asked for. */
function factsModule(): string {
  return `export const factsJson = ${JSON.stringify(JSON.stringify(compileFacts(PACK_FOLDER)))};`;
}

async function namesModule(): Promise<string> {
  if (!existsSync(NAME_COMPILER))
    throw new Error('scripts/build/compile-names.ts is missing: no names can be compiled');
  const { module } = await runnerImport<{ compileNames(folder: string): unknown }>(NAME_COMPILER, {
    configFile: false,
    resolve: { alias: { '@': SOURCE_ROOT } },
  });
  return `export default ${JSON.stringify(module.compileNames(PACK_FOLDER))};`;
}
