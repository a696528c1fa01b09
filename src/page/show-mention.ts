import { inDocumentOrder } from './document-order';
import { linesOf } from './mention-at-point';
import { isThere, type PageMention } from './page-blocks';

/** Scrolls a mention to the middle of what scrolls it, without touching focus, selection or address; false if it is not drawn. */
export function scrollToMention(mention: PageMention): boolean {
  const element = mention.pieces[0].node.parentElement;
  if (!element || linesOf(mention).length === 0) return false;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // A long text is in view now, but perhaps not this part of it.
  const [line] = linesOf(mention);
  const scroller = scrollerOf(element);
  const isWindow = scroller === document.scrollingElement;
  const { top, height } = isWindow ? { top: 0, height: innerHeight } : scroller.getBoundingClientRect();
  if (line) scroller.scrollBy({ top: line.top + line.height / 2 - top - height / 2, behavior: 'instant' });
  return true;
}

function scrollerOf(element: Element): Element {
  for (let above: Element | null = element; above; above = above.parentElement) {
    if (above.scrollHeight > above.clientHeight && /auto|scroll/.test(getComputedStyle(above).overflowY))
      return above;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** From where the next mention is looked for: from the one shown last, else from what is in view; or from the page's beginning (end). */
export type StepFrom = { last: PageMention | undefined } | 'edge';

/**
 * The mention to go to next, in document order: the one after (or before) the one shown last if that is still in view,
 * else the first (last) in view or beyond. Undefined where there is no further one.
 */
export function nextMention(
  mentions: Iterable<PageMention>,
  from: StepFrom,
  direction: 1 | -1,
): PageMention | undefined {
  const ordered = [...mentions].sort((a, b) => direction * inDocumentOrder(a, b));
  const last = from === 'edge' ? undefined : from.last;
  const start = last && isInView(last) ? ordered.indexOf(last) + 1 : 0;
  const isAnywhere = from === 'edge' || start > 0;
  const isBeyond = (mention: PageMention) => {
    const [line] = isThere(mention) ? linesOf(mention) : [];
    return !!line && (isAnywhere || (direction > 0 ? line.bottom > 0 : line.top < innerHeight));
  };
  return ordered.slice(start).find(isBeyond);
}

/** Whether the beginning of a mention is drawn within the viewport, or no further than so many windows from it. */
export function isInView(mention: PageMention, windows = 0): boolean {
  const [line] = isThere(mention) ? linesOf(mention) : [];
  return !!line && line.bottom > -windows * innerHeight && line.top < (1 + windows) * innerHeight;
}
