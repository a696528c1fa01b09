import names from 'virtual:gloss/names';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Run by the background before the reader script: the two together would hold the page up for too long in one go. */
export default defineUnlistedScript(() => {
  globalThis.glossNames = names;
});
