import type { Page } from 'puppeteer-core';

/** The delay before a card opens, its way onto the page, and the fade. */
const CARD_MS = 1200;

/** Middle of the first marked place with these words, in view; null if no mark has them. Runs in the page. */
function locateMark(words: string): { x: number; y: number } | null {
  for (const highlight of CSS.highlights.values()) {
    for (const marked of highlight) {
      const range = document.createRange();
      range.setStart(marked.startContainer, marked.startOffset);
      range.setEnd(marked.endContainer, marked.endOffset);
      if (range.toString() !== words) continue;
      const [box] = range.getClientRects();
      if (box && box.top >= 0 && box.bottom < innerHeight)
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return null;
}

/** Marks come in slices, what is in view first: how often and how long to look for one. */
const LOOKS = 30;
const BETWEEN_LOOKS_MS = 100;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function findMark(page: Page, words: string): Promise<{ x: number; y: number } | null> {
  for (let look = 0; look < LOOKS; look++) {
    const place = await page.evaluate(locateMark, words);
    if (place) return place;
    await pause(BETWEEN_LOOKS_MS);
  }
  return null;
}

/** Rests on a mention and waits for its card; false if the words are not marked in view. */
export async function openCard(page: Page, words: string): Promise<boolean> {
  const place = await findMark(page, words);
  if (!place) return false;
  await page.mouse.move(place.x - 30, place.y - 30);
  await page.mouse.move(place.x, place.y, { steps: 4 });
  await pause(CARD_MS);
  return true;
}
