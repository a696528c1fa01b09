/** Neighbours whose text is tested in one go, with all that they hold. */
export interface Stretch {
  readonly parent: Node | null;
  readonly first: Node;
  /** The same as `first` where it is one node. */
  readonly last: Node;
  /** Whether nothing stood before it in its parent. */
  readonly isFromStart: boolean;
  /** The end of the text before it, so that a name across the border is not missed. */
  readonly before: string;
}

/** A stretch to be kept: its few characters before do not hold on to the long text that they are the end of. */
export function detached({ before, ...stretch }: Stretch): Stretch {
  return { ...stretch, before: [...before].join('') };
}

/** Whether the page has taken an end of it away, or put the two otherwise. What has come in between makes no difference. */
export function isTornApart({ parent, first, last }: Stretch): boolean {
  if (!first.isConnected || first.parentNode !== parent || last.parentNode !== parent) return true;
  return first !== last && !(first.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING);
}
