import type { EntityId } from '@/facts/pack-schema';

/** What the reader can do in a card. Each that writes is called for trusted events only. */
export interface CardActions {
  openFacts(): void;
  /** False if the browser does not let us. */
  copy(citation: string): Promise<boolean>;
  /** "Not this". */
  refuse(): void;
  hideSite(): void;
  setPinned(isPinned: boolean): void;
  close(): void;
  /** Sets the page's date, or takes the set one back; false if it is no date. */
  setDate(date: string | null): Promise<boolean>;
  /** Says which of several things of this name is meant. */
  choose(entity: EntityId): void;
}

/** Lets only what the reader does through: a page can make up events, but not trusted ones. */
export function trusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}
