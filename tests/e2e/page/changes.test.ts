/** Pages that change: what comes is found, what goes is let go, however it comes and goes. */
import { expect, it } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import { expectMarks, expectSame, openPage, pageOf, pause, readMarkedTexts, readReport } from './page-walk';

inEachBrowser('a page that changes', (walk) => {
  const open = async (body: string, first: string[]) => {
    const page = await openPage(walk, body);
    await expectMarks(page, first);
    return page;
  };
  const add = (html: string) => {
    document.body.append(document.createRange().createContextualFragment(html));
  };

  it('marks what is added, to a page with mentions and to one without', async () => {
    const page = await open('<p>Nothing yet.</p>', []);
    await page.evaluate(add, '<p>Here is Xiaomi.</p>');
    await expectMarks(page, ['Xiaomi']);
    await page.evaluate(add, '<p>And MIUI.</p>');
    await expectMarks(page, ['Xiaomi', 'MIUI']);
    await page.close();
  });

  it('finds a name that is completed later, by text, by node and by the loss of what stood between', async () => {
    const page = await open(
      '<p id="a">Xiaomi</p><p id="b">The new MI</p><p id="c">Redmi</p><p id="d">Lei<br> Jun</p>',
      ['Xiaomi', 'Redmi'],
    );
    await page.evaluate(() => {
      const text = document.getElementById('b')?.firstChild as Text | null;
      text?.appendData('UI');
      document
        .getElementById('c')
        ?.append(Object.assign(document.createElement('b'), { textContent: ' Note 8' }));
      document.querySelector('br')?.remove();
    });
    await expectMarks(page, ['Xiaomi', 'MIUI', 'Redmi', ' Note 8', 'Lei', ' Jun']);
    await page.close();
  });

  it('lets a name go that is broken, changed or taken out', async () => {
    const page = await open('<p id="a">Xiaomi</p><p id="b">MIUI</p><p id="c">Hugo Barra</p><p>Redmi</p>', [
      'Xiaomi',
      'MIUI',
      'Hugo Barra',
      'Redmi',
    ]);
    await page.evaluate(() => {
      document.getElementById('a')?.remove();
      const [b, c] = ['b', 'c'].map((id) => document.getElementById(id)?.firstChild as Text);
      if (b) b.data = 'Maui';
      c?.splitText(4).before(document.createElement('br'));
    });
    await expectMarks(page, ['Redmi']);
    const { mentions } = await readReport(walk.gloss, page);
    expect(mentions.map(({ text }) => text)).toEqual(['Redmi']);
    await page.close();
  });

  it('keeps a mention that is moved, and its number', async () => {
    const page = await open('<div id="a"><p>Xiaomi</p></div><div id="b"></div>', ['Xiaomi']);
    const before = await readReport(walk.gloss, page);
    await page.evaluate(() => document.getElementById('b')?.append(document.querySelector('p') as Element));
    await expectSame(page, ['Xiaomi']);
    expect((await readReport(walk.gloss, page)).mentions).toEqual(before.mentions);
    await page.close();
  });

  it('marks what is in view of a long table, however it is sorted', async () => {
    const rows = Array.from({ length: 300 }, (_, row) => `<li style="height: 40px">Row ${row} of MIUI</li>`);
    const page = await openPage(walk, `<ul>${rows.join('')}</ul>`);
    const unmarked = () =>
      page.evaluate(() => {
        const marked = new Set(
          [...CSS.highlights.values()].flatMap((marks) =>
            [...marks].map(({ startContainer }) => startContainer.parentElement),
          ),
        );
        const inView = [...document.querySelectorAll('li')].filter((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        });
        return inView.filter((row) => !marked.has(row)).map((row) => row.textContent);
      });
    await expect.poll(unmarked, { timeout: 8_000 }).toEqual([]);
    const sort = (direction: 1 | -1) =>
      page.evaluate((sign) => {
        const list = document.querySelector('ul');
        const numberOf = (row: Element) => Number(/\d+/.exec(row.textContent ?? '')?.[0]);
        list?.append(...[...list.children].sort((a, b) => sign * (numberOf(a) - numberOf(b))));
      }, direction);
    for (const direction of [-1, 1] as const) {
      await sort(direction);
      await expect.poll(unmarked, { timeout: 8_000 }).toEqual([]);
    }
    // Filtered and sorted in one go, then drawn anew around the same rows.
    await page.evaluate(() => {
      for (const row of [...document.querySelectorAll('li')]) {
        if (/\d*[37] /.test(row.textContent ?? '')) row.remove();
        else document.querySelector('ul')?.prepend(row);
      }
    });
    await expect.poll(unmarked, { timeout: 8_000 }).toEqual([]);
    await page.evaluate(() => {
      const list = document.createElement('ul');
      list.append(...document.querySelectorAll('li'));
      document.querySelector('ul')?.replaceWith(list);
    });
    await pause(1000);
    await expect.poll(unmarked, { timeout: 8_000 }).toEqual([]);
    await page.close();
  });

  it('marks a doubtful name when the page becomes certain, whichever comes first', async () => {
    const page = await open('<p>Der Mi Note ist da.</p>', ['Mi Note']);
    await page.evaluate(add, '<p>Xiaomi stellt vor.</p>');
    await expectMarks(page, ['Mi Note', 'Xiaomi']);
    await page.close();
  });

  it('marks what is shown later: by attribute, class, details and dialog', async () => {
    const page = await open(
      '<style>.off{display:none}</style><p>MIUI</p><p hidden>Xiaomi</p><p class="off">Redmi</p><details><summary>More</summary>HyperOS</details><dialog>Hugo Barra</dialog>',
      ['MIUI'],
    );
    await page.evaluate(() => {
      document.querySelector('[hidden]')?.removeAttribute('hidden');
      document.querySelector('.off')?.classList.remove('off');
    });
    await expectMarks(page, ['MIUI', 'Xiaomi', 'Redmi']);
    await page.evaluate(() => {
      (document.querySelector('details') as HTMLDetailsElement).open = true;
      document.querySelector('dialog')?.showModal();
    });
    await expectMarks(page, ['MIUI', 'Xiaomi', 'Redmi', 'HyperOS', 'Hugo Barra']);
    await page.close();
  });

  it('finds everything anew in a body that is rewritten or replaced', async () => {
    const page = await open('<p>Xiaomi</p>', ['Xiaomi']);
    await page.evaluate(() => {
      document.body.textContent = 'MIUI';
    });
    await expectMarks(page, ['MIUI']);
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.append('Redmi');
      document.body.replaceWith(body);
    });
    await expectMarks(page, ['Redmi']);
    await page.close();
  });

  it('finds everything anew in a document that is opened anew', async () => {
    const page = await open('<p>Xiaomi</p>', ['Xiaomi']);
    await page.evaluate(() => {
      document.open();
      document.write(`<!doctype html><title>New</title><p>MIUI</p><p style="visibility: hidden">Redmi</p>
        <button onclick="document.querySelector('[style]').removeAttribute('style')">Show</button>`);
      document.close();
    });
    await expectMarks(page, ['MIUI']);
    // The document took the listeners away by which is noticed that the reader has done something; a round looks by itself.
    await pause(1000);
    await page.click('button');
    await expectMarks(page, ['MIUI', 'Redmi']);
    await page.close();
  });

  it('follows navigation within the page', async () => {
    const page = await open('<main>Xiaomi</main>', ['Xiaomi']);
    await page.evaluate(() => {
      history.pushState({}, '', '/elsewhere');
      document.title = 'Elsewhere';
      (document.querySelector('main') as HTMLElement).replaceChildren('Redmi');
    });
    await expectMarks(page, ['Redmi']);
    await page.evaluate(() => {
      addEventListener('popstate', () => document.querySelector('main')?.replaceChildren('MIUI'));
      history.back();
    });
    await expectMarks(page, ['MIUI']);
    await page.close();
  });

  it('finds roots that are attached late, closed and nested ones too', async () => {
    const page = await open('<div id="a"></div><p id="b"></p>', []);
    await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      document.getElementById('a')?.attachShadow({ mode: 'open' }).append('Xiaomi');
      const outer = document.createElement('section');
      outer.attachShadow({ mode: 'closed' }).append('MIUI');
      document.getElementById('b')?.append(outer);
    });
    await expectMarks(page, ['Xiaomi', 'MIUI']);
    await page.evaluate(() => document.getElementById('a')?.shadowRoot?.append(' and Redmi'));
    await expectMarks(page, ['Xiaomi', 'Redmi', 'MIUI']);
    await page.close();
  });

  it('puts its marks back once where the page clears the registry, and leaves it at that', async () => {
    const page = await open('<p>Xiaomi</p>', ['Xiaomi']);
    await page.evaluate(() => CSS.highlights.clear());
    await expectMarks(page, ['Xiaomi']);
    await page.evaluate(() => CSS.highlights.clear());
    await expectSame(page, []);
    await page.close();
  });

  it('follows a list that is drawn as it is scrolled', async () => {
    const rows = `<div id="list" style="height:300px;overflow:auto"><div style="height:60000px;position:relative"></div></div>
      <script>
        const inner = list.firstElementChild;
        const draw = () => {
          const first = Math.floor(list.scrollTop / 30);
          inner.replaceChildren(...Array.from({ length: 12 }, (_, place) => {
            const row = document.createElement('div');
            row.style = 'position:absolute;top:' + (first + place) * 30 + 'px';
            row.textContent = 'Row ' + (first + place) + ((first + place) % 10 ? '' : ' MIUI');
            return row;
          }));
        };
        list.addEventListener('scroll', draw);
        draw();
      </script>`;
    const page = await open(rows, ['MIUI', 'MIUI']);
    for (const row of [500, 100, 1500]) {
      await page.evaluate((top) => document.getElementById('list')?.scrollTo(0, top), row * 30);
      await pause(800);
      expect(await readMarkedTexts(page)).toEqual([`Row ${row} MIUI`, `Row ${row + 10} MIUI`]);
    }
    await page.close();
  });

  it('is not led astray by what a page does to the prototypes and the document', async () => {
    const page = await openPage(walk, {
      body: pageOf('<p>Xiaomi</p>', {
        head: `<script>
          for (const key of ['textContent', 'parentNode', 'nextSibling', 'firstChild', 'isConnected'])
            Object.defineProperty(Node.prototype, key, { get() { throw new Error('mine'); } });
          Element.prototype.closest = Element.prototype.matches = () => { throw new Error('mine'); };
          globalThis.MutationObserver = globalThis.IntersectionObserver = globalThis.Highlight = undefined;
          Object.freeze(document);
        </script>`,
      }),
    });
    await expectMarks(page, ['Xiaomi']);
    await page.close();
  });
});
