/**
 * Puts what the parts of the extension share into one file, and what they draw with into another: of ten small ones each
 * takes as long as one large one, and a page waits for the last (docs/performance.md, B9). The background draws nothing
 * and starts often.
 */
import type { Plugin } from 'vite';

/** Pages load facts and search after their first frame, so both stay by themselves. */
const LATER = /gloss\/facts|\/src\/(?:facts|search)\/|\/fuse\.js\//;
const DRAWING = /\/node_modules\/@?preact\/|\.tsx$|\/src\/ui\//;

const GROUPS = [
  { name: 'drawing', minShareCount: 2, test: DRAWING, priority: 1 },
  { name: 'shared', minShareCount: 2, test: (id: string) => !LATER.test(id) },
];

/** A Vite plugin; builds of one script in one file are left alone. */
export function sharedChunks(): Plugin {
  return {
    name: 'gloss:shared-chunks',
    outputOptions: (options) =>
      options.format === 'es' ? { ...options, codeSplitting: { groups: GROUPS } } : options,
  };
}
