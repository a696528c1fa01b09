/** What a card listens to as long as it is open. Each watch ends with the signal. */
import type { CardHost } from './card-host';
import type { CardOrder } from './card-script';

/** Tells whether the pointer is in the card. */
export function watchPointer({ surface }: CardHost, { onPointer }: CardOrder, signal: AbortSignal): void {
  const tell = (isInside: boolean) => (event: Event) => event.isTrusted && onPointer(isInside);
  surface.addEventListener('pointerenter', tell(true), { signal });
  surface.addEventListener('pointerleave', tell(false), { signal });
}

/** The only key that is ever taken from a page, and only while a card is open. */
export function takeEscape(finish: () => void, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    finish();
  };
  addEventListener('keydown', onKey, { capture: true, signal });
}

/** A tap on the dimmed page, and the way back of the system (Android), close the sheet. */
export function watchWaysOut(surface: HTMLElement, finish: () => void, signal: AbortSignal): void {
  const onClick = ({ target, isTrusted }: Event) => isTrusted && target === surface && finish();
  surface.addEventListener('click', onClick, { signal });
  const { CloseWatcher } = globalThis as {
    CloseWatcher?: new (options: { signal: AbortSignal }) => EventTarget;
  };
  if (CloseWatcher) new CloseWatcher({ signal }).addEventListener('close', finish);
}
