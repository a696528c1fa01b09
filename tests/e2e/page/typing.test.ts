/** While the reader types nothing is marked, and then everything again. */
import { expect, it } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import { expectMarks, openPage, readMarks } from './page-walk';

inEachBrowser('typing', (walk) => {
  for (const [name, field] of [
    ['a text field', '<input id="f">'],
    ['an editable region', '<div id="f" contenteditable>Text</div>'],
  ] as const) {
    it(`takes the marks off while the reader types into ${name}, and puts them back`, async () => {
      const page = await openPage(walk, `<p>Xiaomi and MIUI</p>${field}`);
      await expectMarks(page, ['Xiaomi', 'MIUI']);
      await page.click('#f');
      await page.keyboard.type('Redmi is', { delay: 20 });
      expect(await readMarks(page)).toEqual([]);
      await expectMarks(page, ['Xiaomi', 'MIUI']);
      await page.close();
    });
  }
});
