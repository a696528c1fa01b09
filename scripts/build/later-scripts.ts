/**
 * Has the scripts of the popup asked for by a small one, after the first frame. Chromium shows the window of a popup when
 * its document has loaded, which waits for every script of the document, even an async one, but not for what they import
 * (docs/decisions, "The popup comes with its field").
 */
import type { Plugin } from 'vite';

/** Documents whose first frame needs no script. */
const DOCUMENT = /popup(?:[\\/]index)?\.html$/;
const SCRIPT = /<script type="module"[^>]*src="\/([^"]+)"[^>]*><\/script>/;
const PRELOAD = /\s*<link rel="modulepreload"[^>]*>/g;

/** Milliseconds after which nobody waits for the first frame: in a tab behind others it does not come. */
const NO_FRAME = 150;

const startLater = (script: string) =>
  `const start=()=>import("/${script}");requestAnimationFrame(()=>setTimeout(start));setTimeout(start,${NO_FRAME});`;

/** A Vite plugin; fails the build if the document has no module script, or two. */
export function laterScripts(): Plugin {
  return {
    name: 'gloss:later-scripts',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !DOCUMENT.test(file.fileName)) continue;
        const html = String(file.source);
        const script = SCRIPT.exec(html)?.[1];
        if (!script) throw new Error(`${file.fileName} has no script`);
        const start = script.replace(/[^/]+$/, 'start-popup.js');
        this.emitFile({ type: 'asset', fileName: start, source: startLater(script) });
        file.source = html.replace(PRELOAD, '').replace(SCRIPT, `<script src="/${start}" defer></script>`);
        if (SCRIPT.test(file.source)) throw new Error(`${file.fileName} has a second script`);
      }
    },
  };
}
