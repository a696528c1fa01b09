/** Lengths are rounded up to a multiple: while an index grows, each letter would ask for another one. */
const STEP = 4096;

/**
 * Arrays of numbers that one search fills and the next fills again. A search needs some ten of them, each as long as the index;
 * given back to the engine at every letter, its collector takes longer than the search (docs/performance.md, B9).
 */
export class Scratch {
  /** By length. */
  private readonly free = new Map<number, Float32Array[]>();
  private readonly used: Float32Array[] = [];

  /** An array of at least so many zeros, to be used until `release`. */
  take(least: number): Float32Array {
    const length = Math.ceil(least / STEP) * STEP;
    const array = this.free.get(length)?.pop() ?? new Float32Array(length);
    this.used.push(array);
    return array;
  }

  /** Takes back every array that was given. */
  release(): void {
    for (const array of this.used.splice(0)) {
      array.fill(0);
      const free = this.free.get(array.length);
      if (free) free.push(array);
      else this.free.set(array.length, [array]);
    }
  }
}
