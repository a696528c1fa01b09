/** The nearest `lang`, across shadow roots. */
export function languageAt(element: Element): string {
  for (let above: Element | null = element; above; ) {
    const named = above.closest('[lang]');
    if (named) return named.getAttribute('lang') ?? '';
    above = (above.getRootNode() as ShadowRoot).host ?? null;
  }
  return '';
}
