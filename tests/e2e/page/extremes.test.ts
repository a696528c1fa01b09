/** Pages that go to extremes: hundreds of frames, texts of ten megabytes, trees that are very deep, chats that never end. */
import { expect, it } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import { expectMarks, openPage, pause, readMarkedTexts, readReport } from './page-walk';

/**
 * A bare Chromium that is driven from outside needs seconds for so many frames, and more than a minute for a thousand, whatever is
 * in them.
 */
const FRAMES = 200;
const PATIENCE_MS = 45_000;

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !(await isSo()) && Date.now() < end; ) await pause(200);
}

inEachBrowser('extremes', (walk) => {
  it('reads the few of hundreds of frames that hold a name', async () => {
    const page = await openPage(walk, '<p>MIUI</p>');
    await expectMarks(page, ['MIUI']);
    await page.evaluate((count) => {
      for (let place = 0; place < count; place++) {
        const frame = document.createElement('iframe');
        frame.width = '20';
        frame.height = '20';
        frame.srcdoc = place % 50 ? 'nothing' : `<p>Xiaomi ${place}`;
        document.body.append(frame);
      }
    }, FRAMES);
    const marked = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('iframe')].filter(
            ({ contentWindow }) =>
              contentWindow && [...(contentWindow as Window & typeof globalThis).CSS.highlights].length > 0,
          ).length,
      );
    await until(async () => (await marked()) === 4);
    expect(await marked()).toBe(4);
    await page.close();
  });

  it('reads one text of ten megabytes', async () => {
    const page = await openPage(
      walk,
      `<p></p><script>
        const megabyte = 'There is nothing at all to be seen in this line, not one word. '.repeat(16645);
        document.querySelector('p').textContent = 'Here is MIUI. ' + megabyte.repeat(10) + 'And here MIUI.';
      </script>`,
    );
    const count = async () => (await readReport(walk.gloss, page)).count;
    await until(async () => (await count()) === 2);
    expect(await count()).toBe(2);
    expect(await page.evaluate(() => document.querySelector('p')?.textContent?.length)).toBe(10_486_378);
    await page.close();
  });

  it('reads what stands four hundred elements deep', async () => {
    const page = await openPage(
      walk,
      `<p>MIUI</p>${'<div>'.repeat(400)}<p>Deep down is <b>Xiao</b>mi</p>${'</div>'.repeat(400)}`,
    );
    await expectMarks(page, ['MIUI', 'Xiao', 'mi']);
    await page.close();
  });

  it('follows a chat that streams its words letter by letter', async () => {
    const page = await openPage(walk, '<p>Xiaomi</p><p id="answer"></p>');
    await page.evaluate(async () => {
      const answer = document.getElementById('answer') as HTMLElement;
      const text = answer.appendChild(document.createTextNode(''));
      for (const letter of 'Well, the Mi Band 2 came in 2016, and MIUI 8 as well. '.repeat(4)) {
        text.data += letter;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
    await expectMarks(page, ['Xiaomi', ...Array(4).fill(['Mi Band 2', 'MIUI 8']).flat()]);
    await page.close();
  });

  it('marks what a view transition brings', async () => {
    const page = await openPage(walk, '<main><p>Xiaomi</p></main>');
    await expectMarks(page, ['Xiaomi']);
    await page.evaluate(async () => {
      const change = () => document.querySelector('main')?.replaceChildren('Now it is MIUI');
      if ('startViewTransition' in document) await document.startViewTransition(change).finished;
      else change();
    });
    await expectMarks(page, ['MIUI']);
    expect(await readMarkedTexts(page)).toEqual(['Now it is MIUI']);
    await page.close();
  });
});
