/**
 * Serves the compiled packs as virtual modules, so that nobody carries what he does not need:
 * `virtual:gloss/facts` for background and extension pages, `virtual:gloss/gate` for the content script, and
 * `virtual:gloss/names` for the script that reads a page behind the gate and is handed the gates by the content script.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const BUNDLED_PACK = pathOf('../../src/facts/packs/xiaomi');
const SOURCE_ROOT = pathOf('../../src');

/** Rollup's mark of a module that no other plugin may resolve. */
const OWN = '\0';

/** Each virtual module with its compiler and the code that carries what the compiler yields. */
const MODULES: Readonly<Record<string, (packFolder: string) => Promise<string>>> = {
  'virtual:gloss/facts': async (packFolder) => {
    const { compileFacts } = await load<typeof import('./compile-facts')>('./compile-facts.ts');
    const { toColumns } = await load<typeof import('@/facts/index-columns')>(
      '../../src/facts/index-columns.ts',
    );
    // As a string: engines parse JSON faster than an object literal, and here only once it is asked for.
    const json = JSON.stringify(toColumns(compileFacts(packFolder)));
    return `export const factsJson = ${JSON.stringify(json)};`;
  },
  'virtual:gloss/names': async (packFolder) => {
    const { compileNames } = await load<typeof import('./compile-names')>('./compile-names.ts');
    const { gate, hiddenGate, ...names } = compileNames(packFolder);
    return `export default ${JSON.stringify(names)};`;
  },
  'virtual:gloss/gate': async (packFolder) => {
    const { compileNames } = await load<typeof import('./compile-names')>('./compile-names.ts');
    const { gate, hiddenGate } = compileNames(packFolder);
    return `export default ${JSON.stringify({ gate, hiddenGate })};`;
  },
};

/** A Vite plugin; a wrong pack fails the build with file, line, path and reason. */
export function packModules(packFolder = BUNDLED_PACK): Plugin {
  return {
    name: 'gloss:packs',
    resolveId: (id) => (id in MODULES ? OWN + id : undefined),
    async load(id) {
      const compile = id.startsWith(OWN) ? MODULES[id.slice(OWN.length)] : undefined;
      if (!compile) return undefined;
      for (const path of packFiles(packFolder)) this.addWatchFile(path);
      return { code: await compile(packFolder), moduleType: 'js' };
    },
  };
}

function packFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.yaml')).map((name) => join(folder, name));
}

/**
 * The compilers are imported when they are needed and through Vite, as the rest of the sources are: the configuration
 * that imports this file is read by tools that know neither `@/` nor endings left out.
 */
async function load<T>(compiler: string): Promise<T> {
  const { module } = await runnerImport<T>(pathOf(compiler), {
    configFile: false,
    resolve: { alias: { '@': SOURCE_ROOT } },
  });
  return module;
}
