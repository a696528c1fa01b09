import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openSession } from './session';

/** Run by the background in a frame in which the content script has found something that may be a mention. */
export default defineUnlistedScript(() => {
  const names = globalThis.glossNames;
  if (!names) return;
  globalThis.glossReader = { openSession: (...session) => openSession(names, ...session) };
});
