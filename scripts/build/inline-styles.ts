/**
 * Puts the style sheets of the popup into its document, so that its first frame waits for no second file: on a busy
 * machine a file of the extension takes as long as the whole rest of that frame (docs/performance.md, B9).
 */
import type { Plugin } from 'vite';

/** Documents that come with their styles. */
const INLINED = /popup[\\/]index\.html$/;
const LINK = /<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g;
const ANY_SHEET = /rel=["']?stylesheet/;

/** A Vite plugin; fails the build if a style sheet of the document is not in it. */
export function inlineStyles(): Plugin {
  return {
    name: 'gloss:inline-styles',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename, bundle }) {
        if (!INLINED.test(filename)) return html;
        const inlined = html.replace(LINK, (_link, fileName: string) => {
          const sheet = bundle?.[fileName];
          if (sheet?.type !== 'asset') throw new Error(`${fileName} of ${filename} is not in the bundle`);
          return `<style>${toText(sheet.source)}</style>`;
        });
        if (ANY_SHEET.test(inlined)) throw new Error(`${filename} has a style sheet that cannot be inlined`);
        return inlined;
      },
    },
    generateBundle(_options, bundle) {
      // Nobody else has these.
      for (const fileName of Object.keys(bundle))
        if (/^assets\/popup-.*\.css$/.test(fileName)) delete bundle[fileName];
    },
  };
}

function toText(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
