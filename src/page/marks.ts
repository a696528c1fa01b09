import type { PageSettings } from '@/settings/page-settings';
import { inDocumentOrder } from './document-order';
import { chooseMarked } from './mark-density';
import { createMarkPainter, type MarkLook } from './mark-painter';
import { linesOf } from './mention-at-point';
import { createNearViewport } from './near-viewport';
import { isThere, type PageBlock, type PageMention } from './page-blocks';

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
  /** Paints what is to be seen now. */
  refresh(): void;
  /** The next time it is chosen anew which mentions are marked. */
  forget(): void;
  /** Blocks with mentions near the viewport, where a pointer may find them. */
  near(): PageBlock[];
  /** Marks one mention strong, for some milliseconds or until another is; null takes that back. */
  strengthen(mention: PageMention | null, ms?: number): void;
  /** Waits for a text that is not drawn to come into view. */
  awaitText(text: Text, box: Element): void;
  /** Takes all marks off for as long as the reader types. */
  pause(): void;
}

export interface MarksWorld {
  settings(): PageSettings;
  mentions(): PageMention[];
  /** An awaited text has come into view. */
  onReveal(text: Text): void;
}

/** Decides which mentions are marked: those near the viewport, as densely as the reader wants, and none while the reader types. */
export function createMarks({ settings, mentions, onReveal }: MarksWorld, signal: AbortSignal): Marks {
  const painter = createMarkPainter();
  const viewport = createNearViewport(refresh, onReveal, signal);
  let chosen: ReadonlySet<PageMention> | undefined;
  let strong: PageMention | null = null;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let restoring: ReturnType<typeof setTimeout> | undefined;
  let scrolling: ReturnType<typeof setTimeout> | undefined;
  let weakening: ReturnType<typeof setTimeout> | undefined;
  let isCrowded = false;

  function refresh(): void {
    if (signal.aborted) return;
    const { mark, density } = settings();
    chosen ??= chooseMarked(mentions(), density);
    const seen = viewport.near().flatMap((block) => block.mentions.filter((mention) => chosen?.has(mention)));
    isCrowded = seen.length > MOST_MARKS;
    const marked = typing ? [] : isCrowded ? aroundView(seen) : seen;
    const looks = new Map<PageMention, MarkLook>(marked.map((mention) => [mention, mark]));
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
    if (!isCrowded || scrolling) return;
    scrolling = setTimeout(() => {
      scrolling = undefined;
      refresh();
    }, SCROLL_MS);
  };
  addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
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
    refresh,
    forget() {
      chosen = undefined;
    },
    near: viewport.near,
    awaitText: viewport.awaitText,
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

/** As many as are marked at once, from a little above the viewport on. */
function aroundView(mentions: readonly PageMention[]): PageMention[] {
  const ordered = mentions.toSorted(inDocumentOrder);
  let low = 0;
  for (let high = ordered.length; low < high; ) {
    const middle = (low + high) >> 1;
    const mention = ordered[middle];
    if (mention && bottomOf(mention) < 0) low = middle + 1;
    else high = middle;
  }
  const first = Math.max(0, Math.min(low - MOST_MARKS / 10, ordered.length - MOST_MARKS));
  return ordered.slice(first, first + MOST_MARKS);
}

function bottomOf(mention: PageMention): number {
  return (isThere(mention) && linesOf(mention)[0]?.bottom) || 0;
}
