import type { CardHost } from './card-host';

const FOCUSABLE = 'a[href], button, input';

/** Moves the focus into the card and keeps Tab there. Returns how to give the focus back. */
export function takeFocus({ element, surface, root }: CardHost): () => void {
  const before = document.activeElement;
  surface.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  surface.addEventListener('keydown', (event) => event.key === 'Tab' && turnRound(event, root));
  return () => {
    const isInside = document.activeElement === element;
    if (isInside && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
}

/** From the last control on to the first, and back. */
function turnRound(event: KeyboardEvent, root: ShadowRoot): void {
  const all = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const [first, last] = [all[0], all.at(-1)];
  const at = root.activeElement;
  const isOnCard = at?.getAttribute('role') === 'dialog';
  const next = event.shiftKey ? (at === first || isOnCard) && last : at === last && first;
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/**
 * Keeps the focus where it is when a card that was opened by pointer is clicked: whoever looks something up while
 * writing goes on writing. A field of the card still takes it.
 */
export function keepFocusAway(surface: HTMLElement): void {
  surface.addEventListener('mousedown', (event) => {
    if ((event.target as Element).closest('button, a')) event.preventDefault();
  });
}
