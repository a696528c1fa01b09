import type { Page } from 'puppeteer-core';

/** What the browser notes down: every call into a script, with the processor time of the thread. */
const CATEGORIES = ['-*', 'devtools.timeline', '__metadata'];
const MAIN_THREAD = 'CrRendererMain';
const EXTENSION = 'chrome-extension://';

export interface Attribution {
  /** Milliseconds of processor in code of the extension and browser code that it called. */
  total: number;
  /** The longest call of it, garbage collection included, in milliseconds of processor. */
  longest: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds; the `t` ones of processor. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string; fileName?: string; data?: { url?: string } };
}

/**
 * Runs work while the browser traces itself, and adds up what scripts of an extension took on the main threads of pages. Time
 * of the processor, not of the wall: what else the machine does meanwhile hardly counts.
 */
export async function traceExtension(page: Page, work: () => Promise<void>): Promise<Attribution> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('The browser gave no trace');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return attribute(traceEvents);
}

/** Adds up the outermost calls. */
export function attribute(events: readonly TraceEvent[]): Attribution {
  const mainThreads = new Set(
    events.filter(({ args }) => args.name === MAIN_THREAD).map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const calls = events
    .filter((event) => event.ph === 'X' && isOurs(event) && mainThreads.has(`${event.pid} ${event.tid}`))
    .sort((one, other) => one.ts - other.ts);
  const result = { total: 0, longest: 0 };
  const ends = new Map<number, number>();
  for (const { pid, ts, dur = 0, tdur = dur } of calls) {
    if (ts < (ends.get(pid) ?? 0)) continue;
    ends.set(pid, ts + dur);
    const milliseconds = tdur / 1000;
    result.total += milliseconds;
    result.longest = Math.max(result.longest, milliseconds);
  }
  return result;
}

function isOurs({ args: { fileName, data } }: TraceEvent): boolean {
  return (data?.url ?? fileName ?? '').startsWith(EXTENSION);
}
