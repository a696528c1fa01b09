import type { PageSettings } from '@/settings/page-settings';
import { listen } from './listen';
import { chooseMarked } from './mark-density';
import { createMarkPainter, type MarkLook } from './mark-painter';
import { createNearViewport } from './near-viewport';
import type { PageBlock, PageMention } from './page-blocks';
import { isInView } from './show-mention';

/** Milliseconds without a keystroke after which marks come back. */
const TYPING_MS = 1000;
/** Milliseconds after painting at which it is looked whether the page has let the marks stand. */
const RESTORE_MS = 500;
/** Milliseconds between two choices of what is marked, where more is in view than is marked. */
const SCROLL_MS = 100;
/** In Chromium every change of a text costs in proportion to what is marked: 6 ms at fifty marks, 19 at a thousand. */
const MOST_MARKS = 100;

export interface Marks {
  /** Takes in that the mentions of a block are others than before. */
  follow(block: PageBlock): void;
  /** Takes in that a block may stand elsewhere than before; true if other marks may have to be painted. */
  move(block: PageBlock): boolean;
  /** Paints what is to be seen now. */
  refresh(): void;
  /** The next time it is chosen anew which mentions are marked. */
  forget(): void;
  /** Blocks with mentions near the viewport, where a pointer may find them. */
  near(): readonly PageBlock[];
  /** Marks one mention strong, for some milliseconds or until another is; null takes that back. */
  strengthen(mention: PageMention | null, ms?: number): void;
  /** Takes all marks off for as long as the reader types. */
  pause(): void;
}

export interface MarksWorld {
  settings(): PageSettings;
  mentions(): PageMention[];
  /** Does something at once and counts its time. */
  measure(work: () => void): void;
}

/** Decides which mentions are marked: those near the viewport, as densely as the reader wants, and none while the reader types. */
export function createMarks({ settings, mentions, measure }: MarksWorld, signal: AbortSignal): Marks {
  const painter = createMarkPainter();
  const viewport = createNearViewport(refresh, signal);
  let chosen: ReadonlySet<PageMention> | undefined;
  let strong: PageMention | null = null;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let restoring: ReturnType<typeof setTimeout> | undefined;
  let scrolling: ReturnType<typeof setTimeout> | undefined;
  let weakening: ReturnType<typeof setTimeout> | undefined;
  let near: readonly PageBlock[] = [];

  function refresh(): void {
    if (!signal.aborted) measure(choose);
  }

  function choose(): void {
    const { mark, density } = settings();
    chosen ??= chooseMarked(mentions(), density);
    near = viewport.blocks();
    const seen = near.flatMap((block) => block.mentions.filter((mention) => chosen?.has(mention)));
    const most =
      seen.length > MOST_MARKS ? seen.filter((mention) => isInView(mention)).slice(0, MOST_MARKS) : seen;
    const looks = new Map<PageMention, MarkLook>((typing ? [] : most).map((mention) => [mention, mark]));
    if (strong) looks.set(strong, 'strong');
    painter.paint(looks);
    clearTimeout(restoring);
    restoring = setTimeout(painter.restore, RESTORE_MS);
  }

  const weaken = () => {
    strong = null;
    refresh();
  };

  const onScroll = () => {
    if (scrolling || !viewport.isCrowded) return;
    scrolling = setTimeout(() => {
      scrolling = undefined;
      refresh();
    }, SCROLL_MS);
  };
  listen({ scroll: onScroll }, signal);
  signal.addEventListener('abort', () => {
    for (const timer of [typing, restoring, scrolling, weakening]) clearTimeout(timer);
    painter.paint(new Map());
  });

  return {
    follow(block) {
      chosen = undefined;
      if (block.mentions.length > 0) viewport.add(block);
      else viewport.drop(block);
    },
    move(block) {
      const hasMoved = viewport.move(block);
      // Which is the first of its section or of the page may be another one, wherever this block stands.
      const isOther = settings().density !== 'every';
      if (isOther) chosen = undefined;
      return hasMoved || isOther;
    },
    refresh,
    forget() {
      chosen = undefined;
    },
    near: () => near,
    strengthen(mention, ms) {
      strong = mention;
      clearTimeout(weakening);
      if (ms) weakening = setTimeout(weaken, ms);
      refresh();
    },
    pause() {
      const wasTyping = typing;
      clearTimeout(typing);
      typing = setTimeout(() => {
        typing = undefined;
        refresh();
      }, TYPING_MS);
      if (!wasTyping) refresh();
    },
  };
}
