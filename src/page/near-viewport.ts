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
  /** The same in document order, unless some have gone or moved since. */
  ordered: PageBlock[];
  hasGone: boolean;
  hasMoved: boolean;
  /** Where the last one was put into the order: the next one found mostly follows it. */
  last: number;
}

export interface NearViewport {
  /** The blocks near the viewport now. */
  blocks(): PageBlock[];
  /** Whether so many are near that scrolling alone changes which. */
  readonly isCrowded: boolean;
  add(block: PageBlock): void;
  drop(block: PageBlock): void;
  /** Takes in that a block may stand elsewhere than before; true if it does. */
  move(block: PageBlock): boolean;
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
      cluster = { blocks: new Set(), ordered: [], hasGone: false, hasMoved: false, last: -1 };
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
      const home = homeOf(block);
      homes.set(block, home);
      const cluster = clusterAt(home);
      tidy(cluster);
      cluster.blocks.add(block);
      putInOrder(cluster, block);
    },
    drop(block) {
      const home = homes.get(block);
      const cluster = home && clusters.get(home);
      homes.delete(block);
      if (!home || !cluster) return;
      cluster.blocks.delete(block);
      cluster.hasGone = true;
      if (cluster.blocks.size > 0) return;
      near.delete(cluster);
      clusters.delete(home);
      observer.unobserve(home);
    },
    move(block) {
      const home = homes.get(block);
      if (!home) return false;
      if (home !== homeOf(block)) {
        this.drop(block);
        this.add(block);
        return true;
      }
      const cluster = clusterAt(home);
      // Of those that have gone nobody can say where they stood.
      if (!cluster.hasMoved && isInPlace(tidy(cluster), block)) return false;
      cluster.hasMoved = true;
      return true;
    },
  };
}

/** The blocks of a parent that are near, found by bisection: children of one parent stand one below the other. */
function blocksInReach(cluster: Cluster): PageBlock[] {
  const { ordered } = tidy(cluster);
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

function homeOf({ box }: PageBlock): Element {
  return box.parentElement ?? box;
}

/** Puts the order right after blocks have gone or moved, once for all: a page may remove thousands, or sort a table. */
function tidy(cluster: Cluster): Cluster {
  const { blocks, hasGone, hasMoved } = cluster;
  if (!hasGone && !hasMoved) return cluster;
  const ordered = cluster.ordered.filter((block) => blocks.has(block));
  if (hasMoved) ordered.sort(compareBlocks);
  return Object.assign(cluster, { ordered, hasGone: false, hasMoved: false, last: ordered.length - 1 });
}

/** To sort thousands when they are asked for would take a slice and more. */
function putInOrder(cluster: Cluster, block: PageBlock): void {
  const { ordered, last } = cluster;
  const follows = (at: number) => {
    const before = ordered[at];
    const order = before ? compareBlocks(before, block) : -1;
    // One of them is no longer on the page: what is put in by it has to be put right.
    if (order === 0) cluster.hasMoved = true;
    return order <= 0;
  };
  let low = 0;
  let high = ordered.length;
  if (follows(last)) {
    low = last + 1;
    if (low < high && !follows(low)) high = low;
  } else high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (follows(middle)) low = middle + 1;
    else high = middle;
  }
  ordered.splice(low, 0, block);
  cluster.last = low;
}

function isInPlace({ ordered }: Cluster, block: PageBlock): boolean {
  const at = ordered.indexOf(block);
  const [before, after] = [ordered[at - 1], ordered[at + 1]];
  return (!before || compareBlocks(before, block) <= 0) && (!after || compareBlocks(block, after) <= 0);
}

function compareBlocks({ mentions: [a] }: PageBlock, { mentions: [b] }: PageBlock): number {
  return a && b ? inDocumentOrder(a, b) : 0;
}
