import type { Page } from 'puppeteer-core';
import type { GlossBrowser } from '../../../scripts/browser/launch-gloss';

/** A page of 13 February 2015, as the German demo article has it. */
export const FROM_2015 = '&date=2015-02-13&from=lokalblatt.example';

/** Opens the fact page of an entity and waits until its table stands. */
export async function openFacts(gloss: GlossBrowser, entity: string, rest = ''): Promise<Page> {
  const page = await gloss.openExtensionPage(`entity.html?id=${entity}${rest}`);
  await page.waitForSelector('table.facts');
  return page;
}

/** The text of the first element of a selector, in words; empty if there is none. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return (await textsOf(page, selector))[0] ?? '';
}

/** The texts of all elements of a selector: what stands in different elements is parted by a space. */
export async function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const wordsOf = (element: Element) => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
      return texts.join(' ').replace(/\s+/g, ' ').trim();
    };
    return [...document.querySelectorAll(wanted)].map(wordsOf);
  }, selector);
}

/** Clicks the first button or link that has these words. */
export async function clickWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, a')];
    const found = all.find(({ textContent }) => textContent?.trim() === wanted);
    if (!found) throw new Error(`Nothing says ${wanted}`);
    found.click();
  }, words);
}

/** The address as the page itself knows it: Firefox does not tell that of extension pages. */
export async function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href);
}
