import type { Page } from 'puppeteer-core';

/** Counters of a page's renderer, from the browser's own bookkeeping. */
export interface Metrics {
  /** Milliseconds that the main thread has been busy since the page was opened. */
  busy: number;
  /** Megabytes of script heap in use, isolated worlds included. */
  heap: number;
  /** DOM nodes alive, detached ones included. */
  nodes: number;
  /** Event listeners alive. */
  listeners: number;
}

/** Reads the counters, after a garbage collection if asked for. */
export async function readMetrics(page: Page, collectGarbage = false): Promise<Metrics> {
  const session = await page.createCDPSession();
  try {
    await session.send('Performance.enable');
    // Twice: the first collection may only find what the second can free.
    for (let round = 0; collectGarbage && round < 2; round++)
      await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      busy: value('TaskDuration') * 1000,
      heap: value('JSHeapUsedSize') / 1e6,
      nodes: value('Nodes'),
      listeners: value('JSEventListeners'),
    };
  } finally {
    await session.detach();
  }
}
