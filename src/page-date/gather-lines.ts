/** The visible lines of a document that may hold its date. */
import type { DateLine } from './dateline';
import { LineReader } from './line-reader';
import type { Surroundings } from './surroundings';

/** Enough for the longest article with its head and foot; beyond, nothing says when it was published. */
const MAX_NODES = 20_000;
/** Nodes between two chances to pause, well under a millisecond. */
const STEP = 100;

/**
 * Reads the body from top to bottom, without what is beside the article, and answers with the lines that may be
 * dates. Yields now and then, so that whoever drives it can let the page breathe.
 */
export function* gatherLines(
  document: Document,
  surroundings: Surroundings,
): Generator<undefined, DateLine[], void> {
  const reader = new LineReader(surroundings);
  const root: Node | null = document.body;
  let node: Node | null = root;
  for (let count = 1; node && count < MAX_NODES; count++) {
    if (count % STEP === 0) yield;
    const goesIn = reader.enter(node);
    let next: Node | null = goesIn ? node.firstChild : null;
    while (!next && node) {
      reader.leave(node);
      if (node === root) break;
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
  return yield* reader.finish();
}
