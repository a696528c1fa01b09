import type { Page } from 'puppeteer-core';

/** Counters of a page's renderer, from the browser's own bookkeeping. */
export interface Metrics {
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
      heap: value('JSHeapUsedSize') / 1e6,
      nodes: value('Nodes'),
      listeners: value('JSEventListeners'),
    };
  } finally {
    await session.detach();
  }
}

/** Milliseconds of processor that the page's main thread takes while `work` runs: scripts, style, layout and painting. */
export async function measureBusy(page: Page, work: () => Promise<void>): Promise<number> {
  const session = await page.createCDPSession();
  // What a session has not been there for it does not know.
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  try {
    const before = await read();
    await work();
    return (await read()) - before;
  } finally {
    await session.detach();
  }
}
