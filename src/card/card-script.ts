/**
 * What the card script offers to the content script of its frame. Both live in the same isolated world, which
 * the page cannot see; they are two files only so that no page pays for the card before somebody wants one.
 */
import type { Box, Point } from './box';
import type { CardContent } from './card-content';
import type { OpenedBy } from './card-events';
import type { CardRequest } from './card-request';

/** Where the mention is when the card opens. */
export interface CardAnchor {
  /** Its boxes, one for each line it stands on, in reading order; not empty. */
  lines: readonly Box[];
  /** The element it stands in: the card follows its theme, its direction and its dialog. */
  element: Element;
  /** Where the pointer or finger is; null if opened by key. */
  point: Point | null;
}

export interface CardOrder {
  content: CardContent;
  /** What the content was asked for with: the card asks again when the reader sets a date or chooses a meaning. */
  request: CardRequest;
  anchor: CardAnchor;
  openedBy: OpenedBy;
  theme: 'page' | 'system' | 'light' | 'dark';
  /** The pointer came into the card or left it. */
  onPointer(isInside: boolean): void;
  onPin(isPinned: boolean): void;
  /** The card has gone by itself: closed by its own button, or become a line with Undo, which goes by itself. */
  onClose(): void;
}

export interface OpenCard {
  /** Where the card is, in the viewport; for telling whether the pointer is on its way to it. */
  readonly box: Box;
  /** The element in the page that carries the card, to know its events by. */
  readonly host: Element;
  /** Takes the card away without a trace. Does nothing if it has gone by itself. */
  close(): void;
}

/** A card that stands in the page and cannot be seen yet. */
export interface DrawnCard {
  /** False once the page has taken it out, or put a dialog over it. */
  readonly isInPlace: boolean;
  /** Brings it into sight, in place of the card that is open. */
  open(): OpenCard;
  /** Takes it away unseen. */
  drop(): void;
}

export interface CardScript {
  /** False in the remains of an extension that has been updated since. */
  readonly isAlive: boolean;
  /** Draws a card out of sight. */
  drawCard(order: CardOrder): DrawnCard;
  /**
   * Closes what is open. A line with Undo is left to its time: whoever has just hidden Gloss on a site, which ends
   * everything else there, may want it back.
   */
  dispose(): void;
}

declare global {
  /** Set by `entrypoints/card.ts`, in the isolated world of the extension only. */
  var glossCard: CardScript | undefined;
}
