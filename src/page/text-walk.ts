/** All that a `textContent` consists of. */
const SHOWN = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** Walks the text nodes from a node on and counts their characters: the way from a place in a `textContent` to its node. */
export class TextWalk {
  readonly #first: Node;
  #walker: TreeWalker | undefined;
  /** The node come to; null before the first. */
  node: Text | null = null;
  /** The one before it. */
  previous: Text | null = null;
  /** Where the node begins and ends, counted from the beginning of the walk. */
  start = 0;
  end: number;
  /** False once there is no further node. */
  isOn = true;

  /** @param offset what the count begins with */
  constructor(first: Node, offset: number) {
    this.#first = first;
    this.end = offset;
  }

  /** Goes on to the node that holds a place, or for so many steps; true if it has come there or to the end. */
  advance(place: number, steps: number): boolean {
    for (let step = 0; step < steps; step++) {
      const next = this.#next();
      if (!next) {
        this.isOn = false;
        return true;
      }
      this.previous = this.node;
      this.node = next;
      this.start = this.end;
      this.end += next.length;
      if (this.end > place) return true;
    }
    return false;
  }

  #next(): Text | null {
    if (this.#walker) return this.#walker.nextNode() as Text | null;
    const first = this.#first;
    this.#walker = document.createTreeWalker(first.parentNode ?? first, SHOWN);
    this.#walker.currentNode = first;
    return first.nodeType === Node.TEXT_NODE ? (first as Text) : (this.#walker.nextNode() as Text | null);
  }
}
