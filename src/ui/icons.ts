/**
 * Icons as the `d` of one stroked path in a box of 16 × 16, so that each surface ships only those it draws.
 * A picture is used only where it is known (pin, close, hide, search …); everything else is a word.
 */

/** Where a circle is wanted: two half arcs from its left edge. */
const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

export const WHY = `${circle(8, 8, 5.75)}M6.4 6.5a1.65 1.65 0 1 1 2.5 1.45c-.55.33-.9.62-.9 1.2M8 11.1v.05`;
export const PIN = 'M5.75 2.5h4.5l-.6 4.3 2.1 2.2v1h-7.5V9l2.1-2.2zM8 10v4';
export const CLOSE = 'm4.25 4.25 7.5 7.5m0-7.5-7.5 7.5';
export const HIDE = 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM3.2 12.8 12.8 3.2';
export const OPEN = 'M5.75 4.25h6v6m0-6-7.5 7.5';
export const DIFFER = 'M3.25 6.25h9.5m-9.5 3.5h9.5M10.5 3.25l-5 9.5';
export const COPY =
  'M7.25 5.75h4.75a1.5 1.5 0 0 1 1.5 1.5v4.75a1.5 1.5 0 0 1-1.5 1.5h-4.75a1.5 1.5 0 0 1-1.5-1.5v-4.75a1.5 1.5 0 0 1 1.5-1.5zM3.6 10.25h-.1a1 1 0 0 1-1-1V3.5a1 1 0 0 1 1-1h5.75a1 1 0 0 1 1 1v.1';
export const REFUSE = `${circle(8, 8, 5.75)}m1.75 4 8-8`;
export const SEARCH = `${circle(7, 7, 4.25)}m7.45 3.2 3.3 3.3`;
export const SETTINGS = `M2.25 5h6m5 0h.5M2.25 11h.5m5 0h6${circle(10.75, 5, 1.9)}${circle(5.25, 11, 1.9)}`;
export const PAUSE = 'M5.75 4v8m4.5-8v8';
export const FORWARD = 'M6.25 3.75 10.5 8l-4.25 4.25';
export const BACK = 'M9.75 3.75 5.5 8l4.25 4.25';
export const CHECK = 'm3.5 8.5 3 3 6-7';
export const DOWN = 'm4 6.25 4 4 4-4';
export const UP = 'm4 9.75 4-4 4 4';
export const DOWNLOAD = 'm5 9.5 3 3 3-3M8 3.5v9';
export const SORT = 'm5 9.75 3 3 3-3M5 6.25l3-3 3 3';
