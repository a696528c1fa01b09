/** More records than these are not looked at one by one: the page is read anew. */
const FLOOD = 1000;
/** A record with more new nodes stands for its whole parent. */
const MANY_NODES = 64;

/** What has changed since the last reading, as few words as possible. */
export interface Changes {
  /** Texts that are new or other than before, and elements that have come. */
  readonly nodes: ReadonlySet<Node>;
  /** Neighbours of what has come or gone: their text may join otherwise now. */
  readonly edges: ReadonlySet<Node>;
  hasRemovals: boolean;
  /** Too much to be told apart. */
  isFlood: boolean;
}

export interface ChangeWatcher {
  /** Watches a document or a shadow root, closed ones too. */
  watch(root: Node): void;
  /** Counts a node as changed that no record tells of. */
  note(node: Node): void;
  /** Hands over what has changed since the last time. */
  take(): Changes;
}

/**
 * Collects changes of the page's text, and nothing else: the page waits for the callback of an observer.
 * @param onChange called with the first change after each `take`
 * @param measure runs the collecting and counts its time
 */
export function createChangeWatcher(
  onChange: () => void,
  measure: (work: () => void) => void,
  signal: AbortSignal,
): ChangeWatcher {
  let nodes = new Set<Node>();
  let edges = new Set<Node>();
  let hasRemovals = false;
  let isFlood = false;
  let isWaiting = false;

  const read = ({ type, target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord) => {
    if (type === 'characterData') {
      nodes.add(target);
      return;
    }
    if (addedNodes.length > MANY_NODES) nodes.add(target);
    else for (const node of addedNodes) nodes.add(node);
    if (removedNodes.length > 0) hasRemovals = true;
    if (previousSibling) edges.add(previousSibling);
    if (nextSibling) edges.add(nextSibling);
  };

  const wake = () => {
    if (isWaiting) return;
    isWaiting = true;
    onChange();
  };

  const observer = new MutationObserver((records) =>
    measure(() => {
      isFlood ||= records.length > FLOOD;
      if (!isFlood) for (const record of records) read(record);
      isFlood ||= nodes.size > FLOOD;
      wake();
    }),
  );
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    watch(root) {
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    },
    note(node) {
      nodes.add(node);
      wake();
    },
    take() {
      const changes = { nodes, edges, hasRemovals: hasRemovals || isFlood, isFlood };
      nodes = new Set();
      edges = new Set();
      hasRemovals = isFlood = isWaiting = false;
      return changes;
    },
  };
}
