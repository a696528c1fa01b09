import { textWithNeighbours } from './edge-text';
import { findHits } from './find-hits';
import { nearestNeverRead } from './rendered-kind';
import { type Rounds, startRounds } from './rounds';
import { findShadowRoots } from './shadow-roots';
import type { Work } from './slices';
import { textsBeyondTest } from './texts-beyond-test';

export interface GateWorld {
  /** False once the extension is gone. */
  isAlive(): boolean;
  /** Something on the page may be a mention. */
  onHit(): void;
}

/**
 * Looks whether there is anything on the page at all, and goes on looking while it changes, until the signal aborts. Most
 * pages have nothing, and this is all that Gloss does there.
 */
export function openGate(
  mightMention: (text: string) => boolean,
  { isAlive, onHit }: GateWorld,
  signal: AbortSignal,
): Rounds {
  const rounds = startRounds(
    { read, readAgain: look, *forgetGone() {} },
    { isAlive, onReopen() {}, onDone() {} },
    signal,
  );

  function* read(nodes: Iterable<Node>, edges: Iterable<Node>): Work {
    for (const node of nodes) {
      if (node.nodeType === Node.ELEMENT_NODE) yield* look(node as Element);
    }
    for (const node of [...nodes, ...edges]) {
      if (node.isConnected && mightMention(textWithNeighbours(node))) weigh(node);
      yield;
    }
  }

  function* look(scope: Element): Work {
    for (const root of [...findShadowRoots(scope), scope]) {
      if (root !== scope) rounds.watch(root as ShadowRoot);
      for (const text of textsBeyondTest(root, mightMention)) yield text && weigh(text);
      for (const hit of findHits(root, mightMention)) yield hit && weigh(hit.node);
    }
  }

  /** Scripts and code are full of names that nobody reads. */
  function weigh({ parentElement }: Node): void {
    if (!parentElement || !nearestNeverRead(parentElement)) onHit();
  }

  return rounds;
}
