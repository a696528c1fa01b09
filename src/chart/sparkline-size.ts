/**
 * The size of the small chart in px: the width of the card less its padding (ui.md §4); the highest value at `top`, zero
 * at `base`, room for a marker at each `side`. Apart from the rest, so that drawing brings no scales into the page.
 */
export const SPARKLINE = { width: 320, height: 58, top: 7, base: 43, side: 4 } as const;
