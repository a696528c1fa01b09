let range: Range | undefined;

/**
 * Lends the one live range there is. The browser has to keep every live range true through each change of the page until it is
 * collected: a thousand of them would make the page itself slow.
 */
export function withRange<T>(use: (range: Range) => T): T {
  range ??= document.createRange();
  try {
    return use(range);
  } finally {
    // Not to hold on to nodes.
    range.setStart(document, 0);
    range.collapse(true);
  }
}
