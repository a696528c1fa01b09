import type { StretchKeeper } from './find-hits';
import { flatParent } from './flat-tree';
import { listen } from './listen';
import { isTornApart, type Stretch } from './stretch';

/** So many windows before and after the viewport count as near: by the time that the reader has scrolled there, they are read. */
export const NEAR_WINDOWS = 1;
/** Milliseconds from a cause to the look, and between two looks while the reader scrolls. */
const LOOK_MS = 100;
/** What may bring something into view without a change of the page's nodes. */
const CAUSES = [
  'scroll',
  'resize',
  'wheel',
  'touchmove',
  'click',
  'keyup',
  'toggle',
  'transitionend',
  'animationend',
] as const;
/** Neighbours that are passed to find one that is drawn: white space, comments, rows that are filtered out. */
const FEW_NEIGHBOURS = 64;

/** Stretches that may hold mentions and stand where nobody looks yet. */
export interface FarStretches extends Pick<StretchKeeper, 'keep'> {
  readonly size: number;
  all(): Stretch[];
  /** Those that are near the viewport now. */
  near(): Stretch[];
  /** Takes in that the page may have moved them. */
  look(): void;
  /** Looks while something in a shadow root is scrolled: nobody outside is told. */
  watch(root: ShadowRoot): void;
  drop(stretch: Stretch): void;
  /** Drops those inside of what is searched anew as a whole. */
  dropWithin(scope: Element | ShadowRoot): void;
  /** Drops those that the page has torn apart or has put an end of elsewhere, with their neighbours; gives their parents. */
  dropTorn(changed: ReadonlySet<Node>): Node[];
}

/**
 * Keeps stretches until the viewport comes near them.
 * @param onNear called when some have come near
 */
export function createFarStretches(onNear: () => void, signal: AbortSignal): FarStretches {
  const homes = new Map<Stretch, Element>();
  const byHome = new Map<Element, Set<Stretch>>();
  const byFirst = new Map<Node, Stretch>();
  const nearHomes = new Set<Element>();
  let looking: ReturnType<typeof setTimeout> | undefined;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting && byHome.has(target)) nearHomes.add(target);
        else nearHomes.delete(target);
      }
      look();
    },
    { rootMargin: `${NEAR_WINDOWS * 100}%` },
  );

  /** By its home if it is that itself; of rows by where they stand, because they may reach far beyond the box of their home. */
  function isNear(stretch: Stretch): boolean {
    const [one, other] = stretch.first === stretch.last ? [] : drawnEnds(stretch);
    const home = homes.get(stretch);
    const isHomeNear = !!home && nearHomes.has(home);
    if (!one || !other) return isHomeNear;
    // In columns beside one another, what is between the two may stand above and below both.
    if (one.right <= other.left || other.right <= one.left) return isHomeNear;
    const top = Math.min(one.top, other.top);
    const bottom = Math.max(one.bottom, other.bottom);
    return top < (1 + NEAR_WINDOWS) * innerHeight && bottom > -NEAR_WINDOWS * innerHeight;
  }

  /** Without those that are torn apart: they are searched for anew, as soon as the change is read. */
  const near = () =>
    [...homes.keys()].flatMap((stretch) => {
      const whole = mended(stretch);
      return whole && isNear(whole) ? [whole] : [];
    });

  function look(): void {
    if (homes.size === 0) return;
    looking ??= setTimeout(() => {
      looking = undefined;
      if (near().length > 0) onNear();
    }, LOOK_MS);
  }

  function drop(stretch: Stretch): void {
    const home = homes.get(stretch);
    if (!home) return;
    homes.delete(stretch);
    byFirst.delete(stretch.first);
    const others = byHome.get(home);
    others?.delete(stretch);
    if (others?.size !== 0) return;
    byHome.delete(home);
    nearHomes.delete(home);
    observer.unobserve(home);
  }

  function keep(stretch: Stretch): void {
    const known = byFirst.get(stretch.first);
    if (known) drop(known);
    const home = homeOf(stretch);
    homes.set(stretch, home);
    byFirst.set(stretch.first, stretch);
    byHome.set(home, (byHome.get(home) ?? new Set()).add(stretch));
    observer.observe(home);
  }

  /**
   * A stretch as it is now; undefined if it is torn apart, unless only its first row went: a log drops its oldest row for each
   * new one.
   */
  function mended(stretch: Stretch): Stretch | undefined {
    if (!isTornApart(stretch)) return stretch;
    const { parent, last, isFromStart } = stretch;
    const first = parent?.firstChild;
    if (!isFromStart || !parent?.isConnected || !first || last.parentNode !== parent) return undefined;
    if (stretch.first.isConnected) return undefined;
    const shorter = { ...stretch, first };
    drop(stretch);
    keep(shorter);
    return shorter;
  }

  listen(Object.fromEntries(CAUSES.map((cause) => [cause, look])), signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(looking);
  });

  return {
    get size() {
      return homes.size;
    },
    all: () => [...homes.keys()].map((stretch) => mended(stretch) ?? stretch),
    near,
    look,
    watch(root) {
      root.addEventListener('scroll', look, { capture: true, passive: true, signal });
    },
    drop,
    keep,
    dropWithin(scope) {
      for (const stretch of homes.keys()) if (scope.contains(stretch.first)) drop(stretch);
    },
    dropTorn(changed) {
      const isOther = ({ first, last }: Stretch) => changed.has(first) || changed.has(last);
      const torn = [...homes.keys()].filter((stretch) => isOther(stretch) || !mended(stretch));
      torn.forEach(drop);
      const parents = new Set(torn.flatMap(({ parent }) => (parent ? [parent] : [])));
      for (const stretch of homes.keys()) if (stretch.parent && parents.has(stretch.parent)) drop(stretch);
      return [...parents].filter((parent) => parent.isConnected);
    },
  };
}

/** What is observed for a stretch: itself if it is one element, the host of a root, else what its nodes stand in. */
function homeOf({ first, last }: Stretch): Element {
  const isElement = first === last && first.nodeType === Node.ELEMENT_NODE;
  const isRoot = first.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
  let home = isElement ? (first as Element) : isRoot ? (first as ShadowRoot).host : flatParent(first);
  // Without a box of its own it would never come into view.
  while (home && getComputedStyle(home).display === 'contents') home = flatParent(home);
  return home ?? document.documentElement;
}

/** The boxes of the first and the last row, or of the next one each that has any. */
function drawnEnds({ first, last }: Stretch): (DOMRect | undefined)[] {
  return [drawnBox(first, 'nextSibling'), drawnBox(last, 'previousSibling')];
}

/** The box of a row, or of the next one that has any. */
function drawnBox(row: Node, direction: 'nextSibling' | 'previousSibling'): DOMRect | undefined {
  let next: Node | null = row;
  for (let passed = 0; next && passed < FEW_NEIGHBOURS; passed++, next = next[direction]) {
    // What the browser leaves undrawn until it comes near has no place yet, and asking for one would have it laid out.
    const isDrawn =
      next.nodeType === Node.ELEMENT_NODE &&
      (next as Element).checkVisibility({ contentVisibilityAuto: true });
    const [box] = isDrawn ? (next as Element).getClientRects() : [];
    if (box) return box;
  }
  return undefined;
}
