import type { Page } from 'puppeteer-core';
import type { GlossBrowser } from './launch-gloss';

/** The part of the extension API that opens a popup. */
interface ActionApi {
  action: { setPopup(details: { popup: string }): Promise<void>; openPopup(): Promise<void> };
}

/** Milliseconds in which a popup comes to rest: whoever connects to a page while it starts holds it up. */
const REST = 400;

/**
 * Opens a page of the extension as the toolbar does, in a window of its own over the active tab. Chromium only: Firefox
 * lets no popup be driven from outside.
 */
export async function openToolbarPopup(gloss: GlossBrowser, path = 'popup.html'): Promise<Page> {
  const url = gloss.extensionUrl(path);
  const worker = await gloss.browser.waitForTarget((target) => target.type() === 'service_worker');
  const inside = await worker.worker();
  if (!inside) throw new Error('the service worker cannot be reached');
  await inside.evaluate(async (popup) => {
    const { action } = (globalThis as unknown as { chrome: ActionApi }).chrome;
    await action.setPopup({ popup });
    await action.openPopup();
  }, path);
  const target = await gloss.browser.waitForTarget((candidate) => candidate.url() === url);
  await new Promise((resolve) => setTimeout(resolve, REST));
  return target.asPage();
}
