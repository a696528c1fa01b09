/**
 * Puts what the extension's pages share into one file: of ten small ones each takes as long as one large one, and the page waits for
 * the last (docs/performance.md, B9).
 */
import type { Plugin } from 'vite';

/** Pages load facts and search after their first frame, so both stay by themselves. */
const LATER = /gloss\/facts|\/src\/(?:facts|search)\/|\/fuse\.js\//;

/** A Vite plugin; builds of one script in one file are left alone. */
export function sharedChunk(): Plugin {
  const group = { name: 'shared', minShareCount: 2, test: (id: string) => !LATER.test(id) };
  return {
    name: 'gloss:shared-chunk',
    outputOptions: (options) =>
      options.format === 'es' ? { ...options, codeSplitting: { groups: [group] } } : options,
  };
}
