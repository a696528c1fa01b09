import { createChangeWatcher } from './change-watcher';
import { contentOf, elementsInView, whenDrawn, whenSeen } from './page-life';
import type { PageSummary } from './page-report';
import { isLarge } from './search-cursor';
import { findShadowRoots } from './shadow-roots';
import { createSlices, type Work } from './slices';
import { FRESH_BUDGET, spend } from './work-budget';

/** Milliseconds from a change to its reading: what a page does in one go is read in one go. */
const SETTLE_MS = 100;
/**
 * When shadow roots are looked for that elements long there were given, in milliseconds after the first round: nothing
 * tells of them. On a large page that can wait, but then all elements are looked at.
 */
const LATE_ROOTS_MS = [1000, 5000];

/** What is done in each round; work in steps, between which the page may change. */
export interface RoundReader {
  /** Reads subtrees and texts; of `edges` only where they join with their neighbours. */
  read(nodes: Iterable<Node>, edges: Iterable<Node>): Work;
  /** Reads everything again, after so much has changed that nobody can say what. */
  readAgain(scope: Element): Work;
  /** Lets go of what has left the page. */
  forgetGone(): Work;
}

export interface RoundsWorld {
  /** False once the extension is gone, and with it the reason to go on. */
  isAlive(): boolean;
  /** The document was opened anew, which takes all listeners away. */
  onReopen(): void;
  /** A round is over. */
  onDone(): void;
}

export interface Rounds {
  /** Watches a shadow root too. */
  watch(root: ShadowRoot): void;
  /** Has a node read that no record tells of. */
  note(node: Node): void;
  /** Does other work in turn with the rounds; slices with some of it do not count for their rhythm. */
  add(work: Work): void;
  /** Does something at once and counts its time. */
  measure(work: () => void): void;
  summarise(): Omit<PageSummary, 'count'>;
}

/** Reads the page once it is seen and drawn, then again what changes in it, until the signal aborts. */
export function startRounds(reader: RoundReader, world: RoundsWorld, signal: AbortSignal): Rounds {
  let budget = FRESH_BUDGET;
  let isFirst = true;
  /** Whether what is done is asked for, by the reader and not by a change of the page; and whether in this slice something was. */
  let isAsked = false;
  let wasAsked = false;
  const roots = new WeakSet<ShadowRoot>();

  const slices = createSlices(signal, (cost) => {
    if (!isFirst && !wasAsked) budget = spend(budget, cost, performance.now());
    wasAsked = isAsked;
  });
  const watcher = createChangeWatcher(comeBack, slices.measure, signal);

  function* readFirst(): Work {
    watcher.watch(document);
    const inView = elementsInView();
    yield;
    yield* reader.read([...inView, contentOf(document)], []);
    isFirst = false;
    world.onDone();
    LATE_ROOTS_MS.forEach((ms, turn) => {
      setTimeout(() => slices.add(noteLateRoots(turn > 0)), ms);
    });
  }

  /** Comes back to read what has changed: soon, or in the rhythm of a page that is past its budget. */
  function comeBack(): void {
    const ms = Math.max(SETTLE_MS, budget.rhythm * 1000);
    setTimeout(() => whenSeen(() => slices.add(catchUp()), signal), ms);
  }

  function* catchUp(): Work {
    if (!world.isAlive()) return;
    const { nodes, edges, hasRemovals, isFlood } = watcher.take();
    if (nodes.has(document.documentElement)) world.onReopen();
    if (hasRemovals) yield* reader.forgetGone();
    yield* isFlood ? reader.readAgain(contentOf(document)) : reader.read(nodes, edges);
    world.onDone();
  }

  function* asked(work: Work): Work {
    isAsked = wasAsked = true;
    try {
      yield* work;
    } finally {
      isAsked = false;
    }
  }

  function* noteLateRoots(hasTime: boolean): Work {
    const content = contentOf(document);
    if (!hasTime && isLarge(content)) return;
    for (const root of findShadowRoots(content, hasTime)) {
      if (typeof root === 'object' && !roots.has(root)) watcher.note(root.host);
      yield root;
    }
  }

  whenSeen(() => whenDrawn(() => slices.add(readFirst())), signal);

  return {
    watch(root) {
      roots.add(root);
      watcher.watch(root);
    },
    note: watcher.note,
    add: (work) => slices.add(asked(work)),
    measure: slices.measure,
    summarise: () => ({ cost: slices.cost, rhythm: budget.rhythm, isRead: !isFirst }),
  };
}
