import type { EntityId } from '@/facts/pack-schema';
import type { CardLook, CardView } from './card-look';

/** What the reader can do in a card. Each that writes is called for trusted events only. */
export interface CardActions {
  openFacts(): void;
  copy(citation: string): void;
  /** "Not this". */
  refuse(): void;
  hideSite(): void;
  setPinned(isPinned: boolean): void;
  close(): void;
  /** Sets the page's date; null takes the set one back. */
  setDate(date: string | null): void;
  /** Says which of several things of this name is meant. */
  choose(entity: EntityId): void;
  show(view: CardView): void;
  /** Takes the sheet to its second stop or back to its first. */
  stopAt(isFull: boolean): void;
}

/** What every part of the card is given. */
export interface CardProps {
  look: CardLook;
  actions: CardActions;
}

/** Lets only what the reader does through: a page can make up events, but not trusted ones. */
export function trusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}
