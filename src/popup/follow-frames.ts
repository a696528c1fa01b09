import { hearReports } from '@/messages/hear-reports';
import type { PageReport } from '@/page/page-report';
import { askFrame, askFrames } from './ask-frames';
import type { FrameReports } from './dossier';

/** Milliseconds until a page is asked again that was not read yet, and how long that grows. */
const FIRST_WAIT = 100;
const LONGEST_WAIT = 2_000;
/** So often a page is asked before it counts as one that does not answer: about 1.5 seconds. */
const PATIENCE = 4;
/** Milliseconds between looks whether frames are still there: one that is taken out of its page cannot tell. */
const GONE_EVERY = 2_000;

export interface FollowedFrames {
  /** Asks a frame again. */
  refresh(frameId: number): Promise<void>;
  stop(): void;
}

/** Calls back with what the frames of a tab mention, at first and whenever one has found something else or is gone. */
export function followFrames(tabId: number, onFrames: (frames: FrameReports) => void): FollowedFrames {
  const controller = new AbortController();
  const { signal } = controller;
  let frames = new Map<number, PageReport>();

  function show(changed: Map<number, PageReport>): void {
    if (signal.aborted) return;
    frames = changed;
    onFrames(frames);
  }

  async function refresh(frameId: number): Promise<void> {
    const report = await askFrame(tabId, frameId);
    const changed = new Map(frames);
    if (report) changed.set(frameId, report);
    else changed.delete(frameId);
    show(changed);
  }

  async function findGone(): Promise<void> {
    const ids = [...frames.keys()].filter((id) => id !== 0);
    const answers = await Promise.all(ids.map((id) => askFrame(tabId, id)));
    const gone = ids.filter((_, at) => !answers[at]);
    if (gone.length > 0) show(new Map([...frames].filter(([id]) => !gone.includes(id))));
  }

  /**
   * Asks until the main frame has been read: where Gloss was just switched on it has to begin, a page out of sight
   * waits, and one that mentions nothing does not report by itself that it was read.
   */
  async function askUntilRead(): Promise<void> {
    for (let times = 0; !signal.aborted; times++) {
      const answers = await askFrames(tabId);
      const main = answers.get(0);
      if (main || times >= PATIENCE) show(answers);
      if (main?.isRead) return;
      await new Promise((resolve) => setTimeout(resolve, Math.min(FIRST_WAIT * 2 ** times, LONGEST_WAIT)));
    }
  }

  void askUntilRead();
  const stopHearing = hearReports(tabId, (frameId) => void refresh(frameId));
  const timer = setInterval(() => void findGone(), GONE_EVERY);
  return {
    refresh,
    stop() {
      controller.abort();
      stopHearing();
      clearInterval(timer);
    },
  };
}
