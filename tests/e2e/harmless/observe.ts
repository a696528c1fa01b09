/** What a page can know of itself: everything that must be equal with and without Gloss. */
import type { Page } from 'puppeteer-core';

export interface Observation {
  /** The document and its open shadow roots, serialised. */
  dom: string;
  /** Boxes of all elements, in document order: a shift of any of them shows. */
  boxes: string;
  /** Sum of the layout shifts that the browser noted, where it notes them. */
  shift: number;
  /** Records that the page's own observer has seen, by kind. */
  mutations: Record<string, number>;
  /** Events that reached the page's own listeners, by type. */
  events: Record<string, number>;
  /** The whole text as the reader would copy it. */
  selection: string;
  /** Values of all forms. */
  forms: string;
  /** What the page's editor holds, if it has one. */
  editor: string;
  /** Names on the window that scripts of the page can see. */
  globals: number;
  /** Console lines and errors, in order. */
  console: readonly string[];
}

/** Installed before any script of the page. Runs in the page: may use nothing from around it. */
export function installProbe(): void {
  const probe = { mutations: {} as Record<string, number>, events: {} as Record<string, number>, shift: 0 };
  Object.assign(globalThis, { probe });
  const count = (table: Record<string, number>, key: string) => {
    table[key] = (table[key] ?? 0) + 1;
  };
  for (const type of [
    'click',
    'keydown',
    'keyup',
    'input',
    'copy',
    'contextmenu',
    'mousedown',
    'mouseup',
    'focusin',
  ]) {
    addEventListener(type, () => count(probe.events, type));
  }
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const record of records) count(probe.mutations, record.type);
    }).observe(document.body ?? document.documentElement, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) probe.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  }
}

/** Reads everything but the console. Runs in the page: may use nothing from around it. */
function readPage(): Omit<Observation, 'console'> {
  const serialise = (root: ParentNode): string =>
    [...root.childNodes]
      .map((node) => {
        const shadow = (node as Element).shadowRoot;
        return new XMLSerializer().serializeToString(node) + (shadow ? `#shadow(${serialise(shadow)})` : '');
      })
      .join('');
  const elements = [...document.querySelectorAll('*')];
  const box = (element: Element): string => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].map((value) => Math.round(value * 10) / 10).join(' ');
  };
  const { probe, readEditor } = globalThis as unknown as {
    probe: Pick<Observation, 'mutations' | 'events' | 'shift'>;
    readEditor?: () => string;
  };
  const selection = getSelection();
  const before = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  const dom = serialise(document);
  const forms = JSON.stringify([...document.forms].map((form) => [...new FormData(form).entries()]));
  selection?.selectAllChildren(document.body ?? document.documentElement);
  const text = selection?.toString() ?? '';
  selection?.removeAllRanges();
  if (before) selection?.addRange(before);
  return {
    dom,
    boxes: elements.map(box).join('\n'),
    shift: Math.round(probe.shift * 1e6) / 1e6,
    mutations: { ...probe.mutations },
    events: { ...probe.events },
    selection: text,
    forms,
    editor: readEditor?.() ?? '',
    globals: Object.getOwnPropertyNames(globalThis).length,
  };
}

/** Collects console lines and errors of a page from now on. */
export function listenToConsole(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) =>
    lines.push(`error: ${error instanceof Error ? error.message : String(error)}`),
  );
  return lines;
}

/** Everything the page can know of itself now. */
export async function observePage(page: Page, console: readonly string[]): Promise<Observation> {
  return { ...(await page.evaluate(readPage)), console: [...console] };
}
