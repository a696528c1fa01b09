/** Bundles the framework apps of `tests/pages/apps/` as a site would ship them. */
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';

const APPS = fileURLToPath(new URL('../../pages/apps/', import.meta.url));

/** Svelte without its Vite plugin: one component needs no more than the compiler. */
const svelte: Plugin = {
  name: 'svelte-compiler',
  transform: (code, id) =>
    id.endsWith('.svelte')
      ? { code: compile(code, { generate: 'client', filename: id }).js.code, map: null }
      : null,
};

/** The bundle of one app as a classic script. */
export async function bundleApp(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: APPS,
    plugins: [svelte],
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['browser', 'module', 'import', 'production'] },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${APPS}${file}`, formats: ['iife'], name: 'app', fileName: 'app' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error(`${file} gave no bundle`);
  return chunk.code;
}
