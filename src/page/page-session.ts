import type { CompiledGates, PackNames } from '@/detector/compiled-names';
import type { PageSettings } from '@/settings/page-settings';

/** Gloss at work in one frame, from the first hit to being switched off. */
export interface PageSession {
  /** Takes over changed choices. */
  follow(settings: PageSettings): void;
  end(): void;
}

/** What the reader script offers to the content script of its frame: both live in the same isolated world, which no page can see. */
export interface ReaderScript {
  /** Reads the page, marks it, and answers pointer, keys and popup. The gates come from the caller, so that one file has them. */
  openSession(settings: PageSettings, gates: CompiledGates, isAlive: () => boolean): PageSession;
}

declare global {
  /** Set by `entrypoints/names.ts` in the same world, for the reader script. */
  var glossNames: PackNames | undefined;
  /** Set by `entrypoints/reader/`, in the isolated world of the extension only. */
  var glossReader: ReaderScript | undefined;
}
