import type { Detector } from '@/detector/detector';
import { isMarked } from '@/settings/entity-marks';
import { isRefused, type PageSettings } from '@/settings/page-settings';
import { createChangeWatcher } from './change-watcher';
import { adoptMarkSheet } from './mark-sheet';
import { createMarks, type Marks } from './marks';
import type { PageMention } from './page-blocks';
import { contentOf, elementsInView, whenDrawn, whenSeen } from './page-life';
import { createPageReader, type Work } from './page-reader';
import type { PageSummary } from './page-report';
import { findShadowRoots } from './shadow-roots';
import { createSlices } from './slices';
import { FRESH_BUDGET, spend } from './work-budget';

/** Milliseconds from a change to its reading: what a page does in one go is read in one go. */
const SETTLE_MS = 100;
/** When shadow roots are looked for that were given to elements long there, in milliseconds after the first reading: nothing tells of them. */
const LATE_ROOTS_MS = [1000, 5000];

export interface Page {
  readonly marks: Marks;
  /** In order of finding. */
  mentions(): PageMention[];
  find(id: number): PageMention | undefined;
  summarise(): PageSummary;
  /** Follows a change of the reader's choices. */
  refresh(): void;
}

export interface PageWorld {
  /** The reader's choices as they are now. */
  settings(): PageSettings;
  /** False once the extension is gone, and with it the reason to go on. */
  isAlive(): boolean;
  /** What is found, or the rhythm, is other than before. */
  onChange(): void;
  /** The document was opened anew, which takes all listeners away. */
  onReopen(): void;
}

/** Finds what the page mentions, marks it, and keeps both true while the page changes, until the signal aborts. */
export function openPage(detector: Detector, world: PageWorld, signal: AbortSignal): Page {
  let budget = FRESH_BUDGET;
  let isFirst = true;
  let hasNews = false;

  const slices = createSlices(signal, (cost) => {
    if (!isFirst) budget = spend(budget, cost, performance.now());
  });
  const watcher = createChangeWatcher(comeBack, slices.measure, signal);
  const marks = createMarks({ settings: world.settings, mentions, onReveal: watcher.note }, signal);
  const reader = createPageReader(detector, {
    isWanted({ entity }, words) {
      const settings = world.settings();
      return isMarked(settings.entities, entity) && !isRefused(settings, entity, words);
    },
    onRoot: takeRoot,
    onHidden: marks.awaitText,
    onChange(block) {
      hasNews = true;
      marks.follow(block);
    },
  });
  const knownRoots = new WeakSet<ShadowRoot>();

  function takeRoot(root: ShadowRoot): void {
    knownRoots.add(root);
    watcher.watch(root);
    adoptMarkSheet(root, signal);
  }

  function mentions(): PageMention[] {
    return [...reader.blocks.all].flatMap((block) => block.mentions);
  }

  function* readFirst(): Work {
    watcher.watch(document);
    yield* reader.read([...elementsInView(), contentOf(document)], []);
    finish();
    isFirst = false;
    for (const ms of LATE_ROOTS_MS) setTimeout(() => slices.add(readLateRoots()), ms);
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
    finish();
  }

  function* readLateRoots(): Work {
    yield;
    for (const root of findShadowRoots(contentOf(document))) {
      if (!knownRoots.has(root)) watcher.note(root.host);
    }
  }

  function* judgeAgain(): Work {
    yield* reader.judgeAll();
    finish();
  }

  function finish(): void {
    marks.refresh();
    if (hasNews) world.onChange();
    hasNews = false;
  }

  whenSeen(() => whenDrawn(() => slices.add(readFirst())), signal);

  return {
    marks,
    mentions,
    find: reader.blocks.find,
    summarise: () => ({
      count: mentions().length,
      cost: slices.cost,
      rhythm: budget.rhythm,
      isRead: !isFirst,
    }),
    refresh() {
      marks.forget();
      slices.add(judgeAgain());
    },
  };
}
