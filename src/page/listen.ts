type Handlers = { readonly [K in keyof WindowEventMap]?: (event: WindowEventMap[K]) => void };

/**
 * Listens on the window, before the page does and without holding anything up, to what the reader does; what scripts make up is
 * left out. `document.open` takes all listeners away: the answer adds them again.
 * @param held types whose handlers may keep the browser from doing what it does
 */
export function listen(handlers: Handlers, signal: AbortSignal, held: readonly string[] = []): () => void {
  const ears = Object.entries(handlers).map(([type, handle]) => {
    const hear = (event: Event) => {
      if (event.isTrusted) (handle as (event: Event) => void)(event);
    };
    return () => addEventListener(type, hear, { capture: true, passive: !held.includes(type), signal });
  });
  const add = () => {
    for (const ear of ears) ear();
  };
  add();
  return add;
}
