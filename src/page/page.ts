import type { Detector } from '@/detector/detector';
import { isMarked } from '@/settings/entity-marks';
import { isRefused, type PageSettings } from '@/settings/page-settings';
import { createHiddenTexts } from './hidden-texts';
import { listenAgain } from './listen';
import { adoptMarkSheet } from './mark-sheet';
import { createMarks, type Marks } from './marks';
import type { PageMention } from './page-blocks';
import { createPageReader, type ReaderEvents } from './page-reader';
import type { PageSummary } from './page-report';
import { startRounds } from './rounds';
import type { Work } from './slices';

export interface Page {
  readonly marks: Marks;
  /** In order of finding. */
  mentions(): PageMention[];
  find(id: number): PageMention | undefined;
  summarise(): PageSummary;
  /** Reads what was left for later because nobody had come near it; settles when all of the page is known. */
  readWhole(): Promise<void>;
  /** Follows a change of the reader's choices. */
  refresh(): void;
}

export interface PageWorld {
  /** The reader's choices as they are now. */
  settings(): PageSettings;
  /** False once the extension is gone, and with it the reason to go on. */
  isAlive(): boolean;
  /** What is found is other than before. */
  onChange(): void;
}

/** Finds what the page mentions, marks it, and keeps both true while the page changes, until the signal aborts. */
export function openPage(detector: Detector, world: PageWorld, signal: AbortSignal): Page {
  let hasNews = false;
  let hasFound = false;
  let wasWhole = true;
  const marks = createMarks(
    { settings: world.settings, mentions, measure: (work) => rounds.measure(work) },
    signal,
  );
  const hidden = createHiddenTexts((text) => rounds.note(text), signal);
  const events: ReaderEvents = {
    isWanted({ entity }, words) {
      const settings = world.settings();
      return isMarked(settings.entities, entity) && !isRefused(settings, entity, words);
    },
    mayWait: () => world.settings().density === 'every',
    onNear: () => rounds.add(andTell(reader.readNear())),
    onRoot(root) {
      rounds.watch(root);
      adoptMarkSheet(root, signal);
    },
    onHidden: hidden.add,
    onChange(block) {
      hasNews = true;
      marks.follow(block);
      if (hasFound || block.mentions.length === 0) return;
      hasFound = true;
      // Marks are painted while the rest is still being read, and a pointer may rest on the first of them. By itself: this
      // step has read a text for the first time, which is long enough.
      setTimeout(() => signal.aborted || world.onChange());
    },
    onKept(block) {
      if (marks.move(block)) hasNews = true;
    },
  };
  const reader = createPageReader(detector, events, signal);
  const rounds = startRounds({ ...reader, forgetGone }, { ...world, onReopen: listenAgain, onDone }, signal);

  function* forgetGone(): Work {
    hidden.forgetGone();
    yield* reader.forgetGone();
  }

  function mentions(): PageMention[] {
    return [...reader.blocks.all].flatMap((block) => block.mentions);
  }

  function onDone(): void {
    hidden.lookSoon();
    if (!hasNews && wasWhole === reader.isWhole) return;
    hasNews = false;
    wasWhole = reader.isWhole;
    marks.refresh();
    world.onChange();
  }

  function* andTell(work: Work): Work {
    yield* work;
    hasNews = true;
    onDone();
  }

  /** Not while what was left for later is just being searched for anew. */
  const isRead = () => wasWhole && reader.isWhole && rounds.summarise().isRead;

  async function readWhole(): Promise<void> {
    if (isRead() || signal.aborted) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const stop = () => resolve();
    signal.addEventListener('abort', stop);
    rounds.add(
      (function* () {
        try {
          yield* andTell(reader.readFar());
        } finally {
          resolve();
        }
      })(),
    );
    await promise;
    signal.removeEventListener('abort', stop);
  }

  return {
    marks,
    mentions,
    find: reader.blocks.find,
    summarise() {
      return { ...rounds.summarise(), count: reader.blocks.count, isRead: isRead() };
    },
    readWhole,
    refresh() {
      marks.forget();
      rounds.add(andTell(reader.judgeAll()));
    },
  };
}
