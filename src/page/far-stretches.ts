import type { StretchKeeper } from './find-hits';
import { flatParent } from './flat-tree';
import { isTornApart, type Stretch } from './stretch';

/** So many windows before and after the viewport count as near: by the time that the reader has scrolled there, they are read. */
export const NEAR_WINDOWS = 1;
/** Milliseconds from a cause to the look, and between two looks while the reader scrolls. */
const LOOK_MS = 100;
/** Neighbours that are passed to find one that is drawn: white space, comments, rows that are filtered out. */
const FEW_NEIGHBOURS = 64;

/** Stretches that may hold mentions and stand where nobody looks yet. */
export interface FarStretches extends Pick<StretchKeeper, 'keep'> {
  all(): Stretch[];
  /** Those that are near the viewport now. */
  near(): Stretch[];
  /** Takes in that the page may have moved them. */
  look(): void;
  drop(stretch: Stretch): void;
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

  const near = () =>
    [...nearHomes].flatMap((home) => [...(byHome.get(home) ?? [])].filter((stretch) => isNear(stretch)));

  function look(): void {
    if (nearHomes.size === 0) return;
    looking ??= setTimeout(() => {
      looking = undefined;
      if (near().length > 0) onNear();
    }, LOOK_MS);
  }

  function drop(stretch: Stretch): void {
    const home = homes.get(stretch);
    if (!home) return;
    homes.delete(stretch);
    const others = byHome.get(home);
    others?.delete(stretch);
    if (others?.size !== 0) return;
    byHome.delete(home);
    nearHomes.delete(home);
    observer.unobserve(home);
  }

  addEventListener('scroll', look, { capture: true, passive: true, signal });
  addEventListener('resize', look, { passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(looking);
  });

  return {
    all: () => [...homes.keys()],
    near,
    look,
    drop,
    keep(stretch) {
      const home = homeOf(stretch);
      homes.set(stretch, home);
      const others = byHome.get(home) ?? new Set();
      byHome.set(home, others.add(stretch));
      observer.observe(home);
    },
    dropTorn(changed) {
      const torn = [...homes.keys()].filter(
        (stretch) => changed.has(stretch.first) || changed.has(stretch.last) || isTornApart(stretch),
      );
      const parents = new Set(torn.map(({ parent }) => parent));
      for (const stretch of homes.keys()) if (parents.has(stretch.parent)) drop(stretch);
      return [...parents].flatMap((parent) => (parent?.isConnected ? [parent] : []));
    },
  };
}

/** What is observed for a stretch: itself if it is one element, else what its nodes stand in. */
function homeOf({ first, last }: Stretch): Element {
  let home = first === last && first.nodeType === Node.ELEMENT_NODE ? (first as Element) : flatParent(first);
  // Without a box of its own it would never come into view.
  while (home && getComputedStyle(home).display === 'contents') home = flatParent(home);
  return home ?? document.documentElement;
}

/** Whether one of many stretches in a home that is near is near itself. */
function isNear({ first, last }: Stretch): boolean {
  if (first === last) return true;
  const [top, bottom] = [drawnBox(first, 'nextSibling')?.top, drawnBox(last, 'previousSibling')?.bottom];
  if (top === undefined || bottom === undefined) return true;
  return top < (1 + NEAR_WINDOWS) * innerHeight && bottom > -NEAR_WINDOWS * innerHeight;
}

/** The box of a row, or of the next one that has any. */
function drawnBox(row: Node, direction: 'nextSibling' | 'previousSibling'): DOMRect | undefined {
  let next: Node | null = row;
  for (let passed = 0; next && passed < FEW_NEIGHBOURS; passed++, next = next[direction]) {
    const [box] = next.nodeType === Node.ELEMENT_NODE ? (next as Element).getClientRects() : [];
    if (box) return box;
  }
  return undefined;
}
