/** Milliseconds of one slice; the step that is under way when it ends comes on top (docs/performance.md, B4). */
const SLICE_MS = 3;
/** Milliseconds between two slices, in which the page does what it has to. */
const GAP_MS = 1;
/** A page that always has something better to do waits no longer, in milliseconds. */
const STARVED_MS = 500;

/** Yielded before a step that takes milliseconds by itself: the slice ends there, however short it was. */
export const SLICE_END = 'slice-end';

/** Work in steps. It may be paused wherever it yields, and the page may change meanwhile. */
export type Work = Generator<unknown, void, void>;

export interface Slices {
  /** Takes work up, after that before it. */
  add(work: Work): void;
  /** Does something at once and adds its time to the cost. */
  measure(work: () => void): void;
  /** Milliseconds of main thread used so far. */
  readonly cost: number;
}

/**
 * Works tasks off one after the other, in short slices while the browser has nothing better to do.
 * @param onCost called with the milliseconds of each slice
 */
export function createSlices(signal: AbortSignal, onCost: (cost: number) => void): Slices {
  const tasks: Work[] = [];
  let cost = 0;
  let isComing = false;
  let starving: ReturnType<typeof setTimeout> | undefined;

  const measure = (work: () => void) => {
    const start = performance.now();
    try {
      work();
    } finally {
      const spent = performance.now() - start;
      cost += spent;
      onCost(spent);
    }
  };

  const workOff = () => {
    const end = performance.now() + SLICE_MS;
    let isLong = false;
    do {
      // While it runs it is not in the list: a task that throws is given up, and the others go on.
      const task = tasks.shift();
      const step = task?.next();
      if (task && !step?.done) tasks.unshift(task);
      isLong = step?.value === SLICE_END;
    } while (tasks.length > 0 && !isLong && performance.now() < end && !signal.aborted);
  };

  const slice = () => {
    if (!isComing || signal.aborted) return;
    isComing = false;
    try {
      measure(workOff);
    } finally {
      come();
    }
  };

  const come = () => {
    if (isComing || tasks.length === 0) return;
    isComing = true;
    if (globalThis.scheduler) void scheduler.postTask(slice, { priority: 'background', delay: GAP_MS });
    else requestIdleCallback(slice);
    if (starving) return;
    starving = setTimeout(() => {
      starving = undefined;
      slice();
    }, STARVED_MS);
  };

  return {
    add(work) {
      tasks.push(work);
      come();
    },
    measure,
    get cost() {
      return cost;
    },
  };
}
