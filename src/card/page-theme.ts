/** Whether the page is light or dark where the mention stands, so that the card can be the same. */

/** Relative luminance at which black and white contrast equally with a colour (WCAG 2: √(1.05 · 0.05) − 0.05). */
const MIDDLE_LUMINANCE = 0.179;
/** Of a thinner veil what is below still decides. */
const MIN_ALPHA = 0.5;

/**
 * The theme of the surface under an element: the luminance of its first opaque background. Where a picture comes
 * first, its text is the better witness: light letters stand on something dark.
 */
export function readPageTheme(element: Element): 'light' | 'dark' {
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const { backgroundColor, backgroundImage, color } = getComputedStyle(each);
    if (backgroundImage !== 'none') return isDark(color) ? 'light' : 'dark';
    const colour = readColour(backgroundColor);
    if (colour && colour.alpha >= MIN_ALPHA) return colour.luminance < MIDDLE_LUMINANCE ? 'dark' : 'light';
  }
  return canvasTheme(element.ownerDocument);
}

/** Without any background the browser's canvas shows, dark only for pages that say they can be. */
function canvasTheme({ documentElement }: Document): 'light' | 'dark' {
  const schemes = getComputedStyle(documentElement).colorScheme;
  const isLightToo = /\blight\b/.test(schemes);
  if (!/\bdark\b/.test(schemes)) return 'light';
  return !isLightToo || matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function isDark(color: string): boolean {
  return (readColour(color)?.luminance ?? 0) < MIDDLE_LUMINANCE;
}

export interface Colour {
  /** Relative luminance, 0 to 1; near enough to tell light from dark. */
  luminance: number;
  alpha: number;
}

/** A computed colour as browsers write it: `rgb()`, `color()`, `lab()`, `oklch()` …; null if it is another text. */
export function readColour(text: string): Colour | null {
  const match = /^(rgba?|color|lab|lch|oklab|oklch)\((?:[a-z][\w-]* )?(.*)\)$/.exec(text);
  if (!match) return null;
  const [, space = '', inside = ''] = match;
  const numbers = inside.match(/[-+]?[\d.]+(e[-+]?\d+)?%?/g)?.map(toNumber) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  if (space.startsWith('rgb'))
    return { luminance: luminanceOf(first / 255, second / 255, third / 255), alpha };
  if (space === 'color') return { luminance: luminanceOf(first, second, third), alpha };
  // Lightness is about the cube root of luminance; `lab` and `lch` state it in percent.
  return { luminance: (first > 1 ? first / 100 : first) ** 3, alpha };
}

function toNumber(text: string): number {
  return text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text);
}

function luminanceOf(red: number, green: number, blue: number): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

function toLinear(channel: number): number {
  return channel ** 2.2;
}
