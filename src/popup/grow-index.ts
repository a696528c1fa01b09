import type { FactIndex } from '@/facts/pack-schema';
import { growSearchIndex } from '@/search/build-index';
import type { SearchIndex } from '@/search/search-index';

/** Milliseconds of work between which the reader can type: half a frame. */
const SLICE = 8;

/**
 * Builds the search index in slices and calls back as soon as it answers by names and labels, and again when it is
 * whole. Stops when the signal is aborted.
 */
export async function growIndex(
  facts: FactIndex,
  onIndex: (index: SearchIndex, isWhole: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  let since = performance.now();
  let first: SearchIndex | null = null;
  for (const index of growSearchIndex(facts)) {
    if (index && !first) {
      first = index;
      onIndex(index, false);
    }
    if (performance.now() - since < SLICE) continue;
    await letOthersWork();
    if (signal.aborted) return;
    since = performance.now();
  }
  if (first) onIndex(first, true);
}

/** A message comes after what waits already; timers are held back to 4 ms. */
function letOthersWork(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
