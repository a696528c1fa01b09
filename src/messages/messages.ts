/**
 * Every message that crosses a border inside the extension, as signatures grouped by direction.
 * An answer is part of the signature. The page never takes part: nothing here travels by `postMessage`.
 */
import type { CardContent } from '@/card/card-content';
import type { CardRequest } from '@/card/card-request';
import type { PageReport } from '@/page/page-report';

/** From content scripts and extension pages to the background. */
export interface ToBackground {
  /** Injects the card script into the sender's frame and answers with what the card shows; null if the entity is unknown. */
  prepareCard(request: CardRequest): CardContent | null;
  /** Tells the background what a frame has found, for badge and popup. */
  reportPage(report: PageReport): void;
}

/** From background and popup to the content script of one frame. */
export interface ToPage {
  /** What this frame mentions. */
  describePage(): PageReport;
  /** Scrolls to a mention and marks it strong; false if it is gone. */
  showMention(id: number): boolean;
}
