import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { inlineStyles } from './scripts/build/inline-styles';
import { laterScripts } from './scripts/build/later-scripts';
import { packModules } from './scripts/build/pack-modules';
import { sharedChunks } from './scripts/build/shared-chunks';
import { sharedInFrame } from './scripts/build/shared-in-frame';

/** Firefox paints `text-decoration` in `::highlight()` from 146 on (MDN compatibility data). */
const FIREFOX_MIN_VERSION = '140.0';
/** `caretPositionFromPoint` and the highlight registry together need 128 (MDN compatibility data). */
const CHROME_MIN_VERSION = '128';

/** Only what the reader is told in the settings has a key from the start; the others wait to be given one. */
const COMMANDS = {
  _execute_action: {
    suggested_key: { default: 'Alt+Shift+G' },
    description: '__MSG_commandOpen__',
  },
  'next-mention': {
    suggested_key: { default: 'Alt+G', mac: 'MacCtrl+G' },
    description: '__MSG_commandNext__',
  },
  'previous-mention': { description: '__MSG_commandPrevious__' },
  'toggle-pause': { description: '__MSG_commandPause__' },
};

function iconSizes(sizes: readonly number[]): Record<number, string> {
  return Object.fromEntries(sizes.map((size) => [size, `icon/${size}.png`]));
}

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'public',
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    action: { default_title: 'Gloss', default_icon: iconSizes([16, 32]) },
    icons: iconSizes([16, 32, 48, 128]),
    omnibox: { keyword: 'gloss' },
    commands: COMMANDS,
    content_security_policy: {
      // `connect-src 'none'`: anybody can read in the manifest that nothing here can make a request.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gloss@gloss.example',
              strict_min_version: FIREFOX_MIN_VERSION,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: CHROME_MIN_VERSION,
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  vite: () => ({
    // Why: docs/decisions, "Gloss starts in a page without a word".
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('src/page/page-context.ts', import.meta.url),
        ),
      },
    },
    plugins: [preact(), packModules(), sharedInFrame(), sharedChunks(), inlineStyles(), laterScripts()],
    build: {
      // As old as the manifest lets them be.
      target: ['chrome128', 'firefox140'],
      sourcemap: false,
      // The polyfill for module preloading fetches; every browser we run in preloads by itself.
      modulePreload: { polyfill: false },
    },
  }),
});
