/**
 * Every message that crosses a border inside the extension, as signatures grouped by direction.
 * An answer is part of the signature. The page never takes part: nothing here travels by `postMessage`.
 */
import type { CardContent } from '@/card/card-content';
import type { CardRequest } from '@/card/card-request';
import type { EntityId, FactId } from '@/facts/pack-schema';
import type { PartialDate } from '@/language/partial-date';
import type { PageReport, PageSummary } from '@/page/page-report';
import type { PageDate } from '@/page-date/page-date';
import type { Refusal } from '@/settings/refusals';

/** From content scripts and extension pages to the background. */
export interface ToBackground {
  /** Runs the reader script in the sender's frame, where something may be a mention. */
  loadReader(): void;
  /** Injects the card script into the sender's frame and answers with what the card shows; null if the entity is unknown. */
  prepareCard(request: CardRequest): CardContent | null;
  /** Says that a card may soon be asked for: the background wakes and reads what a card like this needs. */
  expectCard(request: CardRequest): void;
  /** Tells the background what a frame has found, for badge and popup. */
  reportPage(summary: PageSummary): void;
  /** "Not this": these words never mean this entity on the sender's site; answers with what was kept, for the undo. */
  refuseMention(entity: EntityId, words: string): Refusal;
  /** Takes a refusal back. */
  forgetRefusal(refusal: Refusal): void;
  /** Keeps the date that the reader gives the page of the sender's tab; null goes back to the page's own. */
  setPageDate(date: PartialDate | null): void;
  /** The date of the page in a tab; null if nobody knows it. Own pages only. */
  readPageDate(tabId: number): PageDate | null;
  /** As `setPageDate`, for the page of any tab; rejects what is no date of a page. Own pages only. */
  setDateOfTab(tabId: number, date: PartialDate | null): void;
  /** Switches Gloss on or off for the sender's site, by rule. */
  switchSite(isOn: boolean): void;
  /** Opens the fact page of an entity in a new tab beside the sender's, at a fact if one is named. */
  openFactPage(entity: EntityId, fact?: FactId): void;
  /** The frames of a tab that have reported, for the popup. Own pages only. */
  describeTab(tabId: number): ReportedFrame[];
}

/** One frame as the background knows it. */
export interface ReportedFrame {
  frameId: number;
  mentions: number;
}

/** From background and popup to the content script of one frame. */
export interface ToPage {
  /** What this frame mentions. */
  describePage(): PageReport;
  /** Scrolls to a mention and marks it strong; false if it is gone. */
  showMention(id: number): boolean;
  /**
   * Opens the card of the next (1) or previous (-1) mention of this frame as by keyboard, from the one in view
   * on, or anew from the first (last) of the frame; false when the frame has no further one.
   */
  stepToMention(direction: 1 | -1, isAnew?: boolean): boolean;
}
