type Handlers = { readonly [K in keyof WindowEventMap]?: (event: WindowEventMap[K]) => void };

/** What adds the listeners that were not taken back. */
const ears = new Set<() => void>();

/**
 * Listens on the window, before the page does and without holding anything up, to what the reader does; what scripts make up is
 * left out.
 * @param held types whose handlers may keep the browser from doing what it does
 */
export function listen(handlers: Handlers, signal: AbortSignal, held: readonly string[] = []): void {
  if (signal.aborted) return;
  const hearing = Object.entries(handlers).map(([type, handle]) => {
    const hear = (event: Event) => {
      if (event.isTrusted) (handle as (event: Event) => void)(event);
    };
    return [type, hear] as const;
  });
  const add = () => {
    for (const [type, hear] of hearing)
      addEventListener(type, hear, { capture: true, passive: !held.includes(type), signal });
  };
  add();
  ears.add(add);
  signal.addEventListener('abort', () => ears.delete(add));
}

/** Listens again to everything, after `document.open` has taken all listeners away. */
export function listenAgain(): void {
  for (const add of ears) add();
}
