/** How many mentions there are. */
export interface MentionCount {
  mentions: number;
  /** False if there may be more, which nobody has come near yet. */
  isWhole: boolean;
}

/**
 * What the frames of one tab have reported. The number on the badge is their sum, so frames of a page that is gone
 * must not be counted; but browsers do not say plainly when that is. "Loading" comes in Chromium for in-page
 * navigation too, so it only raises a doubt, which the main frame's next report settles by its document.
 */
export interface FrameCount extends MentionCount {
  /** Chromium's id of the document; empty in Firefox, where "loading" always means another page. */
  document: string;
  /** The tab may have gone to another page since. */
  isDoubtful: boolean;
}

/** By frame id; 0 is the main frame. */
export type TabFrames = Readonly<Record<number, FrameCount>>;

/** All counts in doubt: the tab has begun to load something. */
export function doubtFrames(frames: TabFrames): TabFrames {
  return mapFrames(frames, (frame) => ({ ...frame, isDoubtful: true }));
}

/** The counts with one more report. The main frame's decides about those in doubt. */
export function addReport(
  frames: TabFrames,
  frameId: number,
  count: MentionCount,
  document: string,
): TabFrames {
  const known = frames[frameId];
  const reported = { ...count, document, isDoubtful: false };
  if (frameId !== 0 || !known?.isDoubtful) return { ...frames, [frameId]: reported };
  const isSamePage = document !== '' && known.document === document;
  const others = isSamePage
    ? mapFrames(frames, (frame) => ({ ...frame, isDoubtful: false }))
    : Object.fromEntries(Object.entries(frames).filter(([, frame]) => !frame.isDoubtful));
  return { ...others, 0: reported };
}

/** How many mentions the frames of the present page have. */
export function countMentions(frames: TabFrames): MentionCount {
  const counts = Object.values(frames).filter((frame) => !frame.isDoubtful);
  return {
    mentions: counts.reduce((sum, { mentions }) => sum + mentions, 0),
    isWhole: counts.every(({ isWhole }) => isWhole),
  };
}

function mapFrames(frames: TabFrames, change: (frame: FrameCount) => FrameCount): TabFrames {
  return Object.fromEntries(Object.entries(frames).map(([id, frame]) => [id, change(frame)]));
}
