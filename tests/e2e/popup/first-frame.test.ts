/** The field stands in the document before any script: it is there at once, and it is the one that stays. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../../../scripts/browser/launch-gloss';
import { openToolbarPopup } from '../../../scripts/browser/open-toolbar-popup';
import { inEachBrowser, KINDS } from '../harness/each-browser';
import { waitForRows } from './popup-walk';

/** Where field and picture stand, in px. */
const places = (popup: Page) =>
  popup.$$eval('.popup, .search-field, .search-field .icon, .search-field input', (parts) =>
    parts.map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return part.matches('.popup') ? [x, y, width] : [x, y, width, height];
    }),
  );

inEachBrowser('the first frame of the popup', (walk) => {
  it('has one field, before and after', async () => {
    const popup = await walk.gloss.openExtensionPage('popup.html?query=xaomi');
    await waitForRows(popup);
    expect(await popup.$$eval('input', (fields) => fields.length)).toBe(1);
    expect(await popup.$$eval('search', (searches) => searches.length)).toBe(1);
    await popup.close();
  });
});

// Only Chromium runs scripts of ours before those of a page of the extension, and lets it be without its own.
describe.runIf(KINDS.includes('chromium'))('the first frame of the popup, step by step', () => {
  let gloss: GlossBrowser;
  beforeAll(async () => {
    // A popup is no higher than the screen lets it be.
    gloss = await launchGloss('chromium', { args: ['--screen-info={1600x1200}', '--window-size=1400,1000'] });
  });
  afterAll(() => gloss?.close());

  it('shows the field where it stays, without any script', async () => {
    const popup = await gloss.openExtensionPage('popup.html');
    await popup.waitForSelector('.popup-body');
    const later = await places(popup);
    await popup.setJavaScriptEnabled(false);
    await popup.reload();
    expect(await popup.$('.popup-body')).toBeNull();
    expect(await places(popup)).toEqual(later);
    await popup.close();
  });

  it('opens from the toolbar, as wide as its field and ready to be typed in', async () => {
    const popup = await openToolbarPopup(gloss);
    await popup.waitForSelector('.popup-body');
    await popup.keyboard.type('mi band 2');
    const rows = await waitForRows(popup);
    expect(rows[0]).toContain('Mi Band 2');
    const root = await popup.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { width: innerWidth, isWide: scrollWidth > innerWidth, isHigh: scrollHeight > innerHeight };
    });
    // Nothing but the rows scrolls.
    expect(root).toEqual({ width: 360, isWide: false, isHigh: false });
    await popup.close();
  });

  it('keeps what was typed before the scripts were there', async () => {
    const popup = await gloss.browser.newPage();
    await popup.evaluateOnNewDocument(() => {
      new MutationObserver((_records, observer) => {
        const field = document.querySelector('input');
        if (!field) return;
        observer.disconnect();
        field.value = 'mi band 2';
        field.addEventListener('blur', () => Object.assign(field, { hasLostFocus: true }));
        Object.assign(field, { isEarly: true });
      }).observe(document, { subtree: true, childList: true });
    });
    await popup.goto(gloss.extensionUrl('popup.html'));
    const rows = await waitForRows(popup);
    expect(rows[0]).toContain('Mi Band 2');
    const field = await popup.$eval('input', (input) => {
      const [isEarly, hasLostFocus] = ['isEarly' in input, 'hasLostFocus' in input];
      return { value: input.value, isEarly, hasLostFocus, hasFocus: input === document.activeElement };
    });
    expect(field).toEqual({ value: 'mi band 2', isEarly: true, hasLostFocus: false, hasFocus: true });
    await popup.close();
  });
});
