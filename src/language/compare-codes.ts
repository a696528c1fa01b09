/**
 * Orders ids and ISO dates, which are plain ASCII. `localeCompare` would do so too, but its first call builds a
 * collator, the longest single step on the way to a first card.
 */
export function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
