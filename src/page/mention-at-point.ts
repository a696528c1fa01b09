import { withRange } from './measuring-range';
import { isThere, type PageBlock, type PageMention } from './page-blocks';
import { shadowRootOf } from './shadow-roots';

/**
 * The mention under a point, found by the element that the browser says is on top there: what is covered has no card,
 * and neither `user-select` nor the direction of writing matters, as they do to a caret.
 * @param target of a pointer event at that point
 */
export function mentionAtPoint(
  target: Element,
  { x, y }: { x: number; y: number },
  blocks: readonly PageBlock[],
): PageMention | undefined {
  const inner = innermost(target, x, y);
  for (const { box, mentions } of blocks) {
    if (mentions.length === 0 || !(box.contains(inner) || isHosted(box, inner))) continue;
    const found = mentions.find((mention) => isThere(mention) && linesOf(mention).some(holdsPoint));
    if (found) return found;
  }
  return undefined;

  function holdsPoint({ left, top, right, bottom }: DOMRect): boolean {
    return x >= left && x <= right && y >= top && y <= bottom;
  }
}

/** The boxes of a mention that is there, one for each line it stands on, in reading order. */
export function linesOf({ pieces }: PageMention): DOMRect[] {
  return withRange((range) =>
    pieces.flatMap(({ node, from, to }) => {
      range.setStart(node, from);
      range.setEnd(node, to);
      return [...range.getClientRects()];
    }),
  );
}

/** Whether a box stands in a shadow root of this element: there Chromium names the host for what is slotted. */
function isHosted(box: Element, host: Element): boolean {
  const { host: own } = box.getRootNode() as ShadowRoot;
  return !!own && (own === host || isHosted(own, host));
}

function innermost(target: Element, x: number, y: number): Element {
  const inner = shadowRootOf(target)?.elementFromPoint(x, y);
  return inner && inner !== target ? innermost(inner, x, y) : target;
}
