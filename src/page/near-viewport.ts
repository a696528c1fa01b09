import { inDocumentOrder } from './document-order';
import { linesOf } from './mention-at-point';
import { isThere, type PageBlock } from './page-blocks';

/** Half a window before and after counts as near, so that scrolling meets marks that are there already. */
const MARGIN = 0.5;
/** With more blocks than these in all, it is measured which are near; fewer count as near with what they stand in. */
const CROWD = 40;
/** And so do those of a parent that has no more than these. */
const FEW = 8;

/** Blocks in children of one parent. Parents are observed, not blocks: in a long list that is one instead of thousands. */
interface Cluster {
  readonly blocks: Set<PageBlock>;
  /** The same in document order, if it has been asked for since they changed. */
  ordered: PageBlock[] | undefined;
}

export interface NearViewport {
  /** The blocks near the viewport now. */
  blocks(): PageBlock[];
  /** Whether so many are near that scrolling alone changes which. */
  readonly isCrowded: boolean;
  add(block: PageBlock): void;
  drop(block: PageBlock): void;
}

/**
 * Knows which blocks are near the viewport.
 * @param onMove called when parents of blocks have come near or gone
 */
export function createNearViewport(onMove: () => void, signal: AbortSignal): NearViewport {
  const clusters = new Map<Element, Cluster>();
  const near = new Set<Cluster>();
  const homes = new Map<PageBlock, Element>();

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const cluster = clusters.get(target);
        if (cluster && isIntersecting) near.add(cluster);
        else if (cluster) near.delete(cluster);
      }
      onMove();
    },
    { rootMargin: `${MARGIN * 100}%` },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  const clusterAt = (element: Element): Cluster => {
    let cluster = clusters.get(element);
    if (!cluster) {
      cluster = { blocks: new Set(), ordered: undefined };
      clusters.set(element, cluster);
      observer.observe(element);
    }
    return cluster;
  };

  const isCrowded = () => {
    let count = 0;
    for (const { blocks } of near) count += blocks.size;
    return count > CROWD;
  };

  return {
    blocks: () => [...near].flatMap(isCrowded() ? blocksInReach : ({ blocks }) => [...blocks]),
    get isCrowded() {
      return isCrowded();
    },
    add(block) {
      if (homes.has(block)) return;
      const home = block.box.parentElement ?? block.box;
      homes.set(block, home);
      const cluster = clusterAt(home);
      cluster.blocks.add(block);
      cluster.ordered = undefined;
    },
    drop(block) {
      const home = homes.get(block);
      const cluster = home && clusters.get(home);
      homes.delete(block);
      if (!home || !cluster) return;
      cluster.blocks.delete(block);
      cluster.ordered = undefined;
      if (cluster.blocks.size > 0) return;
      near.delete(cluster);
      clusters.delete(home);
      observer.unobserve(home);
    },
  };
}

/** The blocks of a parent that are near, found by bisection: children of one parent stand one below the other. */
function blocksInReach(cluster: Cluster): PageBlock[] {
  cluster.ordered ??= [...cluster.blocks].sort(({ mentions: [a] }, { mentions: [b] }) =>
    a && b ? inDocumentOrder(a, b) : 0,
  );
  const { ordered } = cluster;
  if (ordered.length <= FEW) return ordered;
  const top = -MARGIN * innerHeight;
  const bottom = innerHeight - top;
  let low = 0;
  for (let high = ordered.length; low < high; ) {
    const middle = (low + high) >> 1;
    const block = ordered[middle];
    if (block && edgeOf(block, -1) < top) low = middle + 1;
    else high = middle;
  }
  const end = ordered.findIndex((block, index) => index >= low && edgeOf(block, 0) > bottom);
  return ordered.slice(low, end < 0 ? undefined : end);
}

/** Where the first (0) or last (-1) mention of a block stands, in pixels from the top of the window. */
function edgeOf({ mentions }: PageBlock, place: 0 | -1): number {
  const mention = mentions.at(place);
  return (mention && isThere(mention) && linesOf(mention).at(place)?.bottom) || 0;
}
