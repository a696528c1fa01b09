import type { Reason } from '@/detector/detector';
import type { Mention } from '@/detector/mention';
import type { EntityId } from '@/facts/pack-schema';

/** What the page knows about a mention that the reader rests on. */
export interface CardRequest {
  mention: Mention;
  /** The text of the block around it; `mention` and `mentions` are offsets into it. */
  text: string;
  /** Every mention of that text, the one asked for among them, in order. */
  mentions: readonly Mention[];
  /** The grounds for and against, as the detector gave them. */
  reasons: readonly Reason[];
  /** The nearest `lang` of the page, BCP 47, empty if none. */
  pageLanguage: string;
  /** Whether this frame has the card script already (`globalThis.glossCard`), so that it is not injected again. */
  hasScript: boolean;
  /** Which of several things of this name the reader has just chosen. */
  chosen?: EntityId;
}
