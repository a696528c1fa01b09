import { hasMoreElements } from './element-count';

/** Milliseconds after which a frame that is never drawn, as one far below the fold, is read all the same. */
const UNDRAWN_MS = 1000;
/** Elements; reading fewer takes a few slices at most. */
const LARGE_PAGE = 4000;
/** Siblings that are read first: about two windows full of paragraphs. */
const FIRST_READ = 40;

/** Calls back when the page is not hidden: at once, or when its tab comes to the front or its prerendering ends. */
export function whenSeen(callback: () => void, signal: AbortSignal): void {
  let isDue = true;
  const look = () => {
    if (!isDue || signal.aborted || document.visibilityState === 'hidden') return;
    isDue = false;
    document.removeEventListener('visibilitychange', look);
    callback();
  };
  look();
  if (!isDue) return;
  document.addEventListener('visibilitychange', look, { signal });
  // `document.open` takes listeners away and leaves frames, which come again when the page is seen.
  requestAnimationFrame(look);
}

/** Calls back when the page has been drawn: asking for styles before that would make us pay for its first layout. */
export function whenDrawn(callback: () => void): void {
  let isDue = true;
  const call = () => {
    if (isDue) callback();
    isDue = false;
  };
  requestAnimationFrame(() => setTimeout(call));
  setTimeout(call, UNDRAWN_MS);
}

/** What there is to read of this document; it has no body where it is not HTML. */
export function contentOf({ body, documentElement }: Document): Element {
  return body ?? documentElement;
}

/** Elements around the middle of the viewport, for a large page to be read there first; none where the page is not large. */
export function elementsInView(): Element[] {
  const body = contentOf(document);
  if (!hasMoreElements(body, LARGE_PAGE)) return [];
  let middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  for (
    let above = middle?.parentElement;
    above && above !== body && above.clientHeight < 2 * innerHeight;
    above = above.parentElement
  ) {
    middle = above;
  }
  const elements: Element[] = [];
  for (
    let next = middle;
    next && next !== body && elements.length < FIRST_READ;
    next = next.nextElementSibling
  )
    elements.push(next);
  return elements;
}
