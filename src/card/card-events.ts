/** What happens to a card, what is to be done about it, and what is remembered in between. */

/** Unique in its frame. */
export type MentionId = number;

/** What opened a card. One opened by rest leaves with the pointer; the others stay until they are told to go. */
export type OpenedBy = 'rest' | 'click' | 'touch' | 'key';

export interface Wanted {
  mention: MentionId;
  by: OpenedBy;
  /** Content was asked for. */
  isAsked: boolean;
  /** Content is here. */
  isReady: boolean;
  /** The delay is over. */
  isDue: boolean;
}

export interface CardState {
  shown: { mention: MentionId; by: OpenedBy; isPinned: boolean } | null;
  /** The pointer has left the shown card and its mention. */
  isLeaving: boolean;
  wanted: Wanted | null;
  /** A button is down, or an input method is composing. */
  isHeld: boolean;
  /** Dismissed or pressed on: does not open by rest until the pointer has been elsewhere. */
  muted: MentionId | null;
  /** Times of the events' clock. */
  quietUntil: number;
  nextUntil: number;
}

export type TimerName = 'ask' | 'open' | 'close';

/** `at` is in ms of one clock for all events; one that is told of late may be earlier than the one before. */
export type CardEvent = { at: number } & (
  | {
      type: 'point';
      /** The mention under the pointer. */
      over: MentionId | null;
      /** CSS px per ms. */
      speed: number;
      /** On its way to the open card. */
      isHeading?: boolean;
      /** The key of the trigger `modifier` is down. */
      hasModifier?: boolean;
    }
  /** The pointer comes into the card or leaves it. */
  | { type: 'card'; isInside: boolean }
  /** A button goes down outside of the card. */
  | { type: 'press'; over: MentionId | null }
  /** An input method begins to compose. */
  | { type: 'hold' }
  /** No button is down any more, nothing is being composed. */
  | { type: 'release' }
  /** The page scrolls, is resized or typed into; the selection changes, which matters while a button is down. */
  | { type: 'scroll' | 'resize' | 'type' | 'select' }
  /** A click (outside of links and controls), tap, long press or key asks for the card of this mention. */
  | { type: 'open'; mention: MentionId; by: OpenedBy }
  /** The content that was asked for is here, or there is none. */
  | { type: 'content'; mention: MentionId; isKnown: boolean }
  /** The mention has vanished from the page. */
  | { type: 'gone'; mention: MentionId }
  | { type: 'pin'; isPinned: boolean }
  /** Esc, or the card's own button. */
  | { type: 'close' }
  | { type: 'timer'; timer: TimerName }
);

export type CardEffect =
  /** A timer that runs already begins anew. */
  | { do: 'start'; timer: TimerName; ms: number }
  | { do: 'stop'; timer: TimerName }
  | { do: 'ask'; mention: MentionId }
  | { do: 'show'; mention: MentionId; by: OpenedBy }
  | { do: 'hide' };

export interface CardChoices {
  trigger: 'rest' | 'modifier' | 'click';
  /** Ms at rest before a card opens. */
  delay: number;
}
