/** Pages on which a reader does something: types, selects, clicks, copies, submits. */
import type { Page } from 'puppeteer-core';
import { type PageCase, pageCase, style } from './page-case';

const P = '<p>Xiaomi sold the Mi Band, said Hugo Barra; MIUI 12 came later.</p>';
const TYPED = 'Xiaomi Mi Band 2 and MIUI';

async function typeInto(page: Page, selector: string): Promise<void> {
  await page.focus(selector);
  await page.keyboard.type(TYPED);
}

export const READER_CASES: readonly PageCase[] = [
  pageCase(
    'text field',
    `${P}<form><input id="i" name="q"></form>`,
    {},
    { act: (page) => typeInto(page, '#i') },
  ),
  pageCase(
    'text area with a draft',
    `${P}<form><textarea id="t" name="t">Xiaomi </textarea></form>`,
    {},
    { act: (page) => typeInto(page, '#t') },
  ),
  pageCase(
    'editable region',
    `${P}<div id="e" contenteditable>Mi </div>`,
    {},
    { act: (page) => typeInto(page, '#e') },
  ),
  pageCase(
    'plaintext-only region',
    `${P}<div id="e" contenteditable="plaintext-only">Mi </div>`,
    {},
    { act: (page) => typeInto(page, '#e') },
  ),
  pageCase(
    'role textbox',
    `${P}<div id="e" role="textbox" contenteditable tabindex="0"></div>`,
    {},
    { act: (page) => typeInto(page, '#e') },
  ),
  pageCase(
    'whole form filled in',
    `<form><label>Brand <input id="b" name="brand"></label><select id="s" name="model"><option>Mi Note<option>Mi Band</select></form>${P}`,
    {},
    {
      act: async (page) => {
        await typeInto(page, '#b');
        await page.select('#s', 'Mi Band');
      },
    },
  ),
  pageCase(
    'click on a name in a link',
    `<p>By <a id="a" href="#there">Xiaomi</a></p><p id="there">There</p>`,
    {},
    { act: (page) => page.click('#a') },
  ),
  pageCase(
    'click on a name in a button',
    `<button id="b" onclick="this.textContent='Xiaomi done'">Buy Xiaomi</button>${P}`,
    {},
    { act: (page) => page.click('#b') },
  ),
  pageCase(
    'double click on a name',
    `<p><span id="s">MIUI</span> is software.</p>`,
    {},
    { act: (page) => page.click('#s', { count: 2 }) },
  ),
  pageCase(
    'keys that a page listens to',
    `${P}<output id="o"></output><script>addEventListener('keydown',(e)=>{o.textContent+=e.key})</script>`,
    {},
    {
      act: async (page) => {
        for (const key of ['j', 'k', 'Escape', 'g', 'ArrowDown'] as const) await page.keyboard.press(key);
      },
    },
  ),
  pageCase(
    'scrolled to the end',
    P.repeat(200),
    {},
    { act: (page) => page.evaluate(() => scrollTo(0, document.body.scrollHeight)) },
  ),
  pageCase(
    'scroll container with snap',
    `<div id="box">${P.repeat(60)}</div>`,
    {
      head: style('#box{height:200px;overflow:auto;scroll-snap-type:y proximity}p{scroll-snap-align:start}'),
    },
    {
      act: (page) => page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 400)),
    },
  ),
  pageCase('text that cannot be selected', `<div style="user-select:none">${P}</div>${P}`),
  pageCase(
    'transparent cover over a card link',
    `<div style="position:relative">${P}<a href="#x" style="position:absolute;inset:0"></a></div>`,
  ),
  pageCase('strict content security policy', P, {
    headers: { 'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'" },
  }),
  pageCase('trusted types required', P, {
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  }),
  pageCase('sandboxed by its server', P, { headers: { 'content-security-policy': 'sandbox allow-scripts' } }),
];
