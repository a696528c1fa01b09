import type { CardContent, Difference } from './card-content';

/** What stands in the middle: the facts, why, the date of the page, or sources that differ. */
export type CardView = 'facts' | 'why' | 'date' | Difference;

/** Everything that the drawing of an open card follows from. */
export interface CardLook {
  content: CardContent;
  view: CardView;
  isPinned: boolean;
  /** Opened by key or finger: there is a button to close it. */
  hasClose: boolean;
  /** What has just been done, in place of the actions; empty most of the time. */
  notice: string;
  /** The date that was entered is none. */
  isDateWrong: boolean;
  /** The sheet is pulled up. */
  isFull: boolean;
}

/** "MIUI, software". */
export function nameCard({ content, isPinned }: CardLook): string {
  const { headword, kind, words } = content;
  return [headword, kind, ...(isPinned ? [words.pinned] : [])].join(', ');
}
