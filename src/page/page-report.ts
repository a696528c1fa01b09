import type { EntityId } from '@/facts/pack-schema';

/** One mention as dossier and badge know it. */
export interface ReportedMention {
  /** Unique in its frame as long as the mention is there. */
  id: number;
  entity: EntityId;
  /** The words on the page. */
  text: string;
}

/** What one frame has found, in figures. */
export interface PageSummary {
  /** How many mentions; at least so many until all of the frame is read. */
  count: number;
  /** Milliseconds of main thread that Gloss has used in this frame. */
  cost: number;
  /** Past its budget, the frame is read in a slower rhythm: seconds between readings; 0 while in budget. */
  rhythm: number;
  /**
   * Whether all of it was read at least once: until then nothing found means nothing. Of a large page with many mentions, what
   * nobody has come near is read only when somebody asks.
   */
  isRead: boolean;
}

/** What one frame has found, in document order. */
export interface PageReport extends PageSummary {
  mentions: readonly ReportedMention[];
}
