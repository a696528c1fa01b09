/** From opening the popup to an entity, a fact, a copy and back: without a pointer. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import { clearStorage, openPopup, readFocus, waitForRows, waitForText } from './popup-walk';

inEachBrowser('search by keyboard', (walk) => {
  let page: Page;
  let popup: Page;
  beforeEach(async () => {
    walk.site.put('/garden.html', '<title>Garden</title><p>Roses.</p>');
    page = await walk.gloss.browser.newPage();
    await page.goto(walk.site.url('/garden.html'));
    popup = await openPopup(walk.gloss, page);
  });
  afterEach(async () => {
    await clearStorage(popup);
    await popup.close();
    await page.close();
  });

  const selected = () =>
    popup.$eval('[role=combobox]', (field) => {
      const row = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
      return row?.getAttribute('aria-selected') === 'true' ? row.textContent : null;
    });

  it('forgives a slip, opens the entity and comes back to the same row', async () => {
    await popup.keyboard.type('xaomi');
    const rows = await waitForRows(popup);
    expect(rows[0]).toMatch(/^Xiaomi company/);
    expect(await waitForText(popup, '[role=status]', 'result')).toMatch(
      new RegExp(`^${rows.length} results`),
    );
    expect(await selected()).toBe(rows[0]);
    await popup.keyboard.press('ArrowDown');
    expect(await selected()).toBe(rows[1]);
    await popup.keyboard.press('ArrowUp');
    await popup.keyboard.press('Enter');
    await waitForText(popup, '.entity h1', 'Xiaomi 小米集团 company');
    expect(await readFocus(popup)).toContain('Xiaomi');
    expect(await popup.$$eval('.entity .facts tbody th', (labels) => labels.length)).toBeGreaterThan(2);

    await popup.keyboard.press('Escape');
    expect(await waitForRows(popup)).toEqual(rows);
    expect(await popup.$eval('[role=combobox]', (field) => (field as HTMLInputElement).value)).toBe('xaomi');
    expect(await readFocus(popup)).toBe('Search facts');
    await popup.keyboard.press('Escape');
    await waitForText(popup, '.recent', 'xaomi');
  });

  it('opens the entity of a fact at that fact, with date and source', async () => {
    await popup.keyboard.type('mi band 2 price');
    await waitForRows(popup);
    await popup.keyboard.press('Enter');
    await waitForText(popup, '.entity h1', 'Mi Band 2');
    expect(await waitForText(popup, '.found', 'Price')).toMatch(/149\sCNY.*Jun 2016.*FunkyKit/);
  });

  it('follows related entities and comes back one by one', async () => {
    await popup.keyboard.type('miui');
    await waitForRows(popup);
    await popup.keyboard.press('Enter');
    await waitForText(popup, '.entity h1', 'MIUI');
    await popup.$$eval('.related button', (links) => {
      links.find((link) => link.textContent?.includes('HyperOS'))?.focus();
    });
    await popup.keyboard.press('Enter');
    await waitForText(popup, '.entity h1', 'HyperOS');
    await popup.keyboard.press('Escape');
    await waitForText(popup, '.entity h1', 'MIUI');
  });

  it('copies the selected row with its citation', async () => {
    const copied = 'Copied with date and source';
    await popup.keyboard.type('mi band 2 price');
    await waitForRows(popup);
    await popup.keyboard.down('Control');
    await popup.keyboard.press('Enter');
    await popup.keyboard.up('Control');
    await waitForText(popup, '.note-line', copied);
    await popup.$eval('[role=combobox]', (field) => (field as HTMLInputElement).select());
    await popup.keyboard.down('Control');
    await popup.keyboard.press('v', { commands: ['Paste'] });
    await popup.keyboard.up('Control');
    await popup.waitForFunction(
      () => {
        const field = document.querySelector<HTMLInputElement>('[role=combobox]');
        return /149\sCNY, Jun 2016\. FunkyKit/.test(field?.value ?? '');
      },
      { timeout: 5_000, polling: 50 },
    );
  });

  it('says that there is nothing, why, and what is nearest', async () => {
    await popup.keyboard.type('mi bnad 12 price');
    const message = await waitForText(popup, '.message[role=status]', 'Nothing for');
    expect(message).toMatch(/Nothing for “mi bnad 12 price”.*Smart Band 10 of Jun 2025/);
    const rows = await waitForRows(popup);
    expect(rows.every((row) => /Band/.test(row))).toBe(true);
    await popup.keyboard.press('Enter');
    await waitForText(popup, '.entity h1', 'Band');
  });
});
