/** A page for each of the fifty false friends: the built extension reads every one of them and marks nothing of it. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { inEachBrowser } from '../harness/each-browser';
import { openPage, pageOf, pause, readMarks } from './page-walk';

interface FalseFriend {
  id: string;
  lang: string;
  text: string;
  /** What the friend is, where it is another thing that the pack knows. */
  entity?: string;
}

const FRIENDS: readonly FalseFriend[] = parse(
  readFileSync(new URL('../../detector-cases/false-friends.yaml', import.meta.url), 'utf8'),
);

/** All fifty frames fit into one window, since what is out of sight is not read, and each page into its frame. */
const FRAME = 'border:0;width:150px;height:50px';
const SMALL = '<style>body{margin:0;font-size:6px}p{margin:0}</style>';

/** Its mark shows that a page has been read; a name that says nothing of the others is no help to the friend. */
const CONTROL = 'CyanogenMod';
const TRIES = 200;
const STEP_MS = 100;

const pathOf = ({ id }: FalseFriend) => `/friend-${id}.html`;

/** The marks of each frame by its path, once every frame shows its control. */
async function marksByPath(page: Page): Promise<Map<string, string[]>> {
  const marks = new Map<string, string[]>();
  for (let tries = 0; tries < TRIES && marks.size < FRIENDS.length; tries++) {
    for (const frame of page.frames().filter(isFriend)) {
      const path = new URL(frame.url()).pathname;
      const found = marks.has(path) ? [] : await readMarks(frame).catch(() => []);
      if (found.includes(CONTROL)) marks.set(path, found);
    }
    await pause(STEP_MS);
  }
  return marks;
}

function isFriend(frame: Frame): boolean {
  return frame.url().includes('/friend-');
}

inEachBrowser('false friends', (walk) => {
  it('show no mark, each on a page of its own', async () => {
    for (const friend of FRIENDS)
      walk.site.put(
        pathOf(friend),
        pageOf(`<p>${friend.text}</p><p>${CONTROL}</p>`, { lang: friend.lang, head: SMALL }),
      );
    const frames = FRIENDS.map((friend) => `<iframe src="${pathOf(friend)}" style="${FRAME}"></iframe>`);
    const page = await openPage(walk, frames.join(''));
    await page.setViewport({ width: 1000, height: 600 });
    const marks = await marksByPath(page);
    const others = FRIENDS.map((friend) => ({
      id: friend.id,
      marked: marks.get(pathOf(friend))?.filter((words) => words !== CONTROL),
    }));
    const known = FRIENDS.map(({ id, text, entity }) => ({
      id,
      marked: entity ? text.match(/Redmi (?:Note|Smart Band)/)?.slice(0, 1) : [],
    }));
    expect(others).toEqual(known);
    await page.close();
  });
});
