import { listen } from './listen';
import { readability } from './read-block';

/** What may make visible what has its place already: after these it is looked again. */
const CAUSES = ['click', 'keyup', 'toggle', 'transitionend', 'animationend'] as const;
/** Milliseconds from such a cause to the look. */
const LOOK_MS = 200;

export interface HiddenTexts {
  /** Waits for a text that is not drawn; `box` is the element that will come into view with it. */
  add(text: Text, box: Element): void;
  /** Looks soon whether they are drawn by now. */
  lookSoon(): void;
  /** Lets go of texts that have left the page. */
  forgetGone(): void;
}

/**
 * Waits for texts that may hold a mention and are not drawn. What has no box tells by itself when it comes into view, so that no
 * attribute has to be watched; what is merely invisible is looked at again when the reader or the page has done something.
 * @param onReveal called once for each text that is drawn now
 */
export function createHiddenTexts(onReveal: (text: Text) => void, signal: AbortSignal): HiddenTexts {
  const boxes = new Map<Element, Set<Text>>();
  let looking: ReturnType<typeof setTimeout> | undefined;

  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) look(target);
  });
  signal.addEventListener('abort', () => observer.disconnect());

  const look = (box: Element) => {
    for (const text of boxes.get(box) ?? []) {
      if (readability(text) === 'hidden') continue;
      remove(box, text);
      onReveal(text);
    }
  };

  const remove = (box: Element, text: Text) => {
    const texts = boxes.get(box);
    texts?.delete(text);
    if (texts?.size !== 0) return;
    boxes.delete(box);
    observer.unobserve(box);
  };

  const lookSoon = () => {
    if (boxes.size === 0) return;
    if (looking) return;
    looking = setTimeout(() => {
      looking = undefined;
      if (!signal.aborted) for (const box of boxes.keys()) look(box);
    }, LOOK_MS);
  };
  listen(Object.fromEntries(CAUSES.map((cause) => [cause, lookSoon])), signal);

  return {
    add(text, box) {
      const texts = boxes.get(box) ?? new Set();
      boxes.set(box, texts.add(text));
      observer.observe(box);
    },
    lookSoon,
    forgetGone() {
      for (const [box, texts] of boxes) {
        for (const text of texts) if (!text.isConnected) remove(box, text);
      }
    },
  };
}
