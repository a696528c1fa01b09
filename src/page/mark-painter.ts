import type { MarkStyle } from '@/settings/settings';
import type { PageMention } from './page-blocks';

/** Names in the registry begin so; `marks.css` has a rule for each. */
const PREFIX = 'gloss-';
/** Inside a link a mark stands lower, so that the link's own line stays whole and alone. */
const IN_LINK = '-link';

/** Firefox draws no lines in highlights before this version (MDN compatibility data): there every mark is a tint. */
const FIRST_WITH_LINES = 146;
const DRAWS_LINES =
  !import.meta.env.FIREFOX ||
  Number(/Firefox\/(\d+)/.exec(navigator.userAgent)?.[1] ?? FIRST_WITH_LINES) >= FIRST_WITH_LINES;

/** How a mention is marked: as the reader chose, or strong while its card is open. */
export type MarkLook = MarkStyle | 'strong';

export interface MarkPainter {
  /** Paints mentions in their looks and takes every other mark away. */
  paint(looks: ReadonlyMap<PageMention, MarkLook>): void;
  /** Puts marks that the page has cleared back. */
  restore(): void;
}

interface Painted {
  look: MarkLook;
  name: string;
  ranges: readonly StaticRange[];
}

/**
 * Paints marks as CSS highlights: static ranges, which cost the page nothing when it changes its nodes, added and
 * deleted one by one, because a rebuilt highlight makes the browser paint the whole page again.
 */
export function createMarkPainter(): MarkPainter {
  const painted = new Map<PageMention, Painted>();
  const highlights = new Map<string, Highlight>();
  let isRestored = false;

  const highlightOf = (name: string): Highlight => {
    let highlight = highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlights.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
    return highlight;
  };

  const erase = (mention: PageMention, { name, ranges }: Painted) => {
    painted.delete(mention);
    for (const range of ranges) highlights.get(name)?.delete(range);
  };

  const add = (mention: PageMention, look: MarkLook) => {
    const { pieces } = mention;
    const isInLink = pieces[0]?.node.parentElement?.closest('a[href]');
    const name = PREFIX + (DRAWS_LINES ? look : 'tint') + (isInLink ? IN_LINK : '');
    const ranges = pieces.map(
      ({ node, from, to }) =>
        new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
    );
    painted.set(mention, { look, name, ranges });
    for (const range of ranges) highlightOf(name).add(range);
  };

  return {
    paint(looks) {
      for (const [mention, old] of painted) {
        if (looks.get(mention) !== old.look) erase(mention, old);
      }
      for (const [mention, look] of looks) {
        if (look !== 'none' && !painted.has(mention)) add(mention, look);
      }
      // An empty highlight would still tell the page that Gloss was here.
      for (const [name, highlight] of highlights) {
        if (highlight.size > 0) continue;
        if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
        highlights.delete(name);
      }
    },
    // The registry is the page's as well. Its word stands from the second time on.
    restore() {
      if (isRestored) return;
      for (const { name, ranges } of painted.values()) {
        const highlight = highlightOf(name);
        if (CSS.highlights.get(name) === highlight && ranges.every((range) => highlight.has(range))) continue;
        isRestored = true;
        CSS.highlights.set(name, highlight);
        for (const range of ranges) highlight.add(range);
      }
    },
  };
}
