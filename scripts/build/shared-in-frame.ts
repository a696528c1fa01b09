/**
 * Has the scripts that come after the content script use what it carries already instead of bringing it again: all of them live
 * in the same isolated world, which no page can see. They then have one copy of that code and of its state (which elements have a
 * closed root, which style was asked for last), and there is less to compile in the slice that evaluates the reader.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SOURCE_ROOT = fileURLToPath(new URL('../../src/', import.meta.url));

/** Name of the object in the isolated world. */
const SHARED = 'glossShared';
/** The entrypoint that brings the code, by the names that WXT gives its builds, and those that use it. */
const BRINGS = 'page';
const USES = ['reader', 'card'];

/** What is shared: modules by their path in `src/`, with all that the others import of them. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  'detector/gate': ['createGate'],
  'messages/transport': ['askBackground', 'answerMessages'],
  'page/drawn-element': ['documentLanguage', 'drawn'],
  'page/edge-text': ['edgeText'],
  'page/find-hits': ['findHits', 'findHitsIn'],
  'page/flat-tree': ['flatChild', 'flatParent', 'flatSibling'],
  'page/item-at': ['itemAt'],
  'page/measuring-range': ['withRange'],
  'page/rounds': ['startRounds'],
  'page/shadow-roots': ['findShadowRoots', 'isTree', 'shadowRootOf'],
  'page/texts-beyond-test': ['textsBeyondTest'],
};

/** What the content script imports to bring it. */
const BRINGING = 'virtual:gloss/shared';
/** Rollup's mark of a module that no other plugin may resolve. */
const OWN = '\0gloss-shared:';

/** A Vite plugin; the build fails where somebody imports something of a shared module that is not listed. */
export function sharedInFrame(): Plugin {
  let uses = false;
  let brings = false;
  return {
    name: 'gloss:shared-in-frame',
    enforce: 'pre',
    configResolved({ build: { lib } }) {
      const name = lib ? (lib.name ?? '') : '';
      uses = USES.includes(name);
      brings = name === BRINGS;
    },
    async resolveId(source, importer, options) {
      if (source === BRINGING) return OWN + BRINGING;
      if (!uses || !importer) return undefined;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      const module = resolved && moduleOf(resolved.id);
      return module ? OWN + module : undefined;
    },
    load(id) {
      if (!id.startsWith(OWN)) return undefined;
      const module = id.slice(OWN.length);
      if (module === BRINGING) return { code: brings ? bringAll() : '', moduleType: 'js' };
      const names = MODULES[module] ?? [];
      return {
        code: names.map((name) => `export const ${name} = globalThis.${SHARED}.${name};`).join('\n'),
        moduleType: 'js',
        moduleSideEffects: false,
      };
    },
  };
}

function bringAll(): string {
  const names = Object.values(MODULES).flat();
  const imports = Object.entries(MODULES).map(
    ([module, own]) => `import { ${own.join(', ')} } from ${JSON.stringify(`${SOURCE_ROOT}${module}.ts`)};`,
  );
  return `${imports.join('\n')}\nglobalThis.${SHARED} = { ${names.join(', ')} };`;
}

function moduleOf(id: string): string | undefined {
  const module = id.startsWith(SOURCE_ROOT) ? id.slice(SOURCE_ROOT.length).replace(/\.ts$/, '') : '';
  return module in MODULES ? module : undefined;
}
