import type { Gate } from '@/detector/gate';
import { textAtBorders } from './edge-text';
import { findHits } from './find-hits';
import { nearestNeverRead } from './rendered-kind';
import { type Rounds, startRounds } from './rounds';
import { findShadowRoots, isTree } from './shadow-roots';
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
export function openGate(gate: Gate, { isAlive, onHit }: GateWorld, signal: AbortSignal): Rounds {
  const { mightMention } = gate;
  const rounds = startRounds(
    { read, readAgain: lookAtTree, *forgetGone() {} },
    { isAlive, onReopen() {}, onDone() {} },
    signal,
  );

  function* read(nodes: Iterable<Node>, edges: Iterable<Node>): Work {
    for (const node of nodes) {
      if (isTree(node)) yield* lookAtTree(node);
      else yield* look(node);
    }
    for (const node of [...nodes, ...edges]) {
      if (node.isConnected && mightMention(textAtBorders(node))) weigh(node);
      yield;
    }
  }

  function* lookAtTree(scope: Element | ShadowRoot): Work {
    for (const root of findShadowRoots(scope)) {
      if (typeof root === 'object') {
        rounds.watch(root);
        yield* look(root);
      } else yield root;
    }
    yield;
    yield* look(scope);
  }

  function* look(scope: Node): Work {
    for (const hit of findHits(scope, gate)) {
      yield;
      if (hit?.node.isConnected) weigh(hit.node);
    }
    if (!isTree(scope)) return;
    for (const text of textsBeyondTest(scope, mightMention)) yield text && weigh(text);
  }

  /** Scripts and code are full of names that nobody reads. */
  function weigh({ parentElement }: Node): void {
    if (!parentElement || !nearestNeverRead(parentElement)) onHit();
  }

  return rounds;
}
