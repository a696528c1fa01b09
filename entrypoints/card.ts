import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type CardInPage, openCard } from '@/card/open-card';

/** Injected into a frame on the first intent; a second injection finds everything there and changes nothing. */
export default defineUnlistedScript(() => {
  if (globalThis.glossCard?.isAlive) return;
  globalThis.glossCard?.dispose();
  let current: CardInPage | null = null;
  globalThis.glossCard = {
    get isAlive() {
      return Boolean(browser.runtime?.id);
    },
    openCard(order) {
      current?.destroy();
      current = openCard(order);
      return current;
    },
    dispose() {
      current?.close();
    },
  };
});
