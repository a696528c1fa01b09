import type { PageBlock } from './page-blocks';

/** Half a window before and after counts as near, so that scrolling meets marks that are there already. */
const MARGIN = '50%';
/**
 * From every so many blocks on, only each second one is observed, then each third, and the others go with the one
 * before them: Chromium looks at every observed element in every frame, 20,000 of them take it 30 ms.
 */
const OBSERVED_EACH = 1000;

/** Blocks that are observed by their first one's box. */
interface Cluster {
  readonly blocks: Set<PageBlock>;
  /** Texts that are not drawn yet. */
  readonly hidden: Set<Text>;
}

export interface NearViewport {
  /** The blocks near the viewport. */
  near(): PageBlock[];
  add(block: PageBlock): void;
  drop(block: PageBlock): void;
  /** Waits for a text that is not drawn to come into view. */
  awaitText(text: Text, box: Element): void;
}

/**
 * Knows which blocks are near the viewport.
 * @param onMove called when that has changed
 * @param onReveal called once for each awaited text that has come into view
 */
export function createNearViewport(
  onMove: () => void,
  onReveal: (text: Text) => void,
  signal: AbortSignal,
): NearViewport {
  const clusters = new Map<Element, Cluster>();
  const near = new Set<Cluster>();
  const homes = new Map<PageBlock, Element>();
  let lastBox: Element | undefined;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const cluster = clusters.get(target);
        if (!cluster) continue;
        if (!isIntersecting) {
          near.delete(cluster);
          continue;
        }
        near.add(cluster);
        for (const text of cluster.hidden) onReveal(text);
        cluster.hidden.clear();
        tidy(target, cluster);
      }
      onMove();
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  const clusterAt = (box: Element): Cluster => {
    let cluster = clusters.get(box);
    if (!cluster) {
      cluster = { blocks: new Set(), hidden: new Set() };
      clusters.set(box, cluster);
      observer.observe(box);
    }
    return cluster;
  };

  const tidy = (box: Element, cluster: Cluster) => {
    if (cluster.blocks.size > 0 || cluster.hidden.size > 0) return;
    near.delete(cluster);
    clusters.delete(box);
    observer.unobserve(box);
  };

  const add = (block: PageBlock) => {
    if (homes.has(block)) return;
    const stride = 1 + Math.floor(homes.size / OBSERVED_EACH);
    const isLed = homes.size % stride > 0 && lastBox && clusters.has(lastBox);
    const box = isLed && lastBox ? lastBox : block.box;
    lastBox = box;
    homes.set(block, box);
    clusterAt(box).blocks.add(block);
  };

  return {
    add,
    near: () => [...near].flatMap(({ blocks }) => [...blocks]),
    drop(block) {
      const box = homes.get(block);
      const cluster = box && clusters.get(box);
      homes.delete(block);
      if (!box || !cluster) return;
      cluster.blocks.delete(block);
      tidy(box, cluster);
      if (box.isConnected) return;
      // Those that were observed by this box need another.
      lastBox = undefined;
      for (const led of [...cluster.blocks]) {
        cluster.blocks.delete(led);
        homes.delete(led);
        if (led.box !== box) add(led);
      }
      tidy(box, cluster);
    },
    awaitText(text, box) {
      clusterAt(box).hidden.add(text);
    },
  };
}
