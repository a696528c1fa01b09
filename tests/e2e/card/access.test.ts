/** What people with other senses and settings get: axe over every state, forced colours, reduced motion. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readClosedRoot } from '../harness/closed-root';
import { inEachBrowser } from '../harness/each-browser';
import {
  ARTICLE,
  clickInCard,
  countHosts,
  HOST,
  openBody,
  pause,
  readCard,
  restOn,
  waitFor,
} from './card-walk';
import { findViolations } from './find-violations';

inEachBrowser('access', (walk) => {
  const states: [name: string, theme: string, act: (page: Page) => Promise<unknown>][] = [
    ['facts, then and now', '', async () => undefined],
    ['facts on a dark page', 'html{background:#111;color:#eee}', async () => undefined],
    ['why', '', (page) => clickInCard(page, 'Why this match?')],
    ['pinned', '', (page) => clickInCard(page, 'Pin')],
    [
      'date',
      '',
      (page) => clickInCard(page, 'Feb 2015. Page date: 13 February 2015 (from the page’s data). Change'),
    ],
    ['copied', '', (page) => clickInCard(page, 'Copy')],
    ['refused', '', (page) => clickInCard(page, 'Not this')],
  ];
  it.each(states)('axe finds nothing wrong: %s', async (_, css, act) => {
    const page = await walk.gloss.browser.newPage();
    await openBody(page, walk.site, ARTICLE, { head: `<style>${css}</style>` });
    await restOn(page, 'Mi Band');
    await act(page);
    await pause(300);
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });

  it('axe finds nothing wrong: rows with sources that differ, and those sources', async () => {
    const page = await walk.gloss.browser.newPage();
    await openBody(page, walk.site, ARTICLE);
    await restOn(page, 'Xiaomi');
    expect(await findViolations(page)).toEqual([]);
    const name = await readClosedRoot(page, HOST, (root) =>
      root.querySelector('.differ')?.getAttribute('aria-label'),
    );
    await clickInCard(page, name ?? '');
    await pause(300);
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });

  it('axe finds nothing wrong: no date', async () => {
    const page = await walk.gloss.browser.newPage();
    await openBody(page, walk.site, ARTICLE, { date: '' });
    await restOn(page, 'MIUI');
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });

  it('is a dialog that is not modal, with a table that has heads, and says nothing by itself', async () => {
    const page = await walk.gloss.browser.newPage();
    await openBody(page, walk.site, ARTICLE);
    await restOn(page, 'MIUI');
    const roles = await readClosedRoot(page, HOST, (root) => ({
      dialog: root.querySelector('[role=dialog]')?.getAttribute('aria-label'),
      isModal: root.querySelector('[aria-modal=true]') !== null,
      columns: [...root.querySelectorAll('th[scope=col]')].map((each) => each.textContent?.trim()),
      rows: [...root.querySelectorAll('th[scope=row]')].map((each) => each.textContent),
      chart: root.querySelector('svg[role=img]')?.getAttribute('aria-label'),
      pin: root.querySelector('[aria-label=Pin]')?.getAttribute('aria-pressed'),
      hidden: root.querySelectorAll('[aria-hidden=true]:not(svg, b, span)').length,
      tooltips: root.querySelectorAll('[role=tooltip]').length,
    }));
    expect(roles).toMatchObject({
      dialog: 'MIUI, software',
      isModal: false,
      pin: 'false',
      hidden: 0,
      tooltips: 0,
    });
    expect(roles?.columns).toEqual(['Then Feb 2015', 'Now latest known']);
    expect(roles?.rows).toContain('Users');
    expect(roles?.chart).toMatch(/^MIUI, Users, .+ 2025: .+ to 741\.7/);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await page.close();
  });

  it('says in its status what was done', async () => {
    const page = await walk.gloss.browser.newPage();
    await openBody(page, walk.site, ARTICLE);
    await restOn(page, 'MIUI');
    await clickInCard(page, 'Not this');
    const status = await waitFor('status', () =>
      readClosedRoot(page, HOST, (root) => root.querySelector('[role=status]')?.textContent),
    );
    expect(status).toBe('No longer marked here: “MIUI”');
    await page.close();
  });
});

inEachBrowser(
  'reduced motion',
  (walk) => {
    it('goes at once', async () => {
      const page = await walk.gloss.browser.newPage();
      if (walk.gloss.kind === 'chromium')
        await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await openBody(page, walk.site, ARTICLE);
      await restOn(page, 'MIUI');
      const duration = await readClosedRoot(page, HOST, (root) => {
        const surface = root.querySelector('.gloss');
        return surface && getComputedStyle(surface).animationDuration;
      });
      expect(duration).toBe('0s');
      await page.keyboard.press('Escape');
      expect(await countHosts(page)).toBe(0);
      await page.close();
    });
  },
  { firefoxPrefs: { 'ui.prefersReducedMotion': 1 } },
);

inEachBrowser(
  'forced colours',
  (walk) => {
    it('keeps its edge and its ring and dot', async () => {
      const page = await walk.gloss.browser.newPage();
      if (walk.gloss.kind === 'chromium')
        await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
      await openBody(page, walk.site, ARTICLE);
      await restOn(page, 'MIUI');
      expect(await readCard(page)).toContain('MIUI');
      const edges = await readClosedRoot(page, HOST, (root) => {
        const style = (selector: string) => getComputedStyle(root.querySelector(selector) as Element);
        return {
          isForced: matchMedia('(forced-colors: active)').matches,
          card: style('.card').borderTopColor,
          text: style('.card').color,
          dot: style('.dot').backgroundColor,
          ring: style('.ring').borderTopColor,
        };
      });
      expect(edges?.isForced).toBe(true);
      expect([edges?.card, edges?.dot, edges?.ring]).toEqual([edges?.text, edges?.text, edges?.text]);
      await page.close();
    });
  },
  { firefoxPrefs: { 'ui.useAccessibilityTheme': 1, 'browser.display.document_color_use': 2 } },
);
