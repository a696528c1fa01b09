/** Frames of all sorts, and documents that are not HTML. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import { expectMarks, openPage, pageOf, pause, readMarks } from './page-walk';

/** The marks of every frame but the main one, once each has some. */
async function marksOfFrames(page: Page, count: number): Promise<string[]> {
  for (let tries = 0; tries < 80; tries++) {
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    const marks = await Promise.all(frames.map((frame) => readMarks(frame).catch(() => [])));
    const found = marks.map((words) => words.join('|')).filter(Boolean);
    if (found.length >= count) return found.sort();
    await pause(100);
  }
  const frames = page.frames().map((frame) => frame.url());
  throw new Error(`Not every frame of ${frames.join(', ')} was marked`);
}

inEachBrowser('frames and documents', (walk) => {
  it('reads frames of the same and of another origin, in each other', async () => {
    const { site } = walk;
    site.put('/inner.html', pageOf('Redmi'));
    site.put('/other.html', pageOf(`MIUI <iframe src="${site.url('/inner.html', 'c.localhost')}"></iframe>`));
    site.put('/same.html', pageOf('Xiaomi'));
    const page = await openPage(
      walk,
      `<iframe src="/same.html"></iframe><iframe src="${site.url('/other.html', 'b.localhost')}"></iframe>`,
    );
    expect(await marksOfFrames(page, 3)).toEqual(['MIUI', 'Redmi', 'Xiaomi']);
    await page.close();
  });

  it('reads srcdoc, about:blank, blob and sandboxed frames', async () => {
    const page = await openPage(
      walk,
      `<iframe srcdoc="<p>Xiaomi"></iframe>
      <iframe id="blank"></iframe>
      <iframe id="blob"></iframe>
      <iframe sandbox srcdoc="<p>MIUI"></iframe>
      <script>
        blank.contentDocument.body.append('Redmi');
        blob.src = URL.createObjectURL(new Blob(['<p>HyperOS'], { type: 'text/html' }));
      </script>`,
    );
    expect(await marksOfFrames(page, 4)).toEqual(['HyperOS', 'MIUI', 'Redmi', 'Xiaomi']);
    await page.close();
  });

  it('reads the frames of a frameset', async () => {
    const { site } = walk;
    site.put('/left.html', pageOf('Xiaomi'));
    site.put('/right.html', pageOf('MIUI'));
    const page = await openPage(walk, {
      body: '<!doctype html><html><frameset cols="50%,50%"><frame src="/left.html"><frame src="/right.html"></frameset></html>',
    });
    expect(await marksOfFrames(page, 2)).toEqual(['MIUI', 'Xiaomi']);
    await page.close();
  });

  it('reads a document that is written into a frame from outside', async () => {
    const page = await openPage(
      walk,
      `<iframe id="f"></iframe><script>
        f.contentDocument.open(); f.contentDocument.write('<p>Xiaomi'); f.contentDocument.close();
        setTimeout(() => { f.contentDocument.open(); f.contentDocument.write('<p>MIUI'); f.contentDocument.close(); }, 800);
      </script>`,
    );
    await pause(1500);
    expect(await marksOfFrames(page, 1)).toEqual(['MIUI']);
    await page.close();
  });

  it('reads XHTML', async () => {
    const page = await openPage(
      walk,
      {
        body: '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>X</title></head><body><p>Xia<b>omi</b><br/>MIUI <code>MIUI</code></p></body></html>',
      },
      '/document.xhtml',
    );
    await expectMarks(page, ['Xia', 'omi', 'MIUI']);
    await page.close();
  });

  it('reads a picture in SVG', async () => {
    const page = await openPage(
      walk,
      {
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><title>MIUI</title><text x="10" y="40">Xiaomi 14%</text></svg>',
      },
      '/picture.svg',
    );
    await expectMarks(page, ['Xiaomi']);
    await page.close();
  });

  it('works where a strict policy forbids everything', async () => {
    const page = await openPage(walk, {
      body: pageOf('<p>Xiaomi</p>'),
      headers: {
        'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; sandbox",
      },
    });
    await pause(500);
    await expectMarks(page, ['Xiaomi']);
    await page.close();
  });
});
