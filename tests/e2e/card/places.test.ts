/** Where the card has to hold its own: strict pages, dialogs, full screen, hostile styles, zoom, themes, frames. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readClosedRoot } from '../harness/closed-root';
import { inEachBrowser } from '../harness/each-browser';
import { cardBox, clickInCard, countHosts, HOST, openBody, readCard, restOn, waitFor } from './card-walk';

const P = '<p>The software is MIUI.</p>';

/** Parent of the card's element and whether the card is the topmost thing at its own middle. */
async function standing(page: Page): Promise<{ parent: string; isOnTop: boolean }> {
  const box = await cardBox(page);
  return page.evaluate(
    (name, x, y) => ({
      parent: document.querySelector(name)?.parentElement?.localName ?? '',
      isOnTop: document.elementFromPoint(x, y)?.localName === name,
    }),
    HOST,
    (box.left + box.right) / 2,
    (box.top + box.bottom) / 2,
  );
}

/** Background and width as they are computed: the styles are there. */
function look(page: Page): Promise<{ background: string; width: string } | null> {
  return readClosedRoot(page, HOST, (root) => {
    const card = root.querySelector('.card');
    if (!card) return null;
    const { backgroundColor, width } = getComputedStyle(card);
    return { background: backgroundColor, width };
  });
}

const LIGHT = { background: 'rgb(255, 255, 255)', width: '352px' };
const DARK = { background: 'rgb(28, 31, 33)', width: '352px' };

inEachBrowser('places', (walk) => {
  const open = async (body: string, parts: Parameters<typeof openBody>[3] = {}) => {
    const page = await walk.gloss.browser.newPage();
    await openBody(page, walk.site, body, parts);
    return page;
  };

  it('is drawn whole on a page that allows no styles, no scripts and only trusted HTML', async () => {
    const policy =
      "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    const page = await open(P, { headers: { 'content-security-policy': policy } });
    await restOn(page, 'MIUI');
    expect(await look(page)).toEqual(LIGHT);
    await page.close();
  });

  it('is reached inside an open modal dialog', async () => {
    const page = await open(`<dialog id="d" style="width:600px;height:500px">${P}</dialog>`);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await restOn(page, 'MIUI');
    expect(await standing(page)).toEqual({ parent: 'dialog', isOnTop: true });
    await clickInCard(page, 'Pin');
    await waitFor('pinned card', () =>
      readClosedRoot(page, HOST, (root) => root.querySelector('.is-pinned') !== null),
    );
    await page.close();
  });

  it('is above a full-screen element', async () => {
    const page = await open(
      `<div id="f" style="background:#fff">${P}<button id="b">Full screen</button></div>`,
    );
    await page.evaluate(() => {
      document
        .getElementById('b')
        ?.addEventListener('click', () => document.getElementById('f')?.requestFullscreen());
    });
    await page.click('#b');
    await waitFor('full screen', () => page.evaluate(() => document.fullscreenElement !== null));
    await restOn(page, 'MIUI');
    expect(await standing(page)).toEqual({ parent: 'div', isOnTop: true });
    await page.close();
  });

  it('is above everything that a page stacks, and out of its transforms', async () => {
    const page = await open(
      `${P}<div style="position:fixed;inset:120px 0 0 0;background:red;z-index:2147483647"></div>`,
      { head: '<style>html{transform:translate(30px,20px);filter:grayscale(1);overflow:hidden}</style>' },
    );
    const mark = await restOn(page, 'MIUI');
    expect((await standing(page)).isOnTop).toBe(true);
    const box = await cardBox(page);
    expect(Math.abs(box.left - mark.x)).toBeLessThan(60);
    await page.close();
  });

  it('looks the same whatever a page says of its elements', async () => {
    const page = await open(P, {
      head: `<style>
        * { all: unset !important; font-size: 50px !important; display: none !important }
        html, body, p { display: block !important; font-size: 20px !important }
        gloss-card { position: static !important; width: 5px !important; opacity: 0 !important; visibility: hidden !important; pointer-events: none !important }
        :popover-open { display: none !important }
      </style>`,
    });
    await restOn(page, 'MIUI');
    expect(await look(page)).toEqual(LIGHT);
    expect((await standing(page)).isOnTop).toBe(true);
    await page.close();
  });

  it('has its own size on a page that zooms itself', async () => {
    const page = await open(P, { head: '<style>html{zoom:1.5}</style>' });
    const mark = await restOn(page, 'MIUI');
    const box = await readClosedRoot(page, HOST, (root) => {
      const card = root.querySelector('.card');
      return card && { width: card.getBoundingClientRect().width, scale: (card as HTMLElement).offsetWidth };
    });
    expect(box?.width).toBeCloseTo(352, 0);
    const { left, top } = await cardBox(page);
    expect(Math.abs(left - mark.x)).toBeLessThan(80);
    expect(top - mark.y).toBeLessThan(60);
    await page.close();
  });

  it('begins at the right edge of the words on a page from right to left', async () => {
    const page = await open('<p dir="rtl" style="width:600px">نظام MIUI من Xiaomi</p>', { lang: 'ar' });
    const mark = await restOn(page, 'MIUI');
    const box = await cardBox(page);
    expect(Math.abs(box.right - mark.x)).toBeLessThan(60);
    const direction = await readClosedRoot(page, HOST, (root) => {
      const card = root.querySelector('.card');
      return card && getComputedStyle(card).direction;
    });
    expect(direction).toBe('ltr');
    await page.close();
  });

  it.each([
    ['a light page', '', P, LIGHT],
    ['a dark page', 'html{background:#111;color:#eee}', P, DARK],
    ['a dark block of a light page', '', `<div style="background:rgb(20 30 40)">${P}</div>`, DARK],
    [
      'a light block of a dark page',
      'html{background:#000}',
      `<div style="background:#fff">${P}</div>`,
      LIGHT,
    ],
    [
      'a thin veil over a dark page',
      'html{background:#000;color:#fff}',
      `<div style="background:#ffffff22">${P}</div>`,
      DARK,
    ],
    [
      'light words on a picture',
      '',
      `<div style="background:linear-gradient(#222,#000);color:#fff">${P}</div>`,
      DARK,
    ],
    ['a page in OKLCH', 'html{background:oklch(0.2 0.02 250)}', P, DARK],
  ])('takes the theme of %s', async (_, css, body, expected) => {
    const page = await open(body, { head: `<style>${css}</style>` });
    await restOn(page, 'MIUI');
    expect(await look(page)).toEqual(expected);
    await page.close();
  });

  it('opens in a shadow root of the page', async () => {
    const page = await open('<x-box></x-box>');
    await page.evaluate(() => {
      const root = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
      const p = document.createElement('p');
      p.textContent = 'The software is MIUI.';
      root?.append(p);
    });
    await restOn(page, 'MIUI');
    expect(await readCard(page)).toContain('software');
    await page.close();
  });

  it('is narrower in a narrow window and never leaves it', async () => {
    const page = await open('<p style="text-align:right">MIUI</p>');
    await page.setViewport({ width: 390, height: 600 });
    await restOn(page, 'MIUI');
    const box = await cardBox(page);
    expect(box.right - box.left).toBe(320);
    expect(box.right).toBeLessThanOrEqual(382);
    // Text has its own box: a range shows where it runs out of its cell.
    const rights = await readClosedRoot(page, HOST, (root) =>
      [...root.querySelectorAll('th, td, svg, p')].map((each) => {
        const range = document.createRange();
        range.selectNodeContents(each);
        return Math.max(range.getBoundingClientRect().right, each.getBoundingClientRect().right);
      }),
    );
    expect(Math.max(...(rights ?? []))).toBeLessThanOrEqual(box.right - 8);
    await page.close();
  });

  it.each(['Xiaomi', 'MIUI'])(
    'shows the chart of %s whole in a narrow window, without scrolling',
    async (name) => {
      const page = await open(`<p>The maker: ${name}</p>`);
      await page.setViewport({ width: 390, height: 600 });
      await restOn(page, name);
      const { chart = 0, foot = 0 } =
        (await readClosedRoot(page, HOST, (root) => ({
          chart: root.querySelector('.sparkline')?.getBoundingClientRect().bottom,
          foot: root.querySelector('.foot')?.getBoundingClientRect().top,
        }))) ?? {};
      expect(chart).toBeGreaterThan(0);
      expect(chart).toBeLessThanOrEqual(foot);
      await page.close();
    },
  );

  it('cannot be made to act by the page', async () => {
    const page = await open(P);
    await restOn(page, 'MIUI');
    await page.evaluate((name) => {
      const host = document.querySelector(name);
      for (const type of ['click', 'pointerenter', 'pointerdown', 'submit', 'change'])
        host?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      if (host?.shadowRoot) throw new Error('The root is open');
    }, HOST);
    expect(await countHosts(page)).toBe(1);
    await page.close();
  });
});
