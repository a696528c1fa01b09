import type { Page } from 'puppeteer-core';
import { readClosedRoot } from './closed-root';

/** The element that carries the card. */
export const CARD_HOST = 'gloss-card';

export interface ShownCard {
  headword: string;
  /** Everything a reader sees, white space collapsed. */
  text: string;
  rows: { label: string; values: string[] }[];
  /** Addresses of the sources. */
  links: string[];
  /** Lines of the chart; 0 without one. */
  lines: number;
}

/** What the open card shows; null while none is open, or it is only drawn ahead. */
export function readCard(page: Page): Promise<ShownCard | null> {
  return readClosedRoot(page, 'gloss-card', (root) => {
    if (root.querySelector('.is-ahead')) return null;
    const rows = [...root.querySelectorAll('tbody tr')].filter((row) => row.querySelector('th'));
    return {
      headword: root.querySelector('.headword')?.textContent ?? '',
      text: (root.querySelector('[role=dialog]')?.textContent ?? '').replace(/\s+/g, ' '),
      rows: rows.map((row) => ({
        label: row.querySelector('th')?.textContent ?? '',
        values: [...row.querySelectorAll('td')].map((cell) =>
          (cell.textContent ?? '').replace(/\s+/g, ' ').trim(),
        ),
      })),
      links: [...root.querySelectorAll('a[href^=http]')].map((link) => (link as HTMLAnchorElement).href),
      lines: root.querySelectorAll('.sparkline-line').length,
    };
  });
}

/** Waits until a card is open and, if asked for, has this headword. Throws after five seconds. */
export async function waitForCard(page: Page, headword?: string): Promise<ShownCard> {
  for (let tries = 0; tries < 50; tries++) {
    const card = await readCard(page);
    if (card?.headword && (!headword || card.headword === headword)) return card;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No card${headword ? ` of ${headword}` : ''} has opened`);
}

/** Waits until no card is open. Throws after five seconds. */
export async function waitForNoCard(page: Page): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if (!(await page.evaluate((name) => document.querySelector(name) !== null, CARD_HOST))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The card has not gone');
}
