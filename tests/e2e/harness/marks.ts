import type { Page } from 'puppeteer-core';

/** Words under all marks that are registered now, in document order, pieces of one mention joined. */
export function readMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    return ranges
      .map((marked) => {
        const range = document.createRange();
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
        return range;
      })
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => range.toString());
  });
}

/** Waits until at least so many places are marked. Throws after ten seconds. */
export async function waitForMarks(page: Page, count = 1): Promise<string[]> {
  for (let tries = 0; tries < 100; tries++) {
    const marks = await readMarks(page);
    if (marks.length >= count) return marks;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Only ${(await readMarks(page)).length} of ${count} marks have come`);
}
