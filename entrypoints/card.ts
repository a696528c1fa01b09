import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type CardInPage, drawCard } from '@/card/draw-card';

/** Injected into a frame on the first intent; a second injection finds everything there and changes nothing. */
export default defineUnlistedScript(() => {
  if (globalThis.glossCard?.isAlive) return;
  globalThis.glossCard?.dispose();
  let current: CardInPage | null = null;
  globalThis.glossCard = {
    get isAlive() {
      return Boolean(browser.runtime?.id);
    },
    drawCard(order) {
      const drawn = drawCard(order);
      return {
        get isInPlace() {
          return drawn.isInPlace;
        },
        open() {
          current?.destroy();
          current = drawn;
          drawn.uncover();
          return drawn;
        },
        drop: drawn.destroy,
      };
    },
    dispose() {
      current?.close();
    },
  };
});
