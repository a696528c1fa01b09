import type { CardAnchor } from './card-script';
import { LINE_GAP, placeCard, WINDOW_GAP } from './place-card';

/**
 * Puts a surface that is drawn at its mention, again whenever the window changes its size, until the signal aborts.
 * What it shows may grow and shrink later; the edge at the line stays where it is.
 */
export function keepInPlace(surface: HTMLElement, anchor: CardAnchor, signal: AbortSignal): void {
  const put = async () => {
    surface.style.maxHeight = '';
    const { offsetWidth: width, offsetHeight: height } = surface;
    const window = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const isRtl = getComputedStyle(anchor.element).direction === 'rtl';
    const place = await placeCard({ ...anchor, card: { width, height }, window, isRtl });
    const lineTop = Math.min(...anchor.lines.map(({ top }) => top));
    const isAbove = place.top < lineTop;
    const room = isAbove ? place.top + place.height - WINDOW_GAP : window.height - place.top - WINDOW_GAP;
    Object.assign(surface.style, {
      left: `${place.left}px`,
      top: isAbove ? '' : `${place.top}px`,
      bottom: isAbove ? `${window.height - place.top - place.height}px` : '',
    });
    surface.style.setProperty('--g-card-max-h', `min(320px, ${Math.max(room, LINE_GAP)}px)`);
  };
  addEventListener('resize', () => void put(), { signal });
  void put();
}
