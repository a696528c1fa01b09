import type { Page } from 'puppeteer-core';
import type { PageAnswer } from '../harness/site';
import type { Observation } from './observe';

export interface PageCase {
  name: string;
  answer: PageAnswer;
  /** True if the page says by `isDone` when its own scripts have come to rest. */
  saysDone?: boolean;
  /** True if the pointer comes to rest on a name there. */
  rests?: boolean;
  /** What a reader does on the page. */
  act?: (page: Page) => Promise<void>;
  /** What differs between two visits without Gloss, too, and is not compared. */
  unsteady?: readonly (keyof Observation)[];
}

export interface Parts {
  head?: string;
  lang?: string;
  headers?: Record<string, string>;
  /** Attributes of the body. */
  body?: string;
}

/** A page in one line: a body, and what differs from a plain document. */
export function pageCase(
  name: string,
  content: string,
  parts: Parts = {},
  rest: Partial<PageCase> = {},
): PageCase {
  const { head = '', lang = 'en', headers = {}, body = '' } = parts;
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${name}</title>${head}</head><body ${body}>${content}</body></html>`;
  return { name, answer: { body: html, headers }, ...rest };
}

export const style = (css: string): string => `<style>${css}</style>`;
export const script = (code: string): string => `<script>${code}</script>`;
