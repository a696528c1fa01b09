import type { Piece } from './block-text';

/** As many characters as a name may have before or after the border between two stretches. */
const OVERLAP = 48;
/** A longer text node is handed out in windows of this length. */
const WINDOW = 8192;

/** The texts of a small subtree, or one long text window by window, that hit together with what stands before them. */
export function* hitsInTexts(
  scope: Node,
  before: string,
  mightMention: (text: string) => boolean,
): Generator<Piece | null, void, void> {
  const only = scope.firstChild === scope.lastChild ? scope.firstChild : null;
  if (only?.nodeType === Node.TEXT_NODE && (only as Text).length <= WINDOW) {
    yield { node: only as Text, from: 0, to: (only as Text).length };
    return;
  }
  let tail = before;
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  let node = scope.nodeType === Node.TEXT_NODE ? scope : walker.nextNode();
  for (; node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let from = 0, to = 0; from < data.length; from = to) {
      to = windowEnd(data, from);
      const text = tail + data.slice(from, to);
      yield mightMention(text) ? { node: node as Text, from, to } : null;
      tail = text.slice(-OVERLAP);
    }
  }
}

/** Where a window that begins at `from` ends: at white space if there is some nearby. The same for the same text. */
function windowEnd(data: string, from: number): number {
  const end = from + WINDOW;
  if (end >= data.length) return data.length;
  return end - OVERLAP + Math.max(0, data.slice(end - OVERLAP, end).lastIndexOf(' '));
}
