import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { readClosedRoot } from '../harness/closed-root';
import { HOST } from './card-walk';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Violation {
  id: string;
  help: string;
  targets: string[];
}

/** The surface as it stands in the closed root, with the sheet that it has adopted. */
function copySurface(page: Page): Promise<{ html: string; css: string } | null> {
  return readClosedRoot(page, HOST, (root) => ({
    html: root.querySelector('.gloss')?.outerHTML ?? '',
    css: [...root.adoptedStyleSheets]
      .map((each) => [...each.cssRules].map((rule) => rule.cssText).join('\n'))
      .join('\n'),
  }));
}

/**
 * What axe finds wrong with the card. It cannot look into a closed root, so it is given a copy of what stands in
 * there, on a page of its own.
 */
export async function findViolations(page: Page): Promise<Violation[]> {
  const surface = await copySurface(page);
  if (!surface) throw new Error('There is no card');
  const stage = await page.browser().newPage();
  await stage.setContent(
    `<!doctype html><html lang="en"><title>Copy</title><style>${surface.css}
      .gloss { position: static !important; animation: none !important }</style><main>${surface.html}</main></html>`,
  );
  await stage.evaluate(await readFile(AXE, 'utf8'));
  const found = await stage.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; help: string; nodes: { target: unknown[] }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      targets: nodes.map(({ target }) => String(target)),
    }));
  });
  await stage.close();
  // The copy is a page without a heading of its own; the card is none.
  return found.filter(({ id }) => id !== 'page-has-heading-one');
}
