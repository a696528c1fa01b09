/** `normal`: a letter with a dotted line under it, as Gloss marks words. `off`: without the line. `paused`: two bars for the letter. */
export const ICON_STATES = ['normal', 'off', 'paused'] as const;
export type IconState = (typeof ICON_STATES)[number];

/** The accent of `tokens.css` on light ground. It keeps 3:1 to light and dark toolbars with its white letter. */
const TILE = '#0b6272';
/** Between the greys of light and dark toolbars: 3.4:1 on white, 4.9:1 on #1c1b22. */
const GREY = '#868e94';

/** The tile of a pause: no colour, so that it is no call for attention. */
const STILL = '#68717a';

/** A G of one stroke: the arc, then the bar inwards. The box is 16 × 16. */
const LETTER = 'M10.95 4.1A3.75 3.75 0 1 0 11.75 6.6H8.6';
const DOTS = [4.5, 8, 11.5].map((x) => `<circle cx="${x}" cy="13" r="0.95"/>`).join('');
const BARS = 'M5.75 3.9v5.2M10.25 3.9v5.2';

/** The icon of a state as SVG, in a box of 16 × 16. */
export function iconSvg(state: IconState): string {
  const ink = state === 'off' ? GREY : '#fff';
  const tile =
    state === 'off'
      ? `<rect x="0.75" y="0.75" width="14.5" height="14.5" rx="3" fill="none" stroke="${GREY}" stroke-width="1.5"/>`
      : `<rect width="16" height="16" rx="3.5" fill="${state === 'paused' ? STILL : TILE}"/>`;
  const shape = state === 'paused' ? BARS : LETTER;
  // Without a line under it the letter stands in the middle.
  const letter = `<path d="${shape}" transform="translate(0 ${state === 'off' ? 1.4 : 0})" fill="none" stroke="${ink}" stroke-width="${state === 'paused' ? 2.2 : 1.75}" stroke-linecap="round"/>`;
  const dots = state === 'off' ? '' : `<g fill="${ink}">${DOTS}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><title>Gloss</title>${tile}${letter}${dots}</svg>\n`;
}
